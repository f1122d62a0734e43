import { expect, test } from 'vitest';
import { aNotice, anEvent } from '../testing/builders/records.ts';
import { aSite, theView } from '../testing/builders/site.ts';

const notices = Array.from({ length: 65 }, (_, index) => {
  const date = `2022-0${Math.floor(index / 28) + 1}-${String((index % 28) + 1).padStart(2, '0')}`;
  return aNotice({
    id: `n${index}`,
    kind: index % 2 ? 'decision' : 'list',
    published: `${date}T09:00+08:00`,
  });
});

test('notices stand 30 to a page, newest first', () => {
  const site = aSite({ notices }, '2022-12-31');
  const pages = ['/notices/', '/notices/page/2/', '/notices/page/3/'].map((path) =>
    theView(site, 'notices', path),
  );
  expect(pages.map(({ items }) => items.length)).toEqual([30, 30, 5]);
  expect(pages[0]?.items[0]?.path).toBe('/notices/n64/');
  expect(pages[2]?.items[4]?.path).toBe('/notices/n0/');
  expect(site.viewAt('/notices/page/4/')).toBeUndefined();
});

test('second pages are no promise, first ones are', () => {
  const site = aSite({ notices }, '2022-12-31');
  expect(site.viewAt('/notices/page/2/')?.passing).toBe(true);
  expect(site.viewAt('/notices/')?.passing).toBe(false);
});

test('each kind that has been published has its own pages', () => {
  const site = aSite({ notices }, '2022-12-31');
  expect(theView(site, 'notices', '/notices/').kinds).toEqual([
    { kind: 'decision', path: '/notices/kind/decision/', count: 32 },
    { kind: 'list', path: '/notices/kind/list/', count: 33 },
  ]);
  expect(theView(site, 'notices', '/notices/kind/list/page/2/').items).toHaveLength(3);
  expect(site.viewAt('/notices/kind/bulletin/')).toBeUndefined();
});

test('a notice does not exist before the day it is published', () => {
  const events = [anEvent({ notice: 'decision' })];
  const before = aSite({ notices: [aNotice({ published: '2022-04-19T09:00+08:00' })], events }, '2022-04-18');
  expect(before.viewAt('/notices/decision/')).toBeUndefined();
  expect(theView(before, 'home', '/').latest).toEqual([]);
  const community = theView(before, 'community', '/communities/huayuan/');
  expect(community.own[0]).toMatchObject({ state: 'in-force', notice: undefined });
});

test('postings stay off the open web', () => {
  const site = aSite({ notices: [aNotice({ kind: 'posting' })] }, '2022-12-31');
  expect(site.viewAt('/notices/decision/')).toBeUndefined();
  expect(theView(site, 'notices', '/notices/')).toMatchObject({ total: 0, items: [], kinds: [] });
});

test('an empty column has one page, which says so', () => {
  expect(theView(aSite({}, '2022-12-31'), 'experiences', '/experiences/')).toMatchObject({
    total: 0,
    paging: { page: 1, pages: 1, paths: ['/experiences/'] },
  });
});
