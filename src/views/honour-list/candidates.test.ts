import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aCommunity, aProgram } from '../../testing/builders/records.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

const first = '/honors/epidemic-free/2022-01/';
const parts = {
  programs: [
    aProgram({
      review: [
        { step: 'applied' as const, by: '小区', recorded: true },
        { step: 'reviewed' as const, by: '街镇', recorded: true },
      ],
      candidates: { title: '创建单位', from: 'reviewed' as const },
    }),
  ],
  communities: ['a', 'b', 'c', 'd'].map((id) => aCommunity({ id })),
  events: eventRows([
    '2022-04-10 a applied',
    '2022-04-11 a reviewed',
    '2022-04-18 a certified',
    '2022-04-10 b applied',
    '2022-04-19 b reviewed',
    '2022-04-19 c applied',
    '2022-04-10 d applied',
    '2022-04-11 d reviewed',
    '2022-04-21 d declined',
  ]),
};

test('candidates are those whose application has come far enough by the day, apart from the holders', () => {
  const { candidates, count } = theView(aSite(parts, '2022-04-20'), 'honour-list', first);
  expect(count).toBe(1);
  expect(candidates?.title).toBe('创建单位');
  expect(candidates?.units.map(({ text, step, since }) => [text, step, since])).toEqual([
    ['b 小区', 'reviewed', '2022-04-19'],
    ['d 小区', 'reviewed', '2022-04-11'],
  ]);
});

test('one that is declined is a candidate no longer', () => {
  const { candidates } = theView(aSite(parts, '2022-04-21'), 'honour-list', first);
  expect(candidates?.units.map(({ text }) => text)).toEqual(['b 小区']);
});

test('a program that lists no candidates has none', () => {
  const { review } = parts.programs[0] ?? aProgram();
  const site = aSite({ ...parts, programs: [aProgram({ review })] }, '2022-04-20');
  expect(theView(site, 'honour-list', first).candidates).toBeUndefined();
});
