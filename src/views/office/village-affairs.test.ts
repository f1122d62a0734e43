import { expect, test } from 'vitest';
import type { Disclosure } from '../../domain/village-affairs.ts';
import { aPosting, aVillageCalendar } from '../../testing/builders/desk-records.ts';
import { aNotice } from '../../testing/builders/records.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

const told = (changes: Partial<Disclosure>): Disclosure => ({
  village: 'liuan',
  quarter: 1,
  items: ['accounts'],
  ...changes,
});

function siteOn(day: string, disclosures: Disclosure[] = [], notices = [aPosting()]) {
  return aSite({ notices, villageAffairs: [aVillageCalendar({ disclosures })] }, day);
}

/** States of the four quarters of the accounts. */
function accountsOn(day: string, ...disclosures: Disclosure[]): string[] {
  const view = theView(siteOn(day, disclosures), 'village-affairs', '/village-affairs/');
  return view.villages[0]?.items[0]?.cells.map(({ state }) => state) ?? [];
}

test('an item is due while its last day has not passed, then overdue; a quarter not begun is upcoming', () => {
  expect(accountsOn('2022-04-10')).toEqual(['due', 'due', 'upcoming', 'upcoming']);
  expect(accountsOn('2022-04-11')).toEqual(['overdue', 'due', 'upcoming', 'upcoming']);
});

test('it is disclosed from the day on which it was, in time or late', () => {
  const onTime = told({ on: '2022-04-10' });
  const late = told({ on: '2022-04-12' });
  expect(accountsOn('2022-04-09', onTime)[0]).toBe('due');
  expect(accountsOn('2022-04-10', onTime)[0]).toBe('on-time');
  expect(accountsOn('2022-04-11', late)[0]).toBe('overdue');
  expect(accountsOn('2022-04-12', late)[0]).toBe('late');
});

test('an item that is not due in a quarter has nothing there', () => {
  const view = theView(siteOn('2022-04-11'), 'village-affairs', '/village-affairs/');
  expect(view.villages[0]?.items[1]?.cells.map(({ state }) => state)).toEqual([
    'none',
    'due',
    'none',
    'upcoming',
  ]);
  expect(view.villages).toMatchObject([{ told: 0, overdue: 1, due: 2 }]);
});

test('a posting discloses from its day; only one that is on the web is linked', () => {
  const cellOf = (web: boolean) => {
    const site = siteOn('2022-04-11', [told({ notice: 'posted' })], [aPosting({ web })]);
    return theView(site, 'village-affairs', '/village-affairs/').villages[0]?.items[0]?.cells[0];
  };
  const by = { text: '2022年第一季度财务收支' };
  expect(cellOf(false)).toEqual({ state: 'on-time', on: '2022-04-08', by: { ...by, path: undefined } });
  expect(cellOf(true)).toMatchObject({ by: { ...by, path: '/postings/posted/' } });
  expect(accountsOn('2022-04-07', told({ notice: 'posted' }))[0]).toBe('due');
});

test('so does a notice of this site, to which it leads', () => {
  const notice = aNotice({ id: 'published', title: '公开', published: '2022-04-09T09:00+08:00' });
  const site = siteOn('2022-04-11', [told({ notice: 'published' })], [notice]);
  const view = theView(site, 'village-affairs', '/village-affairs/');
  expect(view.villages[0]?.items[0]?.cells[0]?.by).toEqual({ text: '公开', path: '/notices/published/' });
});

test('the newest year that has begun stands first, earlier ones keep a page of their own', () => {
  const years = [2021, 2022].map((year) =>
    aVillageCalendar({ year, origin: { file: `village-affairs/${year}.md`, line: 1 } }),
  );
  const site = aSite({ villageAffairs: years }, '2022-04-11');
  expect(theView(site, 'village-affairs', '/village-affairs/')).toMatchObject({
    year: 2022,
    others: [{ path: '/village-affairs/2021/' }],
  });
  expect(theView(site, 'village-affairs', '/village-affairs/2021/').others).toMatchObject([
    { path: '/village-affairs/' },
  ]);
  expect(site.viewAt('/village-affairs/2022/')).toBeUndefined();
  expect(
    theView(aSite({ villageAffairs: years }, '2021-12-31'), 'village-affairs', '/village-affairs/').year,
  ).toBe(2021);
  expect(aSite({ villageAffairs: years }, '2020-12-31').viewAt('/village-affairs/')).toBeUndefined();
});

test('the page of a village counts what it disclosed', () => {
  const site = siteOn('2022-04-11', [told({ on: '2022-04-08' })]);
  expect(theView(site, 'community', '/communities/liuan/').records?.villageAffairs).toEqual({
    calendar: { text: '2022年村务公开', path: '/village-affairs/#liuan' },
    told: 1,
    overdue: 0,
    due: 2,
  });
});
