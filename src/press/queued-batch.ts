import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { PrintJob } from './worker-messages.ts';

// A message goes on only while its sender turns to its events; a building process that derives for seconds on end
// would let those wait who print. A file is there at once, and takes no memory of either.

/** Puts pages to print into a file: for each a line of JSON, and a line with its view. */
export function putBatch(file: string, jobs: readonly PrintJob[]): void {
  // JSON holds no line break but between its parts, and none is put there.
  const lines = jobs.flatMap(({ viewJson, ...job }) => [JSON.stringify(job), viewJson]);
  writeFileSync(file, lines.join('\n'));
}

/** Takes the pages out of a file, which is gone then. */
export function takeBatch(file: string): PrintJob[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  rmSync(file);
  const jobs: PrintJob[] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const job = JSON.parse(lines[at] ?? '') as Omit<PrintJob, 'viewJson'>;
    jobs.push({ ...job, viewJson: lines[at + 1] ?? '' });
  }
  return jobs;
}
