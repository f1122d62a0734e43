import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PublishError } from '../publish-error.ts';

/** A machine reached by ssh, where a shell, GNU coreutils and rsync are. */
export interface Remote {
  /** Runs a script of `sh` with arguments (`$1` …); gives what it printed. */
  run: (script: string, args?: readonly string[], input?: string) => Promise<string>;
  /** Ends the connection. */
  close: () => Promise<void>;
  /** Copies the contents of a local folder into one on the machine. */
  sync: (from: string, to: string, options: readonly string[]) => Promise<void>;
}

/**
 * @param config file in the form of `ssh_config` to use in place of the user's own
 */
export function sshRemote(host: string, port: string | undefined, config: string | undefined): Remote {
  const sockets = mkdtempSync(join(tmpdir(), 'hb-ssh-'));
  const options = [
    ...(config === undefined ? [] : ['-F', config]),
    ...(port === undefined ? [] : ['-p', port]),
    // Nobody is there to be asked.
    '-o',
    'BatchMode=yes',
    // One connection for all that a publication asks; after a kill it ends by itself.
    ...['ControlMaster=auto', 'ControlPersist=20', `ControlPath=${join(sockets, 'c')}`].flatMap((option) => [
      '-o',
      option,
    ]),
  ];
  return {
    run: (script, args = [], input = '') => {
      const command = ['sh', '-c', script, 'sh', ...args].map(quoted).join(' ');
      return runLocal('ssh', [...options, host, command], input);
    },
    close: async () => {
      // Where none was made there is none to end.
      await runLocal('ssh', [...options, '-O', 'exit', host]).catch(() => undefined);
      rmSync(sockets, { recursive: true, force: true });
    },
    sync: async (from, to, more) => {
      const shell = ['ssh', ...options].map(quoted).join(' ');
      await runLocal('rsync', ['-rl', '--protect-args', ...more, '-e', shell, `${from}/`, `${host}:${to}/`]);
    },
  };
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

async function runLocal(command: string, args: readonly string[], input = ''): Promise<string> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  // Who hangs up early says why on stderr.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => {
      reject(remoteError(`本机没有 ${command} 命令，请先安装`, cause));
    });
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(remoteError(`${command} 没有成功（${code}）：${complaint.trim().slice(-600)}`));
    });
  });
}

function remoteError(what: string, cause?: unknown): PublishError {
  return new PublishError(
    'HB-PUBLISH-REMOTE',
    `${what}。网站没有切换，线上仍是原来的；排除以后再运行一次即可。`,
    { cause },
  );
}
