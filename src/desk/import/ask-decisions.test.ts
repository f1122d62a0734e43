import { expect, test } from 'vitest';
import { aSheet, aSummary, planOf } from '../../testing/builders/imports.ts';
import { askDecisions, type Asker } from './ask-decisions.ts';

/** Answers in turn; `asked` keeps what was asked. */
function answering(answers: (string | undefined)[]): Asker & { asked: string[] } {
  const asked: string[] = [];
  const next = (message: string) => {
    asked.push(message);
    return Promise.resolve(answers.shift());
  };
  return { asked, select: next, text: next, confirm: () => Promise.resolve(true) };
}

test('a list is asked for its program, cycle, event and day, and doubtful names for their unit', async () => {
  const plan = planOf(aSheet([['小区名称'], ['春江花园一期'], ['春江名园'], ['天山雅居']]));
  const asker = answering(['epidemic-free', '2022-3', 'certified', '2022-05-16', 'unit mingyuan']);
  expect(await askDecisions(plan, aSummary(), { day: '2022-05-20' }, asker)).toEqual({
    day: '2022-05-20',
    list: { program: 'epidemic-free', cycle: '2022-3', events: [{ event: 'certified', date: '2022-05-16' }] },
    names: { 春江名园: { unit: 'mingyuan' } },
  });
  expect(asker.asked).toHaveLength(5);
});

test('a program with several levels is asked for the level', async () => {
  const plan = planOf(aSheet([['小区名称'], ['春江花园一期']]));
  const asker = answering(['star-rated', '2022', 'certified', '2022-05-16', 'four']);
  expect((await askDecisions(plan, aSummary(), { day: '2022-05-20' }, asker))?.list?.level).toBe('four');
});

test('a roll without streets is asked for its street, and a near name may be new', async () => {
  const source = aSheet([
    ['小区名称', '户数'],
    ['春江名园', '1'],
  ]);
  const day = '2022-05-20';
  const asked = await askDecisions(planOf(source), aSummary(), { day }, answering(['jinxiu']));
  expect(asked?.roll).toEqual({ street: 'jinxiu' });
  const again = planOf(source, { roll: { street: 'jinxiu' } });
  const decided = await askDecisions(again, aSummary(), { day, ...asked }, answering(['new']));
  expect(decided?.names).toEqual({ 春江名园: { new: true } });
  expect(planOf(source, decided).rows.at(-1)).toMatchObject({ outcome: 'written', match: 'new' });
});

test('who breaks off has decided nothing', async () => {
  const plan = planOf(aSheet([['小区名称'], ['春江名园']]));
  expect(
    await askDecisions(plan, aSummary(), { day: '2022-05-20' }, answering(['epidemic-free', undefined])),
  ).toBeUndefined();
});
