import { expect, test } from 'vitest';
import { aSeries } from '../../testing/builders/desk-records.ts';
import { aNotice } from '../../testing/builders/records.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

const jobs = aSeries('jobs', '2021-H1 2650/4800 55', '2021-H2 5310/4800 100', '2022-H1 2887/4770 60');
const bulletin = aNotice({
  id: 'told',
  kind: 'bulletin',
  published: '2022-07-15T10:00+08:00',
  tasks: { period: '2022-H1', series: ['jobs'] },
});
const siteOn = (day: string) => aSite({ indicators: [jobs], notices: [bulletin] }, day);

test('a figure has its computed percentage, the printed one and the year before beside it', () => {
  const [newest] = theView(siteOn('2022-07-20'), 'indicator-series', '/indicators/jobs/').figures;
  expect(newest).toMatchObject({ period: '2022-H1', printed: { percent: 60, as: 'cut' } });
  expect(newest?.percent).toBeCloseTo(60.524, 3);
  expect(newest?.before).toMatchObject({ actual: 2650 });
  expect(newest?.change).toBeCloseTo(60.524 - 55.208, 2);
});

test('figures stand newest first, and none of a period that is not over', () => {
  const periodsOn = (day: string) =>
    theView(siteOn(day), 'indicator-series', '/indicators/jobs/').figures.map(({ period }) => period);
  expect(periodsOn('2022-06-29')).toEqual(['2021-H2', '2021-H1']);
  expect(periodsOn('2022-06-30')).toEqual(['2022-H1', '2021-H2', '2021-H1']);
  expect(periodsOn('2020-01-01')).toEqual([]);
});

test('a cap is known as such', () => {
  const [, capped] = theView(siteOn('2022-07-20'), 'indicator-series', '/indicators/jobs/').figures;
  expect(capped?.printed).toEqual({ percent: 100, as: 'capped' });
});

test('a bulletin derives its table from the series, and the series names the bulletin', () => {
  const site = siteOn('2022-07-20');
  expect(theView(site, 'notice', '/notices/told/').tasks).toMatchObject({
    period: '2022-H1',
    rows: [{ unit: '人', figure: { actual: 2887, before: { actual: 2650 } } }],
  });
  expect(theView(site, 'indicator-series', '/indicators/jobs/').bulletins).toMatchObject([
    { path: '/notices/told/' },
  ]);
  expect(theView(siteOn('2022-07-14'), 'indicator-series', '/indicators/jobs/').bulletins).toEqual([]);
});

test('the list has the latest figure of each series', () => {
  const view = theView(siteOn('2022-05-20'), 'indicators', '/indicators/');
  expect(view.series).toMatchObject([{ latest: { period: '2021-H2' } }]);
});
