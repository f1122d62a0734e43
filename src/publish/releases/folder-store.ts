import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { writeDurably } from '../../press/durable.ts';
import { takeLock } from '../../press/lock.ts';
import { placeCopy, placeLink } from '../../press/place-file.ts';
import { packings } from '../packed-files.ts';
import { isReleaseId, parseRecord, type ReleaseRecord } from './release-record.ts';
import type { OnStep, ReleaseStore } from './release-store.ts';

/** Releases in a folder of this machine. One publication at a time: the others are refused. */
export function folderStore(root: string, onStep: OnStep): ReleaseStore {
  mkdirSync(join(root, 'releases'), { recursive: true });
  const release = takeLock(root, new Date());
  const folderOf = (id: string) => join(root, 'releases', id);
  const recordOf = (id: string) => join(root, 'releases', `${id}.json`);
  const siteOf = ({ id, built }: ReleaseRecord) => join(folderOf(id), built.base);

  return {
    open: async () => {
      rmSync(join(root, 'incoming'), { recursive: true, force: true });
      const names = readdirSync(join(root, 'releases'));
      const releases = names
        .filter((name) => name.endsWith('.json') && names.includes(name.slice(0, -5)))
        .flatMap((name) => parseRecord(readFileSync(join(root, 'releases', name), 'utf8')) ?? [])
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      const counted = new Set(releases.map(({ id }) => id));
      for (const name of names) {
        // Records of another version are left alone, and so is what this program did not make.
        if (isReleaseId(name) && !counted.has(name) && !names.includes(`${name}.json`)) {
          rmSync(folderOf(name), { recursive: true, force: true });
          onStep(`cleared ${name}`);
        }
      }
      return { current: currentOf(root), releases };
    },

    place: async (record, { site, packed, previous }) => {
      const incoming = join(root, 'incoming', record.id);
      const target = join(incoming, record.built.base);
      mkdirSync(target, { recursive: true });
      for (const [path, digest] of site.files) {
        const old =
          previous && digestIn(previous, path) === digest ? join(siteOf(previous), path) : undefined;
        const sources = ['', ...packings].map((packing): [string, string | undefined] => [
          packing,
          packing === '' ? join(site.folder, path) : packed.fileOf(digest, packing as '.gz'),
        ]);
        for (const [packing, source] of sources) {
          if (source === undefined) continue;
          const linked = old && `${old}${packing}`;
          if (linked !== undefined && existsSync(linked)) placeLink(join(target, path + packing), linked);
          else publishCopy(join(target, path + packing), source);
        }
        onStep(`placed ${path}`);
      }
      if (previous) linkAll(siteOf(previous), target, Object.keys(record.carried), onStep);
      onStep('whole');
      renameSync(incoming, folderOf(record.id));
      onStep('moved');
      writeDurably(recordOf(record.id), JSON.stringify(record));
      onStep('recorded');
    },

    carry: async (record, from, paths) => {
      linkAll(siteOf(from), siteOf(record), paths, onStep);
      writeDurably(recordOf(record.id), JSON.stringify(record));
      onStep('recorded');
    },

    point: async (id) => {
      const next = join(root, 'current.next');
      rmSync(next, { force: true });
      symlinkSync(join('releases', id), next);
      onStep('switching');
      renameSync(next, join(root, 'current'));
      onStep('switched');
    },

    remove: async (id) => {
      rmSync(recordOf(id), { force: true });
      onStep(`removing ${id}`);
      rmSync(folderOf(id), { recursive: true, force: true });
      onStep(`removed ${id}`);
    },

    writeServerFiles: async (files) => {
      mkdirSync(join(root, 'nginx'), { recursive: true });
      let isChanged = false;
      for (const [name, text] of Object.entries(files)) {
        const path = join(root, 'nginx', name);
        if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
        writeDurably(path, text);
        isChanged = true;
      }
      onStep('server files');
      return isChanged;
    },

    close: async () => release(),
  };
}

/** The release that is served; undefined before the first. */
function currentOf(root: string): string | undefined {
  try {
    const id = basename(readlinkSync(join(root, 'current')));
    return isReleaseId(id) ? id : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function digestIn({ files, carried }: ReleaseRecord, path: string): string | undefined {
  return files[path] ?? carried[path]?.digest;
}

/** Copies a file so that the server, whoever it runs as, can read it. */
function publishCopy(target: string, source: string): void {
  placeCopy(target, source);
  chmodSync(target, 0o644);
}

function linkAll(from: string, to: string, paths: readonly string[], onStep: OnStep): void {
  for (const path of paths) {
    for (const packing of ['', ...packings]) {
      const source = join(from, path + packing);
      if (existsSync(source)) placeLink(join(to, path + packing), source);
    }
    onStep(`carried ${path}`);
  }
}
