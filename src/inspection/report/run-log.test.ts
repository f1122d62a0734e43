import { expect, test } from 'vitest';
import { seenPages, surveyFacts } from '../../testing/builders/survey-facts.ts';
import { inspectionReport } from '../inspection-report.ts';
import { BadRunLog, runOf, runsOf, sinceLastRun } from './run-log.ts';
import { reportLines } from './report-lines.ts';
import { reportPage } from './report-page.ts';

const report = (newestAtHome: string | undefined) =>
  inspectionReport('dist', surveyFacts({ pages: seenPages({ newestAtHome }) }), { found: [], locale: 'zh' });

test('what appeared since the last run and what was mended is told; what was not looked at is neither', () => {
  const [fresh, stale, unknown] = [report('2022-05-19'), report('2022-01-01'), report(undefined)].map(runOf);
  if (!fresh || !stale || !unknown) throw new Error('three runs');
  expect(sinceLastRun([], fresh)).toBeUndefined();
  expect(sinceLastRun([fresh], stale)).toMatchObject({ appeared: ['HB792'], mended: [], lasting: [] });
  expect(sinceLastRun([stale], fresh)).toMatchObject({ appeared: [], mended: ['HB792'] });
  expect(sinceLastRun([stale], stale)).toMatchObject({ lasting: ['HB792'] });
  expect(sinceLastRun([stale], unknown)).toMatchObject({ appeared: [], mended: [], lasting: [] });
  const log = [fresh, { ...stale, place: 'https://a.example/' }, stale].map((run) => JSON.stringify(run));
  expect(runsOf(log.join('\n'), 'dist')).toEqual([fresh, stale]);
  expect(() => runsOf('日期,通过\n', 'dist')).toThrow(BadRunLog);
});

test('the report shows earlier runs, and what changed since the last one', () => {
  const earlier = [runOf(report('2022-01-01'))];
  expect(reportLines(report('2022-05-19'), (_, text) => text, earlier).join('\n')).toContain(
    '和上一次（2022年5月20日）比：改好了 HB792。',
  );
  const html = reportPage(report('2022-05-19'), earlier);
  expect(html).toMatch(/历次检查[^]*<td>2022年5月20日<\/td>[^]*HB792/);
});
