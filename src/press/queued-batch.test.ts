import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { putBatch, takeBatch } from './queued-batch.ts';

it('pages come out of a file as they went in, and the file is gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hongbang-queue-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const view = (text: string) => JSON.stringify({ template: 'thing', text });
  const job = (id: string, viewJson: string) => ({
    path: `/things/${id}/`,
    file: `things/${id}/index.html`,
    fingerprint: id,
    viewJson,
  });
  const jobs = [
    { ...job('1', view('两行\n\r\n和\u2028别的\\n“字”𠮷')), drawn: { file: 'x', from: 1, size: 2 } },
    job('2', view('')),
  ];
  putBatch(join(folder, '1'), jobs);
  expect(takeBatch(join(folder, '1'))).toEqual(jobs);
  expect(readdirSync(folder)).toEqual([]);
});
