import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { exportedFiles } from '../../testing/builders/exported.ts';
import { aCommunity, aNotice, anEvent, aProgram } from '../../testing/builders/records.ts';
import type { RegistryParts } from '../../testing/builders/registry.ts';
import { eventRows } from '../../testing/builders/event-rows.ts';

type Row = Record<string, unknown>;

function rowsOf(dataset: string, parts: Partial<RegistryParts>, day = '2022-04-20'): Row[] {
  const body = exportedFiles(parts, day).get(`/data/${dataset}.json`);
  if (body === undefined) throw new Error(`no dataset ${dataset}`);
  return JSON.parse(body) as Row[];
}

const holder = {
  communities: [aCommunity({ aliases: ['老花园'], households: 320 })],
  events: [anEvent({ notice: 'decision' })],
  notices: [aNotice()],
};

test('divisions and places stand in their dataset with where they lie', () => {
  expect(rowsOf('communities', holder)).toEqual([
    expect.objectContaining({ id: 'qinghe', kind: '区县' }),
    expect.objectContaining({ id: 'chunjiang', kind: '街道' }),
    expect.objectContaining({
      id: 'huayuan',
      kind: '小区',
      aliases: ['老花园'],
      households: 320,
      street: 'chunjiang',
      neighbourhood: 'liuan',
    }),
    expect.objectContaining({ id: 'liuan', kind: '社区' }),
  ]);
});

test('a certification says how it stands on the day', () => {
  const [row] = rowsOf('certifications', holder);
  expect(row).toMatchObject({
    unit: 'huayuan',
    program: 'epidemic-free',
    grantedHere: true,
    state: '在册',
    since: '2022-04-18',
  });
  expect(rowsOf('certifications', holder, '2022-04-17')).toEqual([]);
});

test('a step is there from its day on, with the notice once that is out', () => {
  expect(rowsOf('events', holder)).toEqual([
    expect.objectContaining({ date: '2022-04-18', unit: 'huayuan', event: '认定', notice: 'decision' }),
  ]);
  expect(
    rowsOf('events', { ...holder, notices: [aNotice({ published: '2022-04-21T09:00+08:00' })] })[0],
  ).not.toHaveProperty('notice');
  expect(rowsOf('events', holder, '2022-04-17')).toEqual([]);
});

test('persons and families are in no dataset', () => {
  const program = aProgram({
    unitKinds: ['person', 'compound'],
    holders: { purpose: '公布名单', legalGround: '本人同意', fields: ['name'] },
  });
  const parts = {
    programs: [program],
    communities: [aCommunity(), aCommunity({ id: 'zhangsan', name: '张某示例', kind: 'person' })],
    events: eventRows(['2022-04-18 huayuan certified', '2022-04-18 zhangsan certified']),
  };
  const files = [...exportedFiles(parts, '2022-04-20')].filter(([path]) => path.startsWith('/data/'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter(([, body]) => /张某示例|zhangsan/.test(body)).map(([path]) => path)).toEqual([]);
  expect(rowsOf('certifications', parts)).toHaveLength(1);
});

test('every row of every dataset fits its JSON Schema, and a row that is out of shape does not', () => {
  const files = exportedFiles(holder, '2022-04-20');
  const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
  const schemas = [...files].filter(([path]) => path.endsWith('.schema.json'));
  expect(schemas).toHaveLength(6);
  for (const [path, schema] of schemas) {
    const validate = ajv.compile(JSON.parse(schema) as object);
    const rows = JSON.parse(files.get(path.replace('.schema.json', '.json')) ?? '') as Row[];
    validate(rows);
    expect(validate.errors ?? [], path).toEqual([]);
    for (const wrong of rows.slice(0, 1))
      expect(validate([{ ...wrong, secret: '不该有' }]), path).toBe(false);
  }
});

test('a long dataset is published in parts, by street and by cycle', () => {
  const communities = Array.from({ length: 20_001 }, (_, index) =>
    aCommunity({ id: `u${index}`, name: `第${index}号` }),
  );
  const files = exportedFiles({ communities }, '2022-04-20');
  const paths = [...files.keys()].filter((path) => path.startsWith('/data/communities'));
  expect(paths).toEqual([
    '/data/communities.schema.json',
    '/data/communities/district.csv',
    '/data/communities/district.xlsx',
    '/data/communities/district.json',
    '/data/communities/chunjiang.csv',
  ]);
  expect(files.get('/data/communities/chunjiang.csv')?.match(/\r\n/g)).toHaveLength(1 + 20_003);
  expect(files.get('/data/datapackage.json')).toContain('communities/chunjiang.csv');
});

test('what describes the data does not change with the day', () => {
  const described = (day: string) => exportedFiles(holder, day).get('/data/datapackage.json');
  expect(described('2022-04-20')).toBe(described('2022-04-21'));
});
