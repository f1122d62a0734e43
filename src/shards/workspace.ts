import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../press/fingerprint.ts';
import type { PrintJob, WorkerSetup } from '../press/worker-messages.ts';
import { shardCut, shardName, type Cut } from './cut.ts';
import { makerOf, type ShardKind } from './maker.ts';

/** A page of a shard (or a drawing, a folder): its place in the site, and what its bytes follow from. */
export type ShardPage = [file: string, fingerprint: string];

/** Something to be made in a shard: a page or drawing as the press asks for it, or a folder with its input as view. */
export type ShardJob = Omit<PrintJob, 'drawn'>;

/** What a task is given, and all that its result follows from: the same bytes on every machine. */
export interface ShardInput {
  version: 2;
  /** What the bytes depend on beside the fingerprints, and the personal data that may stand on pages. */
  circumstances: string;
  pages: ShardPage[];
}

export interface Shard {
  name: string;
  /** Folder of its package. */
  folder: string;
  pages: readonly ShardPage[];
}

/** A shard holds about so many pages, or what takes as long: making it takes about as long as starting what does. */
export const pagesPerShard = 2000;

/** Where the workspace of a build lies. */
export function shardsFolder(root: string): string {
  return join(root, '.hongbang', 'shards');
}

/** What a machine tells its tasks; no input, because nothing of it may change a page beside its fingerprint. */
export type TaskSetup = { kind: ShardKind } & Omit<WorkerSetup, 'folder' | 'signingKey'>;

/** Variables that reach the tasks and are no input of them. */
export const passedThrough = [
  'HONGBANG_SHARD_PRINTER',
  'HONGBANG_SHARD_SETUP',
  'HONGBANG_SHARD_RECORD',
  'NPM_CONFIG_UPDATE_NOTIFIER',
];

/**
 * The folder that Turborepo works in: a package for each shard. `shard.json` is the declared input of its
 * task, the fingerprints of its pages; `views.jsonl` beside it is what they are printed from, and follows from
 * them; `bundle` is the declared output.
 */
export class Workspace {
  readonly folder: string;
  readonly shards: Shard[] = [];
  readonly #kind: ShardKind;
  readonly #isLast: Cut;
  readonly #circumstances: string;
  #jobs: ShardJob[] = [];

  /** Makes the folder anew: what is worth keeping lies in the shared cache. */
  constructor(folder: string, { setup, pagesPerShard }: { setup: TaskSetup; pagesPerShard: number }) {
    this.folder = folder;
    this.#kind = setup.kind;
    this.#isLast = shardCut(pagesPerShard);
    const allowed = [...(setup.allowedPersonalData ?? [])].sort();
    this.#circumstances = digestOf(JSON.stringify([makerOf(setup.kind), allowed]));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(this.recordFolder, { recursive: true });
    mkdirSync(join(folder, 'packages'));
    writeJson(join(folder, 'package.json'), {
      name: 'hongbang-shards',
      private: true,
      packageManager: 'npm@10.0.0',
      workspaces: ['packages/*'],
    });
    writeJson(join(folder, 'turbo.json'), {
      ui: 'stream',
      remoteCache: { enabled: true, signature: true },
      globalPassThroughEnv: passedThrough,
      tasks: { print: { inputs: ['shard.json'], outputs: ['bundle'], outputLogs: 'errors-only' } },
    });
    // Where the program lies differs from machine to machine, and what a package says is an input.
    writeFileSync(
      join(folder, 'print.mjs'),
      "import { pathToFileURL } from 'node:url';\nawait import(pathToFileURL(process.env.HONGBANG_SHARD_PRINTER).href);\n",
    );
    writeJson(this.setupFile, setup);
  }

  get setupFile(): string {
    return join(this.folder, 'setup.json');
  }

  /** Where tasks note what they have printed, or why they could not. */
  get recordFolder(): string {
    return join(this.folder, 'record');
  }

  /**
   * Takes the next page of the plan, or what else this workspace is for.
   * @param weight how many pages take as long.
   */
  add(job: ShardJob, weight = 1): void {
    this.#jobs.push(job);
    if (this.#isLast(job.path, weight)) this.#writeShard();
  }

  /** Call it when the last one was added. */
  finish(): void {
    if (this.#jobs.length > 0) this.#writeShard();
  }

  /** The same on every machine that prints the same plan. */
  get key(): string {
    return digestOf(JSON.stringify([this.#kind, this.#circumstances, this.shards.map(({ pages }) => pages)]));
  }

  /** Shards that this machine has printed itself. */
  get printedHere(): Shard[] {
    return this.shards.filter(({ name }) => existsSync(join(this.recordFolder, `${name}.printed`)));
  }

  #writeShard(): void {
    const jobs = this.#jobs;
    this.#jobs = [];
    const name = shardName(this.#kind, jobs[0]?.path ?? '');
    const folder = join(this.folder, 'packages', name);
    const pages = jobs.map(({ file, fingerprint }): ShardPage => [file, fingerprint]);
    const input: ShardInput = { version: 2, circumstances: this.#circumstances, pages };
    mkdirSync(folder);
    writeJson(join(folder, 'package.json'), {
      name,
      version: '0.0.0',
      private: true,
      scripts: { print: 'node ../../print.mjs' },
    });
    writeJson(join(folder, 'shard.json'), input);
    writeFileSync(join(folder, 'views.jsonl'), jobs.map((job) => `${JSON.stringify(job)}\n`).join(''));
    this.shards.push({ name, folder, pages });
  }
}

/** What `Workspace` has written for the task in this folder. */
export function readShard(folder: string): { input: ShardInput; jobs: ShardJob[] } {
  const input = JSON.parse(readFileSync(join(folder, 'shard.json'), 'utf8')) as ShardInput;
  const jobs = readFileSync(join(folder, 'views.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ShardJob);
  return { input, jobs };
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value));
}
