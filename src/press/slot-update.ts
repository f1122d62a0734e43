import { existsSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Journal } from './journal.ts';
import { readManifest, writeManifest } from './manifest.ts';
import type { FileEntry, FolderEntry, Manifest } from './manifest.ts';
import { placeLink, removeWithEmptyFolders } from './place-file.ts';
import { PressError } from './press-error.ts';
import { foldersAbove } from './site-path.ts';

/** Where a slot lies: its files, and beside them what is known about them. */
export interface SlotPlace {
  folder: string;
  manifest: string;
  journal: string;
}

/** `kept`: already in this slot; `linkable`: in the slot being served; `absent`: to be made. */
export type Standing = 'kept' | 'linkable' | 'absent';

/**
 * Brings one slot up to date by its difference to a plan. The caller asks where each planned file stands,
 * announces what it will touch (`begin`), touches it, records it, and ends with `finish` or `abandon`.
 */
export class SlotUpdate {
  readonly folder: string;
  readonly #place: SlotPlace;
  readonly #journal: Journal;
  readonly #live: { folder: string; manifest: Manifest } | undefined;
  /** What the slot held before, without what a killed build left uncertain. */
  readonly #before: Manifest;
  readonly #next: Manifest = { files: new Map(), folders: new Map() };
  readonly #asked = new Set<string>();
  readonly #begun = new Set<string>();

  constructor(place: SlotPlace, live: { folder: string; manifest: Manifest } | undefined) {
    this.#place = place;
    this.folder = place.folder;
    this.#live = live;
    this.#journal = new Journal(place.journal);
    this.#before = this.#openSlot();
  }

  /** Nothing stands here or in a live slot that could be kept. */
  get isNew(): boolean {
    return this.#live === undefined && this.#before.files.size + this.#before.folders.size === 0;
  }

  /** Where a file with this fingerprint stands. A `kept` one is taken over into the new state at once. */
  standingOfFile(file: string, fingerprint: string): Standing {
    this.#refuseTwice(file);
    const before = this.#before.files.get(file);
    if (before?.fingerprint === fingerprint && hasSize(join(this.folder, file), before.size)) {
      this.recordFile(file, before);
      return 'kept';
    }
    const live = this.#live?.manifest.files.get(file);
    const isLinkable = live?.fingerprint === fingerprint && this.#isLive(file, live.size);
    return isLinkable ? 'linkable' : 'absent';
  }

