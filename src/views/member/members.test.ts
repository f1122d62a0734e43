import { expect, test } from 'vitest';
import type { Notice } from '../../domain/notice.ts';
import { recordOf } from '../../search/records.ts';
import { aMember } from '../../testing/builders/members.ts';
import { aCommunity, aNotice, anExperience, theDivisions } from '../../testing/builders/records.ts';
import { aSite, theView } from '../../testing/builders/site.ts';
import { feedsOf } from '../site/feeds.ts';

const office = '柳岸社区居民委员会';
const ofMember = (id: string, changes: Partial<Notice> = {}) =>
  aNotice({
    id,
    kind: 'bulletin',
    office,
    origin: { file: `members/liuan/notices/${id}.md`, line: 1 },
    ...changes,
  });
const parts = { members: [aMember({ welcomeMarkdown: '欢迎。' })], notices: [aNotice(), ofMember('a')] };
const day = '2022-04-20';

test('the page of a community that has joined is its home: text, office, its own notices', () => {
  const { home } = theView(aSite(parts, day), 'community', '/communities/liuan/');
  expect(home).toMatchObject({
    office,
    joined: '2022-04-01',
    welcomeMarkdown: '欢迎。',
    notices: [{ path: '/notices/a/' }],
    noticeCount: 1,
    noticesPath: '/communities/liuan/notices/',
  });
});

test('before the day it joins, a community has the page that the district makes', () => {
  const site = aSite(parts, '2022-03-31');
  expect(theView(site, 'community', '/communities/liuan/').home).toBeUndefined();
  expect(site.paths()).not.toContain('/network/');
  expect(theView(site, 'communities', '/communities/').network).toBeUndefined();
});

test('the home of a street names its communities that have joined', () => {
  const members = [aMember(), aMember({ division: 'chunjiang', office: '春江街道办事处' })];
  const { home } = theView(aSite({ members }, day), 'street', '/streets/chunjiang/');
  expect(home?.communities).toEqual([{ text: '柳岸社区', path: '/communities/liuan/' }]);
  expect(home?.notices).toEqual([]);
});

test('experiences by a member, and those about it, stand on its home, newest first', () => {
  const origin = { file: 'members/liuan/experiences/by.md', line: 1 };
  const experiences = [
    anExperience({ id: 'about', unit: 'liuan', published: '2022-04-10T09:00+08:00' }),
    anExperience({ id: 'by', unit: 'huayuan', origin, published: '2022-04-12T09:00+08:00' }),
    anExperience({ id: 'other' }),
  ];
  const view = theView(aSite({ ...parts, experiences }, day), 'community', '/communities/liuan/');
  expect(view.experiences.map(({ path }) => path)).toEqual(['/experiences/by/', '/experiences/about/']);
});

test('the notices of a member have pages of their own, as many as they need, and none while there are none', () => {
  const many = Array.from({ length: 31 }, (_, at) => ofMember(`n${at}`));
  const paged = (site: ReturnType<typeof aSite>) =>
    site.paths().filter((path) => path.startsWith('/communities/liuan/notices/'));
  const site = aSite({ ...parts, notices: many }, day);
  expect(paged(site)).toEqual(['/communities/liuan/notices/', '/communities/liuan/notices/page/2/']);
  expect(theView(site, 'member-notices', '/communities/liuan/notices/page/2/').items).toHaveLength(1);
  expect(site.viewAt('/communities/liuan/notices/page/3/')).toBeUndefined();
  expect(site.viewAt('/streets/liuan/notices/')).toBeUndefined();
  expect(paged(aSite({ members: [aMember()] }, day))).toEqual([]);
});

test('a notice of a member is signed by its office and leads up to its home', () => {
  const { head, office: signed } = theView(aSite(parts, day), 'notice', '/notices/a/');
  expect(signed).toBe(office);
  expect(head.article?.source).toBe(office);
  expect(head.crumbs.map(({ path }) => path)).toEqual([
    '/',
    '/communities/',
    '/streets/chunjiang/',
    '/communities/liuan/',
    '/communities/liuan/notices/',
    '/notices/kind/bulletin/',
  ]);
});

test('lists of all notices say which member published one', () => {
  const { items } = theView(aSite(parts, day), 'notices', '/notices/');
  expect(items.map(({ path, office: by }) => [path, by])).toEqual([
    ['/notices/a/', office],
    ['/notices/decision/', undefined],
  ]);
});

test('a member’s notice is in the feed of its street', () => {
  const feeds = feedsOf(aSite(parts, day).edition);
  const street = feeds.find(({ id }) => id === 'streets/chunjiang');
  expect(street?.items.map(({ notice }) => notice.id)).toEqual(['a']);
});

test('a member’s notice is searched by its street, the district’s by none', () => {
  const site = aSite(parts, day);
  const facets = (id: string) => recordOf(theView(site, 'notice', `/notices/${id}/`))?.facets.street;
  expect(facets('a')).toEqual(['春江街道']);
  expect(facets('decision')).toBeUndefined();
});

test('a member’s experience is searched by its street too', () => {
  const origin = { file: 'members/liuan/experiences/by.md', line: 1 };
  const experiences = [anExperience({ id: 'by', origin }), anExperience({ id: 'other' })];
  const site = aSite({ ...parts, experiences }, day);
  const facets = (id: string) => recordOf(theView(site, 'experience', `/experiences/${id}/`))?.facets.street;
  expect(facets('by')).toEqual(['春江街道']);
  expect(facets('other')).toBeUndefined();
});

test('the network names who has joined, since when, a street that has not for its communities', () => {
  const binhe = { ...aCommunity({ id: 'binhe', kind: 'street', division: 'qinghe', street: 'binhe' }) };
  const site = aSite({ ...parts, divisions: [...theDivisions(), binhe] }, day);
  expect(theView(site, 'network', '/network/')).toMatchObject({
    streets: [
      {
        street: { unit: { path: '/streets/chunjiang/' }, joined: undefined },
        communities: [
          {
            unit: { path: '/communities/liuan/' },
            joined: { on: '2022-04-01', office, notices: 1, noticesPath: '/communities/liuan/notices/' },
          },
        ],
      },
    ],
    counts: { streets: 0, communities: 1, notices: 1 },
  });
  expect(theView(site, 'communities', '/communities/').network?.members).toBe(1);
});
