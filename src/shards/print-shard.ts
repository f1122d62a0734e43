// The task of one shard: prints its pages into `bundle`. Turborepo runs it in the folder of the shard's package.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Pool } from '../press/pool.ts';
import { PressError } from '../press/press-error.ts';
import type { PrintedPage } from '../press/worker-messages.ts';
import { writeBundle } from './bundle.ts';
import { readShard, type TaskSetup } from './workspace.ts';

const { HONGBANG_SHARD_SETUP = '', HONGBANG_SHARD_RECORD = '' } = process.env;
const shard = process.cwd();
const record = join(HONGBANG_SHARD_RECORD, basename(shard));
const folder = join(shard, 'pages');
const printed = new Map<string, PrintedPage>();

rmSync(folder, { recursive: true, force: true });
const setup = JSON.parse(readFileSync(HONGBANG_SHARD_SETUP, 'utf8')) as TaskSetup;
const pool = new Pool({
  setup: { ...setup, folder },
  // Tasks run beside each other.
  workers: 1,
  onPrinted: (pages) => pages.forEach((page) => printed.set(page.file, page)),
});
try {
  const { jobs } = readShard(shard);
  await pool.print(jobs);
  await pool.done();
  const pages = jobs.map(({ file }) => {
    const page = printed.get(file);
    if (!page) throw new Error(`${file} was not printed`);
    return page;
  });
  writeBundle(join(shard, 'bundle'), folder, pages);
  writeFileSync(`${record}.printed`, '');
} catch (error) {
  if (error instanceof PressError) {
    writeFileSync(`${record}.failed`, JSON.stringify({ code: error.code, message: error.message }));
  }
  throw error;
} finally {
  await pool.close();
  rmSync(folder, { recursive: true, force: true });
}
