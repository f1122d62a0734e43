import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/**
 * All text that a built site holds, by file: packed files unpacked (spreadsheets, files of the search), and without
 * white space, because texts of the search are spelled letter by letter.
 */
export function textsOfSite(dist: string): Map<string, string> {
  const files = globSync('**/*', { cwd: dist }).filter((file) => statSync(join(dist, file)).isFile());
  return new Map(files.map((file) => [file, `${file}\n${textOf(readFileSync(join(dist, file)))}`]));
}

function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return textOf(gunzipSync(bytes));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return Object.values(unzipSync(bytes)).map(textOf).join('\n');
  }
  return new TextDecoder().decode(bytes).replaceAll(/\s+/g, '');
}

/** The files that hold a text, in whatever case. */
export function filesWith(texts: ReadonlyMap<string, string>, wanted: string): string[] {
  const lower = wanted.toLowerCase();
  // Chinese has no case, and to fold that of a whole site takes longer than to search it.
  const folded =
    lower === wanted.toUpperCase() ? (text: string) => text : (text: string) => text.toLowerCase();
  return [...texts].filter(([, text]) => folded(text).includes(lower)).map(([file]) => file);
}
