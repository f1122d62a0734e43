import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the search for a browser looks at; a parameter, so that tests need no other machine. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
}

const LINUX_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const MAC_PROGRAMS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browsers of the Chromium family installed on this machine, the preferred first; perhaps none. */
export function installedChromiums(machine: Machine): string[] {
  return usualPlaces(machine).filter((path) => existsSync(path));
}

function usualPlaces({ env, platform }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return combine(WINDOWS_PROGRAMS, present(roots));
  }
  if (platform === 'darwin') {
    return combine(MAC_PROGRAMS, ['/Applications', join(env['HOME'] ?? '/', 'Applications')]);
  }
  return combine(LINUX_COMMANDS, present((env['PATH'] ?? '/usr/bin').split(delimiter)));
}

function combine(names: string[], folders: string[]): string[] {
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function present(folders: (string | undefined)[]): string[] {
  return folders.filter((folder) => folder !== undefined && folder !== '') as string[];
}
