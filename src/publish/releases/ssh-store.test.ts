import { mkdirSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishFolders } from '../../testing/publish/project-folder.ts';
import { KILLS, publishChild } from '../../testing/publish/publish-child.ts';
import { publishOptions } from '../../testing/publish/publish-options.ts';
import { hasSshd, startSshd } from '../../testing/publish/sshd.ts';
import { buildFiles, versionOf } from '../../testing/publish/versioned-site.ts';
import { WatchingReader } from '../../testing/publish/watching-reader.ts';
import { publishSite } from '../publish-site.ts';
import { parseTarget } from '../target.ts';

describe.skipIf(!hasSshd)('publishing over ssh (skipped where sshd or rsync is missing)', () => {
  const { root, www, folder, remove } = publishFolders();
  const versions = [0, 1, 2].map(versionOf);
  let place: { root: string; target: string; env: Record<string, string> };
  let close: () => Promise<void>;

  beforeAll(async () => {
    mkdirSync(root);
    const sshd = await startSshd(join(folder, 'sshd'));
    close = sshd.close;
    place = { root, target: `ssh://${sshd.host}${www}`, env: { HONGBANG_SSH_CONFIG: sshd.config } };
  });
  afterAll(async () => {
    await close();
    remove();
  });

  const served = (path: string) => join(www, 'current', path);

  test('a reader never meets a broken page, a killed publication is finished by the next, and one step goes back', async () => {
    buildFiles(root, versions[0] ?? {});
    const steps = (await publishChild(place, 0)) ?? 0;
    const reader = new WatchingReader((path) => readFile(served(path)).catch(() => undefined), versions);
    reader.start();
    let killed = 0;
    try {
      // Over the network a publication has few steps: by night every one in turn.
      const kills = KILLS > steps ? steps : 2;
      for (let kill = 1; kill <= kills; kill += 1) {
        buildFiles(root, versions[kill % 3] ?? {});
        if ((await publishChild(place, Math.floor((kill / kills) * (steps - 1)))) === undefined) killed += 1;
      }
      buildFiles(root, versions[1] ?? {});
      await publishChild(place, 0);
      expect(readFileSync(served('index.html'), 'utf8')).toBe(versions[1]?.['index.html']);
      const before = readlinkSync(join(www, 'current'));
      await publishChild(place, 0, 'rollback');
      expect(readlinkSync(join(www, 'current'))).not.toBe(before);
    } finally {
      await reader.stop();
    }
    expect(reader.broken).toEqual([]);
    expect(killed).toBeGreaterThan(0);
    expect(readdirSync(join(www, 'nginx')).sort()).toEqual([
      'addresses.map',
      'http.conf',
      'location.conf',
      'site.conf',
    ]);
  }, 900_000);

  test('what has not changed is linked on the other machine, and packed files go along', async () => {
    const previous = join(www, readlinkSync(join(www, 'current')));
    buildFiles(root, { ...versionOf(1), 'data/list.csv': 'id,name\n'.repeat(500) });
    await publishChild(place, 0);
    const inode = (path: string) => statSync(path).ino;
    expect(inode(served('robots.txt'))).toBe(inode(join(previous, 'robots.txt')));
    expect(statSync(served('data/list.csv.gz')).mode & 0o777).toBe(0o644);
    expect(readdirSync(join(root, '.hongbang', 'outgoing'))).toEqual([]);
  });

  test('a machine that does not answer is named, with what to do', async () => {
    const target = parseTarget(`ssh://nobody@127.0.0.1:9${www}`);
    const failure = publishSite(publishOptions({ root, target }, { env: place.env }));
    await expect(failure).rejects.toMatchObject({ code: 'HB-PUBLISH-REMOTE' });
    await expect(failure).rejects.toThrow('线上仍是原来的');
  });
});
