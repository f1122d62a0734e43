import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aContentFolder, smallDistrictFile } from '../testing/content-folder.ts';
import { collectDocuments } from './collect.ts';
import { columnsOf } from './columns.ts';
import { readFiles } from './read-files.ts';
import { rowSchemas } from './table-kinds.ts';

const path = 'notices/2022/list-2022-04.md';
const columns = { events: columnsOf(rowSchemas.events) } as never;

test('a file that is gone when it is to be read is a problem', async () => {
  const { content, root } = aContentFolder();
  const context = { content, work: join(root, 'work'), columns, known: new Map() };
  const read = await readFiles([{ path: 'notices/gone.md', kind: 'notice' }], context);
  expect(read.get('notices/gone.md')?.reading).toMatchObject({
    data: undefined,
    problems: [{ code: 'HB120', file: 'notices/gone.md' }],
  });
});

test('a document that changed after the gate judged it is not taken', async () => {
  const { content, root } = aContentFolder();
  const judged = { path, kind: 'notice', text: smallDistrictFile(path, '第一期', '第二期') } as const;
  const { data, errors } = await collectDocuments(content, [judged], join(root, 'work'));
  expect(data.size).toBe(0);
  expect(errors.get(path)).toContain('changed while it was read');
});

test('a document that is saved while it is read is a problem, and nothing is taken of it', async () => {
  const { content, root } = aContentFolder();
  const context = { content, work: join(root, 'work'), columns, known: new Map() };
  const reading = readFiles([{ path, kind: 'notice' }], context);
  // The text has been judged by now; it is collected in a later turn.
  writeFileSync(join(content, path), smallDistrictFile(path, '第一期', '第二期'));
  expect((await reading).get(path)?.reading).toMatchObject({
    data: undefined,
    problems: [{ code: 'HB122', file: path }],
  });
});
