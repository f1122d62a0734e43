import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

/** Whether this machine has nginx: tests of it are skipped where it is missing. */
export const hasNginx = spawnSync('nginx', ['-v'], { env: withSbin() }).status === 0;

export interface Nginx {
  /** `http://127.0.0.1:8080` */
  origin: string;
  /** Reads its configuration again. */
  reload: () => void;
  close: () => Promise<void>;
}

/**
 * Starts an nginx of its own with the configuration that publishing writes.
 * @param folder of the releases
 * @param work an empty folder for what nginx itself writes
 * @param beside other servers of the same nginx
 * @throws Error with what nginx says of a configuration that it does not take
 */
export async function startNginx(folder: string, work: string, beside = ''): Promise<Nginx> {
  const port = await freePort();
  mkdirSync(work, { recursive: true });
  const conf = join(work, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${work}/${name};`)
    .join(' ');
  writeFileSync(
    conf,
    `daemon off; pid ${work}/pid; error_log ${work}/error.log warn; worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http { access_log off; ${temporary} include ${folder}/nginx/http.conf;
  server { listen 127.0.0.1:${port}; include ${folder}/nginx/site.conf; }
  ${beside} }
`,
  );
  const args = ['-c', conf, '-p', work];
  const tried = spawnSync('nginx', [...args, '-t'], { encoding: 'utf8', env: withSbin() });
  if (tried.status !== 0) throw new Error(tried.stderr);
  const child = spawn('nginx', args, { stdio: 'ignore', env: withSbin() });
  const exit = new Promise((resolve) => child.on('exit', resolve));
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin);
  return {
    origin,
    reload: () => void child.kill('SIGHUP'),
    close: async () => {
      child.kill('SIGTERM');
      await exit;
    },
  };
}

async function answering(origin: string): Promise<void> {
  for (let left = 200; ; left -= 1) {
    try {
      await (await fetch(origin)).body?.cancel();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await setTimeout(25);
    }
  }
}

// Not every account has it in its path.
function withSbin(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };
}
