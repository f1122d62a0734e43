import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PhotoFacts } from '../../domain/photo.ts';
import type { Registry } from '../../domain/registry.ts';
import { printPhoto } from '../../photos/print-photo.ts';
import { paths } from '../../views/paths.ts';

/** The printed files of photographs while content is edited: a photograph is printed when it is first looked at. */
export class DevPhotos {
  readonly #content: string;
  readonly #folder: string;
  /** By the folder that pages name. */
  #photos = new Map<string, { path: string; facts: PhotoFacts }>();
  readonly #printing = new Map<string, Promise<void>>();

  /** Prints photographs of the `content` folder into `folder`, which may be kept from an earlier start. */
  constructor(content: string, folder: string) {
    this.#content = content;
    this.#folder = folder;
  }

  /** Takes in the photographs of the newest content that was good. */
  use({ photos }: Pick<Registry, 'photos'>): void {
    this.#photos = new Map();
    for (const { path, looked } of photos.values()) {
      if (looked !== undefined && 'sha256' in looked) {
        this.#photos.set(paths.photo(looked.sha256), { path, facts: looked });
      }
    }
  }

  /** The file that stands at a site-relative path (`/photos/3b1c…/720.avif`); undefined if it is none of a photograph. */
  async fileAt(path: string): Promise<string | undefined> {
    const [, folder = '', name = ''] =
      /^(\/photos\/[0-9a-f]{16}\/)(\d+\.(?:avif|webp|jpg))$/.exec(path) ?? [];
    const photo = this.#photos.get(folder);
    if (photo === undefined) return undefined;
    const target = join(this.#folder, photo.facts.sha256);
    await this.#printed(photo.path, target);
    const file = join(target, name);
    return existsSync(file) ? file : undefined;
  }

  /** A page asks for several photographs at once, and for each in one width: each is printed once. */
  #printed(path: string, target: string): Promise<void> {
    const known = this.#printing.get(target);
    if (known !== undefined) return known;
    const printing = existsSync(target) ? Promise.resolve() : print(join(this.#content, path), target);
    this.#printing.set(target, printing);
    printing.catch(() => this.#printing.delete(target));
    return printing;
  }
}

async function print(source: string, target: string): Promise<void> {
  const draft = `${target}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await printPhoto(await readFile(source), draft);
  await rename(draft, target);
}
