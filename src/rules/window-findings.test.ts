import { expect, test } from 'vitest';
import { calendarOf, type CalendarYear } from '../domain/calendar.ts';
import { windowFindings } from './window-findings.ts';

const year = (number: number, holidays: CalendarYear['holidays'] = [], workdays: string[] = []) => ({
  year: number,
  document: '国办发明电',
  holidays,
  workdays,
  origin: { file: `calendar/${number}.md`, line: 1 },
});
const newYear = year(2019, [{ name: '元旦', from: '2018-12-30', to: '2019-01-01' }], ['2018-12-29']);

/** The codes with their fields and years, and how many working days there are. */
function findings(years: CalendarYear[], from: string, to: string) {
  const found = windowFindings(calendarOf(years), { from, to }, undefined, ['window']);
  const codes = found.findings.map(({ code, field = [], args }) => [code, field.at(-1), args?.['year']]);
  return { codes, counted: found.counted };
}

test('a window over the turn of the year needs the calendars of both years, and names the day of the missing one', () => {
  expect(findings([year(2018), newYear], '2018-12-28', '2019-01-03')).toEqual({ codes: [], counted: 4 });
  expect(findings([year(2018)], '2018-12-28', '2019-01-03').codes).toEqual([['HB504', 'to', 2019]]);
  expect(findings([newYear], '2018-12-28', '2019-01-03').codes).toEqual([['HB504', 'from', 2018]]);
  expect(findings([], '2018-12-28', '2019-01-03').codes).toEqual([
    ['HB504', 'from', 2018],
    ['HB504', 'to', 2019],
  ]);
});

test('the last days of a year are counted by the calendar of the next, which says when New Year begins', () => {
  expect(findings([year(2018)], '2018-12-20', '2018-12-28')).toEqual({ codes: [], counted: 7 });
  expect(findings([year(2018)], '2018-12-20', '2018-12-29').codes).toEqual([['HB504', 'to', 2019]]);
  // A Saturday that is worked, then a Monday that is not.
  expect(findings([year(2018), newYear], '2018-12-20', '2018-12-29')).toEqual({ codes: [], counted: 8 });
  expect(findings([year(2018), newYear], '2018-12-20', '2018-12-31').codes).toEqual([
    ['HB503', 'to', undefined],
  ]);
});

test('a year between the first and the last day is needed too', () => {
  expect(findings([year(2017), newYear], '2017-12-20', '2019-01-03').codes).toEqual([['HB504', 'to', 2018]]);
});
