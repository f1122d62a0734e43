import { spawn, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

export interface LocalFolder {
  process: ChildProcess;
  /** Resolves when it answers. @throws Error if it ends before */
  ready: Promise<void>;
  close: () => Promise<void>;
}

/**
 * Starts `decap-server`, which reads and writes the content folder for the editor. It listens on this machine
 * alone, answers the editor's page alone, and reaches nothing outside the folder.
 * @param origin of the editor's page
 */
export function startLocalFolder(options: { content: string; port: number; origin: string }): LocalFolder {
  const { content, port, origin } = options;
  const child = spawn(process.execPath, [fileURLToPath(new URL('./folder-child.ts', import.meta.url))], {
    cwd: tmpdir(),
    env: {
      PATH: process.env['PATH'],
      GIT_REPO_DIRECTORY: content,
      PORT: String(port),
      ORIGIN: origin,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    process: child,
    ready: untilAnswering(port, ended, () => said),
    close: async () => {
      child.kill();
      await ended;
    },
  };
}

async function untilAnswering(port: number, ended: Promise<void>, said: () => string): Promise<void> {
  let isRunning = true;
  void ended.then(() => (isRunning = false));
  for (;;) {
    if (!isRunning) throw new Error(`本机文件夹的服务没有启动（端口 ${port} 可能被占用）。${said()}`);
    if (await isAnswering(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function isAnswering(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ action: 'info' }),
    });
    return answer.ok;
  } catch (error) {
    // Not there yet. Anything but a refused connection would be our own fault.
    if (error instanceof TypeError) return false;
    throw error;
  }
}
