import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };
const isThere = (command: string) => spawnSync('which', [command], { env }).status === 0;

/** Whether this machine can be its own remote: tests over ssh are skipped where it cannot. */
export const hasSshd =
  ['ssh', 'sshd', 'ssh-keygen', 'rsync'].every(isThere) &&
  (process.getuid?.() !== 0 || mayServe('/run/sshd'));

/** Starts an ssh server for this account alone, with keys of its own; gives a target's host and the client's settings. */
export async function startSshd(
  work: string,
): Promise<{ host: string; config: string; close: () => Promise<void> }> {
  mkdirSync(work, { recursive: true });
  for (const key of ['host', 'client']) {
    spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(work, key)], { env });
  }
  const port = await freePort();
  writeFileSync(
    join(work, 'sshd_config'),
    `ListenAddress 127.0.0.1:${port}
HostKey ${work}/host
AuthorizedKeysFile ${work}/client.pub
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
PermitRootLogin prohibit-password
MaxStartups 100
`,
  );
  writeFileSync(
    join(work, 'ssh_config'),
    `Host *
  IdentityFile ${work}/client
  IdentitiesOnly yes
  UserKnownHostsFile /dev/null
  StrictHostKeyChecking no
  LogLevel ERROR
`,
  );
  const path = spawnSync('which', ['sshd'], { env, encoding: 'utf8' }).stdout.trim();
  // A server that starts itself again for every connection wants to be called by its whole path.
  const child = spawn(path, ['-D', '-e', '-f', join(work, 'sshd_config')], { stdio: 'ignore' });
  const exit = new Promise((resolve) => child.on('exit', resolve));
  await listening(port);
  return {
    host: `${userInfo().username}@127.0.0.1:${port}`,
    config: join(work, 'ssh_config'),
    close: async () => {
      child.kill('SIGTERM');
      await exit;
    },
  };
}

function mayServe(folder: string): boolean {
  if (existsSync(folder)) return true;
  try {
    mkdirSync(folder, { mode: 0o755 });
    return true;
  } catch {
    // A container that is read-only there: no server of root's.
    return false;
  }
}

async function listening(port: number): Promise<void> {
  for (let left = 100; ; left -= 1) {
    const isOpen = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      }).on('error', () => resolve(false));
    });
    if (isOpen) return;
    if (left === 0) throw new Error('sshd does not listen');
    await setTimeout(50);
  }
}
