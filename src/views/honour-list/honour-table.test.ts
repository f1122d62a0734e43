import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { fortnights, rowsOf } from '../../testing/builders/honour-cycles.ts';
import { aCommunity, aPlaque, aProgram } from '../../testing/builders/records.ts';
import { aSite } from '../../testing/builders/site.ts';
import { honourTable, honourTables, honourTableStem } from './honour-table.ts';

const listOf = (parts: Parameters<typeof aSite>[0], day: string, cycle: string) => {
  const { edition } = aSite(parts, day);
  const list = edition.lists.at('epidemic-free', cycle);
  if (!list) throw new Error(`no list ${cycle}`);
  return { edition, list };
};

const twoCycles = {
  communities: ['a', 'b', 'c'].map((id) => aCommunity({ id })),
  cycles: fortnights(2),
  events: rowsOf({
    c01: ['a certified', 'b certified'],
    c02: ['a renewed', 'b lapsed', 'c certified'],
  }),
  plaques: [aPlaque({ unit: 'a' })],
};

test('the file of a list has a row for each holder, in the order of the page', () => {
  const { edition, list } = listOf(twoCycles, '2022-05-03', 'c02');
  const { columns, rows } = honourTable(edition, list);
  const records = rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index]])));
  expect(records).toEqual([
    {
      name: 'a 小区',
      street: '春江街道',
      division: '柳岸社区',
      level: undefined,
      since: '2022-04-18',
      validTo: '2022-05-15',
      change: '续认',
      grantor: undefined,
      document: undefined,
      plaque: 'QH-2204-0001',
      page: '/communities/a/',
    },
    expect.objectContaining({ name: 'c 小区', since: '2022-05-02', change: '新增', plaque: undefined }),
  ]);
});

test('every list has its files, which stand beside its page', () => {
  const { edition, list } = listOf(twoCycles, '2022-05-03', 'c02');
  expect([...honourTables.stems(edition)]).toEqual([
    '/honors/epidemic-free/c01/list',
    '/honors/epidemic-free/c02/list',
  ]);
  expect(honourTables.pattern.exec(honourTableStem(list))?.slice(1)).toEqual(['epidemic-free', 'c02']);
  expect(honourTables.table(edition, 'epidemic-free', 'c09')).toBeUndefined();
});

test.each([
  [['name'], { street: '清河区', division: undefined }],
  [['name', 'street'], { street: '春江街道', division: undefined }],
  [['name', 'street', 'division'], { street: '春江街道', division: '柳岸社区' }],
] as const)('of a person with the fields %j no more is told', (fields, place) => {
  const { edition, list } = listOf(
    {
      programs: [
        aProgram({
          unitKinds: ['person'],
          holders: { purpose: '表彰', legalGround: '本人同意', fields: [...fields] },
        }),
      ],
      communities: [aCommunity({ id: 'carer', name: '最美护理员', kind: 'person' })],
      events: eventRows(['2022-04-18 carer certified']),
    },
    '2022-04-20',
    '2022-01',
  );
  const [row] = honourTable(edition, list).rows;
  expect(row?.slice(0, 3)).toEqual(['最美护理员', place.street, place.division]);
  expect(row?.at(-1)).toBeUndefined();
});
