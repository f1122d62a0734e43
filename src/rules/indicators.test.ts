import { expect, test } from 'vitest';
import { aSeries } from '../testing/builders/desk-records.ts';
import { aNotice } from '../testing/builders/records.ts';
import { aRegistry } from '../testing/builders/registry.ts';
import { bulletinTasks } from './bulletin-tasks.ts';
import { indicators } from './indicators.ts';

function problemsOf(...figures: string[]) {
  return indicators(aRegistry({ indicators: [aSeries('jobs', ...figures)] })).map(
    ({ code, line, field, args }) => [code, line, ...(field ?? []), args['computed']].join(' ').trim(),
  );
}

test('a percentage that is rounded, cut off or capped at 100 is as offices print it', () => {
  expect(problemsOf('2021-H1 2887/4770 60', '2021-H2 2887/4770 61', '2022-H1 2887/4770 60.5')).toEqual([]);
  expect(problemsOf('2021-H1 5310/4770 100', '2021-H2 29/100 29')).toEqual([]);
});

test('a percentage that comes from nowhere is told with the computed one', () => {
  expect(problemsOf('2021-H1 2887/4770 65')).toEqual(['HB670 2 printed 60.52']);
  expect(problemsOf('2021-H1 4000/4770 100')).toEqual(['HB670 2 printed 83.86']);
});

test('without a target there is nothing to compare', () => {
  expect(problemsOf('2021-H1 2887 60', '2021-H2 2887/0 60')).toEqual([]);
});

test('periods stand in order, each once', () => {
  expect(problemsOf('2021-H2 1/2', '2021-H1 1/2', '2021-H1 1/2')).toEqual([
    'HB671 3 period',
    'HB671 4 period',
  ]);
});

test('periods of a series are of one kind', () => {
  expect(problemsOf('2021-H1 1/2', '2021-Q3 1/2', '2022 1/2')).toEqual(['HB672 3 period', 'HB672 4 period']);
});

test('a series of a program that does not exist', () => {
  const series = { ...aSeries('jobs'), program: 'jobs-for-all' };
  expect(indicators(aRegistry({ indicators: [series] }))).toMatchObject([
    { code: 'HB305', field: ['program'] },
  ]);
});

test('the tasks of a bulletin are series with a figure of its period', () => {
  const codes = (kind: 'bulletin' | 'list', period: string, series: string[]) =>
    bulletinTasks(
      aRegistry({
        indicators: [aSeries('jobs', '2021-H1 1/2')],
        notices: [aNotice({ kind, tasks: { period, series } })],
      }),
    ).map(({ code, field, suggestion }) => [code, ...(field ?? []), suggestion].join(' ').trim());
  expect(codes('bulletin', '2021-H1', ['jobs'])).toEqual([]);
  expect(codes('bulletin', '2021-H1', ['jbos'])).toEqual(['HB677 tasks series 0 jobs']);
  expect(codes('bulletin', '2022-H1', ['jobs'])).toEqual(['HB674 tasks series 0']);
  expect(codes('list', '2021-H1', ['jobs'])).toEqual(['HB673 tasks']);
});
