import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeLink } from '../../press/place-file.ts';
import { packings } from '../packed-files.ts';
import { isReleaseId, parseRecord, type ReleaseRecord } from './release-record.ts';
import type { OnStep, ReleaseStore } from './release-store.ts';
import type { Remote } from './ssh-remote.ts';

/** What a release is to be read by: whoever the server runs as. */
const MODES = '--chmod=D755,F644';
/** Links files named on the standard input (with their packed forms) from one folder into another. */
const LINK = `cd "$1" && while IFS= read -r f; do mkdir -p "$2/\${f%/*}"; for e in ${['""', ...packings].join(' ')}; do
  if [ -f "$f$e" ]; then ln -f "$f$e" "$2/$f$e" || exit 1; fi; done; done`;

/**
 * Releases in a folder of another machine. What has not changed is linked there and not sent. The switch is one
 * rename on that machine, so that of two publications at once the later one is served, whole.
 *
 * @param stage folder of this machine in which a release is put together, on the disk of the site that it links
 */
export function sshStore(remote: Remote, root: string, stage: string, onStep: OnStep): ReleaseStore {
  const recordOf = (id: string) => `${root}/releases/${id}.json`;
  const siteOf = ({ id, built }: ReleaseRecord) => `${root}/releases/${id}${built.base.slice(0, -1)}`;
  const writeRemote = (path: string, text: string) =>
    remote.run('cat > "$1.next" && mv "$1.next" "$1"', [path], text);
  const link = (from: string, to: string, paths: readonly string[]) =>
    paths.length === 0
      ? Promise.resolve('')
      : remote.run(LINK, [from, to], paths.map((path) => `${path}\n`).join(''));

  return {
    open: async () => {
      rmSync(stage, { recursive: true, force: true });
      mkdirSync(stage, { recursive: true });
      const listing = await remote.run(
        `mkdir -p "$1/releases" "$1/nginx" && cd "$1" && find incoming -mindepth 1 -maxdepth 1 -mmin +1440 -exec rm -rf {} + 2>/dev/null
readlink current || echo
cd releases; ls`,
        [root],
      );
      const [current = '', ...names] = listing.trimEnd().split('\n');
      const records = names.filter((name) => name.endsWith('.json') && names.includes(name.slice(0, -5)));
      const texts = await remote.run('cd "$1/releases" && for f in $2; do cat "$f"; echo; done', [
        root,
        records.join(' '),
      ]);
      const releases = texts
        .split('\n')
        .flatMap((text) => parseRecord(text) ?? [])
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      const broken = names.filter((name) => isReleaseId(name) && !names.includes(`${name}.json`));
      if (broken.length > 0) {
        await remote.run('cd "$1/releases" && shift && rm -rf "$@"', [root, ...broken]);
      }
      onStep('opened');
      const id = current.split('/').at(-1);
      return { current: isReleaseId(id) ? id : undefined, releases };
    },

    place: async (record, { site, packed, previous }) => {
      const local = mkdtempSync(join(stage, 'release-'));
      // A name of its own for each run: another one may be on its way.
      const incoming = `${root}/incoming/${record.id}-${Date.now().toString(36)}`;
      const target = incoming + record.built.base.slice(0, -1);
      try {
        for (const [path, digest] of site.files) {
          placeLink(join(local, path), join(site.folder, path));
          for (const packing of packings) {
            const source = packed.fileOf(digest, packing);
            if (source !== undefined) placeLink(join(local, path + packing), source);
          }
        }
        onStep('staged');
        await remote.run('mkdir -p "$1"', [target]);
        // By what the files hold: their times are those of this machine and say nothing there.
        const links = previous ? [`--link-dest=${siteOf(previous)}`] : [];
        await remote.sync(local, target, ['--checksum', '--delete', MODES, ...links]);
        onStep('sent');
      } finally {
        rmSync(local, { recursive: true, force: true });
      }
      if (previous) await link(siteOf(previous), target, Object.keys(record.carried));
      onStep('carried');
      await remote.run('mv "$1" "$2"', [incoming, `${root}/releases/${record.id}`]);
      onStep('moved');
      await writeRemote(recordOf(record.id), JSON.stringify(record));
      onStep('recorded');
    },

    carry: async (record, from, paths) => {
      await link(siteOf(from), siteOf(record), paths);
      await writeRemote(recordOf(record.id), JSON.stringify(record));
      onStep('recorded');
    },

    point: async (id) => {
      await remote.run('cd "$1" && ln -sfn "releases/$2" "current.$2" && mv -T "current.$2" current', [
        root,
        id,
      ]);
      onStep('switched');
    },

    remove: async (id) => {
      await remote.run('cd "$1/releases" && rm -f "$2.json" && rm -rf "$2"', [root, id]);
      onStep('removed');
    },

    writeServerFiles: async (files) => {
      const local = mkdtempSync(join(stage, 'nginx-'));
      try {
        for (const [name, text] of Object.entries(files)) writeFileSync(join(local, name), text);
        const sum = () => remote.run('cd "$1" && cat * 2>/dev/null | cksum', [`${root}/nginx`]);
        const before = await sum();
        await remote.sync(local, `${root}/nginx`, ['--checksum', MODES]);
        onStep('server files');
        return before !== (await sum());
      } finally {
        rmSync(local, { recursive: true, force: true });
      }
    },

    close: () => remote.close(),
  };
}
