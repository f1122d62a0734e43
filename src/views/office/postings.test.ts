import { expect, test } from 'vitest';
import { aPosting } from '../../testing/builders/desk-records.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

const path = '/postings/posted/';
const siteOn = (day: string, web = true) => aSite({ notices: [aPosting({ web })] }, day);

test('a posting is on the web only if it says so, and from its day', () => {
  expect(siteOn('2022-04-10', false).viewAt(path)).toBeUndefined();
  expect(siteOn('2022-04-10', false).viewAt('/postings/')).toBeUndefined();
  expect(siteOn('2022-04-07').viewAt(path)).toBeUndefined();
  expect(theView(siteOn('2022-04-08'), 'posting', path).text?.title).toBe('柳岸社区第一季度财务收支');
});

test('from the day on which it is taken down its page is a tombstone', () => {
  expect(theView(siteOn('2022-04-22'), 'posting', path).text).toBeDefined();
  const down = theView(siteOn('2022-04-23'), 'posting', path);
  expect(down.text).toBeUndefined();
  expect(down).toMatchObject({ subject: '2022年第一季度财务收支', takeDownOn: '2022-04-23' });
  expect(JSON.stringify(down)).not.toContain('柳岸社区第一季度');
});

test('the list parts what hangs from what was taken down', () => {
  const listOn = (day: string) => {
    const { up, down } = theView(siteOn(day), 'postings', '/postings/');
    return [up.length, down.length];
  };
  expect(listOn('2022-04-22')).toEqual([1, 0]);
  expect(listOn('2022-04-23')).toEqual([0, 1]);
});

test('search engines are told of none, and no list of notices names it', () => {
  const site = siteOn('2022-04-10');
  expect(site.indexedPaths().filter((one) => one.startsWith('/postings/'))).toEqual([]);
  expect(theView(site, 'posting', path).head.noindex).toBe(true);
  expect(theView(site, 'notices', '/notices/').items).toEqual([]);
  expect(site.viewAt('/notices/posted/')).toBeUndefined();
});
