// A program of its own, so that what it takes to read and derive a district weighs on no measurement of the index:
// `node search-records.ts CONTENT DAY DEPTH FILE` writes the records of the search as JSON.
import { writeFileSync } from 'node:fs';
import type { SearchDepth, SearchRecord } from '../../search/record.ts';
import { recordOf } from '../../search/records.ts';
import { readContent } from '../../store/gate.ts';
import { plan } from '../../views/plan.ts';

const [content = '', day = '', depth = '', file = ''] = process.argv.slice(2);
const { registry, ledger } = await readContent({ content, root: content });
if (registry === undefined || ledger === undefined)
  throw new Error('the gate refused the generated district');
const { pages } = plan(registry, ledger, day, { searchBundles: [] });
const records: SearchRecord[] = [];
for (const { view } of pages) {
  const record = recordOf(view, depth as SearchDepth);
  if (record !== undefined) records.push(record);
}
writeFileSync(file, JSON.stringify(records));
