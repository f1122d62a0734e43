// A program of its own, whose memory is that of the index alone: `node search-index.ts RECORDS DEPTH FOLDER` makes
// the whole index of a site from its records and writes it into a folder.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchBundles } from '../../search/bundle.ts';
import { pagefindVersion } from '../../search/pagefind-version.ts';
import type { SearchDepth, SearchRecord } from '../../search/record.ts';
import { shards } from '../../search/shards.ts';
import { tableBundles } from '../../search/table/table-bundle.ts';

const [file = '', depth = '', folder = ''] = process.argv.slice(2);
const records = JSON.parse(readFileSync(file, 'utf8')) as SearchRecord[];
for (const { path, produce } of [
  ...searchBundles(shards(records, depth as SearchDepth), pagefindVersion()),
  ...tableBundles(records),
]) {
  const target = join(folder, path);
  mkdirSync(target, { recursive: true });
  await produce(target);
}
