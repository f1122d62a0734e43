import { isAbsolute, join, relative, sep } from 'node:path';
import { attachedPersonalDataIn } from './attached-personal-data.ts';
import { noCache, openCache, type Cache } from './cache.ts';
import { columnsOf, type Answers, type Column } from './columns.ts';
import type { TableKind } from './content-file.ts';
import type { FileReading } from './file-reading.ts';
import { isAsStamped } from './file-stamp.ts';
import { judgeWith, type Verdict } from './judge.ts';
import { namedPhotos, photosIn } from './photos.ts';
import { readFiles, type HashedReading, type ReadingContext } from './read-files.ts';
import { rowSchemas } from './table-kinds.ts';
import { walkContent } from './walk.ts';

export interface GateOptions {
  /** The content folder. */
  content: string;
  /** The project's folder; what is kept between runs goes to `.hongbang/store` in it. */
  root: string;
  /** False: nothing is reused from earlier runs, nothing kept for later ones. */
  cache?: boolean | undefined;
  /** Hears of what is no problem of the content, such as a damaged cache. */
  log?: ((line: string) => void) | undefined;
}

/** A gate that stays open while an editor works. */
export interface Gate {
  readonly verdict: Verdict;
  /**
   * Reads again what changed, by its size and times, and in any case what is named: files or folders, absolute or
   * relative to the content folder.
   */
  update(changedPaths: readonly string[]): Promise<Verdict>;
}

/** Reads all of the content once and judges it. */
export async function readContent(options: GateOptions): Promise<Verdict> {
  return (await openGate(options)).verdict;
}

/** Reads all of the content, judges it, and stays ready to judge it again after a change. */
export async function openGate({
  content,
  root,
  cache = true,
  log = () => undefined,
}: GateOptions): Promise<Gate> {
  const work = join(root, '.hongbang', 'store');
  const kept: Cache = cache ? openCache(work, log) : noCache;
  const columns = columnsByKind();
  const context: ReadingContext = { content, work, columns, known: kept.known };
  const judge = judgeWith(content);
  const lookAtPhotos = photosIn(content, cache ? work : undefined);
  const lookIntoAttached = attachedPersonalDataIn(content, cache ? work : undefined);
  const judgeAll = async () => {
    const named = namedPhotos([...files.values()].map(({ reading }) => reading));
    const photos = await lookAtPhotos(walk.photos, named);
    return judge(walk, files, photos, await lookIntoAttached(walk.attached));
  };

  let walk = walkContent(content);
  let files = await readFiles(walk.files, context);
  saveKnown(kept, files);
  let verdict = await judgeAll();

  const update = async (changedPaths: readonly string[]): Promise<Verdict> => {
    const changed = changedPaths.map((path) => pathInContent(content, path));
    const isChanged = (path: string) => changed.some((one) => path === one || path.startsWith(`${one}/`));
    walk = walkContent(content);
    const now = Date.now();
    const isAsRead = (path: string) => isAsStamped(join(content, path), files.get(path)?.stamp, now);
    const toRead = walk.files.filter(({ path }) => isChanged(path) || !isAsRead(path));
    const read = await readFiles(toRead, { ...context, known: new Map() });
    const before = files;
    files = new Map();
    for (const { path } of walk.files) {
      const file = newer(read.get(path), before.get(path));
      if (file === undefined) throw new Error(`No reading of ${path}`);
      files.set(path, file);
    }
    return (verdict = await judgeAll());
  };

  let last: Promise<unknown> = Promise.resolve();
  return {
    get verdict() {
      return verdict;
    },
    // One after the other: an editor saves again while the last save is still being read.
    update: (changedPaths) => {
      const next = last.then(() => update(changedPaths));
      last = next.catch(() => undefined);
      return next;
    },
  };
}

/** Of bytes that are still the same the earlier reading is kept: what was made from it need not be made again. */
function newer(
  read: HashedReading | undefined,
  before: HashedReading | undefined,
): HashedReading | undefined {
  if (read === undefined || before === undefined) return read ?? before;
  const isSame = read.hash !== '' && read.hash === before.hash && before.reading.problems.length === 0;
  return isSame ? { ...read, reading: before.reading } : read;
}

function pathInContent(content: string, path: string): string {
  const inside = isAbsolute(path) ? relative(content, path) : path;
  return inside.split(sep).join('/');
}

/** Remembers the files without problems; does not write what is already written. */
function saveKnown(cache: Cache, files: ReadonlyMap<string, HashedReading>): void {
  const clean = [...files].filter(([, { reading }]) => isClean(reading));
  const same = ([path, { hash }]: (typeof clean)[number]) => cache.known.get(path)?.hash === hash;
  if (clean.length === cache.known.size && clean.every(same)) return;
  cache.save(
    new Map(
      clean.map(([path, { hash, reading }]) => {
        return [
          path,
          { hash, data: 'data' in reading ? (reading.data as Record<string, unknown>) : undefined },
        ];
      }),
    ),
  );
}

/** What is allowed today may not be tomorrow: a file with personal data in it is looked into each time. */
function isClean({ problems, personalData }: FileReading): boolean {
  return problems.length + personalData.length === 0;
}

function columnsByKind(): Record<TableKind, Column[]> {
  const answers: Answers = new Map();
  const columns = Object.entries(rowSchemas).map(([kind, schema]) => [kind, columnsOf(schema, answers)]);
  return Object.fromEntries(columns) as Record<TableKind, Column[]>;
}

export type { Verdict } from './judge.ts';