  /** Like standingOfFile, for a folder that a tool fills. */
  standingOfFolder(folder: string, fingerprint: string): Standing {
    this.#refuseTwice(folder);
    const before = this.#before.folders.get(folder);
    const isWhole = before?.files.every(({ name, size }) => hasSize(join(this.folder, folder, name), size));
    if (before?.fingerprint === fingerprint && isWhole) {
      this.recordFolder(folder, before);
      return 'kept';
    }
    const live = this.#live?.manifest.folders.get(folder);
    const isLinkable =
      live?.fingerprint === fingerprint &&
      live.files.every(({ name, size }) => this.#isLive(`${folder}/${name}`, size));
    return isLinkable ? 'linkable' : 'absent';
  }

  /** Announces what will be touched next; a folder ends in a slash. */
  begin(paths: readonly string[]): void {
    if (paths.length === 0) return;
    // What was a file, or a folder filled as one, may now be wanted as a folder of files; the old goes first.
    const inTheWay = new Set(
      paths.flatMap((path) => [...foldersAbove(path)].filter((at) => this.#wasPlaced(at))),
    );
    this.#journal.add([...paths, ...Array.from(inTheWay, (path) => `${path}/`)]);
    for (const path of paths) this.#begun.add(path);
    for (const path of inTheWay) this.#forget(path);
  }

  /** Takes a file over from the slot being served. It must have been `linkable` and begun. */
  linkFile(file: string): void {
    const entry = this.#live?.manifest.files.get(file);
    if (!this.#live || !entry) throw new Error(`not in the live slot: ${file}`);
    placeLink(join(this.folder, file), join(this.#live.folder, file));
    this.recordFile(file, entry);
  }

  /** Takes a folder over from the slot being served. It must have been `linkable` and begun. */
  linkFolder(folder: string): void {
    const entry = this.#live?.manifest.folders.get(folder);
    if (!this.#live || !entry) throw new Error(`not in the live slot: ${folder}`);
    const target = this.emptyFolder(folder);
    for (const { name } of entry.files) placeLink(join(target, name), join(this.#live.folder, folder, name));
    this.recordFolder(folder, entry);
  }

  /** Makes a begun folder empty and gives its place. */
  emptyFolder(folder: string): string {
    const target = join(this.folder, folder);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    return target;
  }

  /** What has been recorded so far. */
  get contents(): Manifest {
    return this.#next;
  }

  recordFile(file: string, entry: FileEntry): void {
    this.#next.files.set(file, entry);
  }

  recordFolder(folder: string, entry: FolderEntry): void {
    this.#next.folders.set(folder, entry);
  }

  /**
   * Removes what is not planned and writes the manifest: the slot is then whole, and may be served.
   * @returns how many files and folders were removed.
   */
  finish(): { removed: number; manifest: Manifest } {
    this.#refuseNested();
    const leftovers = [...this.#leftovers()].filter((path) => !this.#isReplaced(path));
    this.begin(leftovers);
    for (const path of leftovers) removeWithEmptyFolders(this.folder, path);
    writeManifest(this.#place.manifest, this.#next);
    this.#journal.remove();
    return { removed: leftovers.length, manifest: this.#next };
  }

  /** Keeps, after a failure, what is certain: the next build goes on from there. */
  abandon(): void {
    const certain: Manifest = {
      files: new Map([...this.#before.files, ...this.#next.files]),
      folders: new Map([...this.#before.folders, ...this.#next.folders]),
    };
    const uncertain = [...this.#begun].filter((path) => !this.#isRecorded(path));
    for (const path of uncertain) {
      certain.files.delete(path);
      certain.folders.delete(withoutSlash(path));
    }
    writeManifest(this.#place.manifest, certain);
    this.#journal.replace(uncertain);
  }

  #openSlot(): Manifest {
    const manifest = existsSync(this.folder) ? readManifest(this.#place.manifest) : undefined;
    if (!manifest) {
      // Nothing is known about what lies here, so none of it can be kept.
      rmSync(this.#place.manifest, { force: true });
      rmSync(this.folder, { recursive: true, force: true });
      mkdirSync(this.folder, { recursive: true });
      this.#journal.remove();
      return { files: new Map(), folders: new Map() };
    }
    // The journal itself stays until a new manifest is written: the one on disk still names these paths.
    for (const path of this.#journal.read()) {
      manifest.files.delete(path);
      manifest.folders.delete(withoutSlash(path));
      removeWithEmptyFolders(this.folder, path);
    }
    return manifest;
  }

  #wasPlaced(path: string): boolean {
    return this.#before.files.has(path) || this.#before.folders.has(path);
  }

  #forget(path: string): void {
    this.#before.files.delete(path);
    this.#before.folders.delete(path);
    rmSync(join(this.folder, path), { recursive: true, force: true });
  }

  *#leftovers(): Generator<string> {
    for (const file of this.#before.files.keys()) if (!this.#next.files.has(file)) yield file;
    for (const folder of this.#before.folders.keys()) if (!this.#next.folders.has(folder)) yield `${folder}/`;
  }

  // It went when the new file or folder was put in its place, or around it.
  #isReplaced(path: string): boolean {
    const bare = withoutSlash(path);
    return [bare, ...foldersAbove(bare)].some((at) => this.#next.files.has(at) || this.#next.folders.has(at));
  }

  #isRecorded(path: string): boolean {
    return path.endsWith('/') ? this.#next.folders.has(path.slice(0, -1)) : this.#next.files.has(path);
  }

  #isLive(file: string, size: number): boolean {
    return this.#live !== undefined && hasSize(join(this.#live.folder, file), size);
  }

  #refuseTwice(path: string): void {
    if (this.#asked.size < this.#asked.add(path).size) return;
    throw new PressError(
      'HB-PRESS-CLASH',
      `两个页面或文件要写到同一处：${path}。请给其中一个换 id 或文件名。`,
    );
  }

  #refuseNested(): void {
    const { files, folders } = this.#next;
    for (const path of [...files.keys(), ...folders.keys()]) {
      for (const above of foldersAbove(path)) {
        if (!files.has(above) && !folders.has(above)) continue;
        throw new PressError(
          'HB-PRESS-CLASH',
          `${above} 既是文件又是文件夹（其下有 ${path}）。请给其中一个换名。`,
        );
      }
    }
  }
}

// A hand may have emptied the folder, and a power cut may have left files without their bytes.
function hasSize(path: string, size: number): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === size;
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
