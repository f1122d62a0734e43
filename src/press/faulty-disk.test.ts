import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder, readTree, tinySite } from '../testing/press/tiny-site.ts';

const SCRIPT = fileURLToPath(new URL('../testing/press/killable-build.ts', import.meta.url));
let site: ReturnType<typeof tinySite>;
let folder: ReturnType<typeof buildFolder>;
const whole: Record<string, string>[] = [];

/** A build in a process of its own, under a limit of the shell or an account without rights, or in a time zone. */
function build(root: string, version: number, { limit = '', zone = 'UTC' } = {}) {
  const words = [process.execPath, SCRIPT, root, site.app, `${version}`].map((word) => `'${word}'`).join(' ');
  return spawnSync('sh', ['-c', `${limit} exec ${words}`], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
}

beforeAll(() => {
  site = tinySite();
  folder = buildFolder();
  for (const version of [0, 1, 0]) {
    expect(build(folder.root, version).status).toBe(0);
    whole[version] ??= served();
  }
});
afterAll(() => {
  site.remove();
  folder.remove();
});

const served = () => readTree(join(folder.root, 'dist'));

test.runIf(process.platform === 'linux')(
  'where files cannot grow any more, the old site is served, and the next build is right',
  () => {
    // Files of at most one block: what the journal or a page needs more of cannot be written.
    const { status } = build(folder.root, 1, { limit: 'ulimit -f 1;' });
    expect(status).not.toBe(0);
    expect(served()).toEqual(whole[0]);
    expect(build(folder.root, 1).status).toBe(0);
    expect(served()).toEqual(whole[1]);
  },
);

// Whoever may do everything may write into what is read-only too.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'in a read-only folder the old site is served, and what is said names the mend (skipped for root)',
  () => {
    const before = served();
    const slots = join(folder.root, '.hongbang', 'slots');
    chmodSync(slots, 0o555);
    const { status, stderr } = build(folder.root, 0);
    chmodSync(slots, 0o755);
    expect(status).not.toBe(0);
    expect(stderr).toContain('没有写入权限');
    expect(served()).toEqual(before);
  },
);

test('neither time zones nor times of files, of the future or of 1970, change what is built', () => {
  const root = join(folder.root, '.hongbang');
  mkdirSync(root, { recursive: true });
  const zones = ['America/Los_Angeles', 'Pacific/Kiritimati'];
  for (const [at, zone] of zones.entries()) {
    const version = at % 2;
    const time = at === 0 ? 0 : Date.now() / 1000 + 1e8;
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      // Packages and what was compiled lie elsewhere; these are slots, journals and what was remembered.
      if (!name.startsWith('slots')) continue;
      utimesSync(join(root, name), time, time);
    }
    expect(build(folder.root, version, { zone }).status).toBe(0);
    expect(served()).toEqual(whole[version]);
  }
});
