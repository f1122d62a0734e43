// The task of one shard: makes its pages, drawings or folders and packs them into `bundle`. Turborepo runs it in the
// folder of the shard's package.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { digestOf } from '../press/fingerprint.ts';
import { fillBundle, makeBundle } from '../press/make-bundle.ts';
import { placeBody } from '../press/place-file.ts';
import { Pool } from '../press/pool.ts';
import { PressError } from '../press/press-error.ts';
import type { PrintedPage } from '../press/worker-messages.ts';
import { writeBundle } from './bundle.ts';
import { packFolder } from './packed-folder.ts';
import { inputOf } from './shared-folders.ts';
import { readShard, type ShardJob, type TaskSetup } from './workspace.ts';

const { HONGBANG_SHARD_SETUP = '', HONGBANG_SHARD_RECORD = '' } = process.env;
const shard = process.cwd();
const record = join(HONGBANG_SHARD_RECORD, basename(shard));
const folder = join(shard, 'pages');

rmSync(folder, { recursive: true, force: true });
const { kind, ...setup } = JSON.parse(readFileSync(HONGBANG_SHARD_SETUP, 'utf8')) as TaskSetup;
try {
  const { jobs } = readShard(shard);
  const made = kind === 'folders' ? await fill(jobs) : await print(jobs);
  writeBundle(join(shard, 'bundle'), folder, made);
  writeFileSync(`${record}.printed`, '');
} catch (error) {
  if (error instanceof PressError) {
    writeFileSync(`${record}.failed`, JSON.stringify({ code: error.code, message: error.message }));
  }
  throw error;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function print(jobs: readonly ShardJob[]): Promise<PrintedPage[]> {
  const printed = new Map<string, PrintedPage>();
  const pool = new Pool({
    setup: { ...setup, folder },
    // Tasks run beside each other.
    workers: 1,
    onPrinted: (pages) => pages.forEach((page) => printed.set(page.file, page)),
  });
  try {
    await pool.print(jobs);
    await pool.done();
  } finally {
    await pool.close();
  }
  return jobs.map(({ file }) => {
    const page = printed.get(file);
    if (!page) throw new Error(`${file} was not printed`);
    return page;
  });
}

async function fill(jobs: readonly ShardJob[]): Promise<PrintedPage[]> {
  const made: PrintedPage[] = [];
  for (const job of jobs) {
    const target = join(shard, 'made');
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target);
    const produce = (into: string) => makeBundle(inputOf(job), into);
    await fillBundle({ path: job.path, produce }, target);
    const body = packFolder(target);
    placeBody(join(folder, job.file), body);
    rmSync(target, { recursive: true });
    made.push({ file: job.file, fingerprint: job.fingerprint, size: body.length, digest: digestOf(body) });
  }
  return made;
}
