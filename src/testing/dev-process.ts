import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface DevProcess {
  pid: number;
  /** Address of the home page. */
  url: string;
  /** What it has printed so far, without colours. */
  printed: () => string;
  /** As Ctrl+C does; gives the exit code. */
  stop: () => Promise<number | null>;
}

/** Starts `npm run dev` on a content folder, in a process of its own, and waits until it serves. */
export async function startDevProcess(content: string, ...args: string[]): Promise<DevProcess> {
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'dev.ts');
  // Astro and Vite serve nothing, and reload nothing, when they find themselves in a test.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|TEST$|FORCE_COLOR$)/.test(name),
  );
  const env = { ...Object.fromEntries(inherited), NO_COLOR: '1', NODE_ENV: 'development' };
  const child = spawn(process.execPath, [script, '--content', content, '--port', '0', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const found = /http:\/\/localhost:\d+\/\S*/.exec(printed)?.[0];
        if (found) resolve(found);
      });
    }
    exited.then(([code]) => reject(new Error(`dev ended with ${code}:\n${printed}`)), reject);
  });
  return {
    pid: child.pid as number,
    url,
    printed: () => printed,
    stop: async () => {
      child.kill('SIGINT');
      const [code] = await exited;
      return code;
    },
  };
}
