import { expect, test } from 'vitest';
import { datesIn, laterDates } from './later-dates.ts';

test('days are found in every way in which the files of a site write them', () => {
  expect(datesIn('/', '自2024-02-28至2024年3月1日')).toEqual(['2024-02-28', '2024-03-01']);
  expect(datesIn('/feeds/windows.ics', 'DTEND;VALUE=DATE:20240302\r\nDTSTAMP:20240223T010000Z')).toEqual([
    '2024-03-02',
    '2024-02-23',
  ]);
  expect(datesIn('/feeds/rss.xml', '<pubDate>Thu, 29 Feb 2024 01:00:00 GMT</pubDate>')).toEqual([
    '2024-02-29',
  ]);
  expect(datesIn('/list.xlsx', '<c r="A2"><v>45351</v></c><c r="B2"><v>300</v></c>')).toEqual(['2024-02-29']);
});

test('a day after that of the site is named with its place, unless it was announced', () => {
  const site = {
    day: '2024-02-29',
    pages: new Map(),
    kept: [],
    files: new Map([['/data/notices.csv', 'a,2024-02-29\nb,2024-03-01\nc,2024-03-02\n']]),
    records: [],
  };
  expect(laterDates(site, new Set(['2024-03-01']))).toEqual(['/data/notices.csv: 2024-03-02']);
});
