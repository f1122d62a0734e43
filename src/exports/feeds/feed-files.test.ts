import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { addDays } from '../../domain/plain-date.ts';
import { exportedFiles } from '../../testing/builders/exported.ts';
import { aNotice, anEvent } from '../../testing/builders/records.ts';
import type { RegistryParts } from '../../testing/builders/registry.ts';
import { jsonFeedSchema } from '../../testing/json-feed/schema.ts';

const day = '2022-06-30';
const address = 'https://hongbang.example/ztzl/hongbang/';

function feedAt(path: string, parts: Partial<RegistryParts>, on = day): string {
  const body = exportedFiles(parts, on, '/ztzl/hongbang/').get(`/feeds/${path}`);
  if (body === undefined) throw new Error(`no feed ${path}`);
  return body;
}

const titlesIn = (path: string, parts: Partial<RegistryParts>, on?: string) =>
  parseFeed(feedAt(path, parts, on)).items.map(({ title }) => title);

const decision = aNotice({
  id: 'jueding',
  title: '关于认定“无疫小区”的决定',
  number: '清指〔2022〕5号',
  published: '2022-05-23T09:00+08:00',
  bodyMarkdown: '见[名单](/honors/epidemic-free/2022-01/)。\n\n结尾的记号]]>也要原样。',
});

test.each([
  ['rss.xml', 'rss'],
  ['atom.xml', 'atom'],
])('%s is read by another library, with absolute addresses under the base', (file, type) => {
  const feed = parseFeed(feedAt(`notices/${file}`, { notices: [decision] }));
  expect(feed.meta.type).toBe(type);
  expect(feed).toMatchObject({
    title: '清河红榜：全部通告',
    url: `${address}notices/`,
    self: `${address}feeds/notices/${file}`,
  });
  expect(feed.items).toHaveLength(1);
  expect(feed.items[0]).toMatchObject({
    id: `${address}notices/jueding/`,
    url: `${address}notices/jueding/`,
    title: '关于认定“无疫小区”的决定（清指〔2022〕5号）',
    published: new Date('2022-05-23T01:00:00Z'),
  });
  expect(feed.items[0]?.content).toContain(`<a href="${address}honors/epidemic-free/2022-01/">名单</a>`);
  expect(feed.items[0]?.content).toMatch(/结尾的记号]](?:&gt;|>)也要原样。/);
});

test('signs of HTML in a title or summary are text to every reader', () => {
  const notices = [aNotice({ title: '关于<三星>与A&B的决定', summary: '写明<b>与&' })];
  for (const file of ['rss.xml', 'atom.xml']) {
    const [item] = parseFeed(feedAt(`notices/${file}`, { notices })).items;
    expect(item?.title).toMatch(/^关于(?:<|&lt;)三星(?:>|&gt;)与A(?:&|&amp;)B的决定$/);
    expect(feedAt(`notices/${file}`, { notices })).toContain('<![CDATA[写明&lt;b&gt;与&amp;]]>');
  }
  expect(feedAt('notices/atom.xml', { notices })).toContain('<![CDATA[关于&lt;三星&gt;与A&amp;B的决定]]>');
  expect(feedAt('notices/feed.json', { notices })).toContain('"title": "关于<三星>与A&B的决定"');
});

test('JSON Feed fits its schema', () => {
  const validate = new Ajv2020({
    allErrors: true,
    formats: { uri: URL.canParse, 'date-time': true },
  }).compile(jsonFeedSchema);
  const feed: unknown = JSON.parse(feedAt('notices/feed.json', { notices: [decision] }));
  validate(feed);
  expect(validate.errors ?? []).toEqual([]);
  expect(feed).toMatchObject({
    home_page_url: `${address}notices/`,
    feed_url: `${address}feeds/notices/feed.json`,
    items: [{ id: `${address}notices/jueding/`, date_published: '2022-05-23T01:00:00.000Z' }],
  });
});

test('the newest fifty stand in a feed, newest first', () => {
  const notices = Array.from({ length: 60 }, (_, index) =>
    aNotice({
      id: `n${index}`,
      title: `第${index}号`,
      published: `${addDays('2022-04-01', index)}T09:00+08:00`,
    }),
  );
  const titles = titlesIn('notices/atom.xml', { notices });
  expect(titles).toHaveLength(50);
  expect([titles[0], titles.at(-1)]).toEqual(['第59号', '第10号']);
});

test('a notice of a later day is not in the feed yet, and the feed is as new as its newest notice', () => {
  const notices = [
    aNotice({ id: 'a', title: '已发' }),
    aNotice({ id: 'b', title: '未发', published: '2022-07-01T09:00+08:00' }),
  ];
  expect(titlesIn('notices/rss.xml', { notices })).toEqual(['已发']);
  const onDays = ['2022-06-29', '2022-06-30'].map((on) => feedAt('notices/atom.xml', { notices }, on));
  expect(onDays[0]).toBe(onDays[1]);
});

test('a site without notices has feeds without items', () => {
  for (const file of ['rss.xml', 'atom.xml'])
    expect(parseFeed(feedAt(`notices/${file}`, {})).items).toEqual([]);
});

test.each([
  [{ withdraws: 'decision', reason: '内容有误' }, '〔已撤回〕', '本件已撤回'],
  [{ corrects: 'decision' }, '〔已更正〕', '本件已更正'],
])('a notice that a later one changed says so first, and is as new as that: %j', (change, mark, note) => {
  const later = aNotice({ id: 'later', title: '后来的', published: '2022-05-02T10:00+08:00', ...change });
  const notices = [aNotice({ title: '原来的', program: 'epidemic-free' }), later];
  const feed = parseFeed(feedAt('programs/epidemic-free/atom.xml', { notices }));
  expect(feed.updated).toEqual(new Date('2022-05-02T02:00:00Z'));
  expect(feed.items[0]).toMatchObject({
    title: `${mark}原来的`,
    published: new Date('2022-04-18T01:00:00Z'),
    updated: new Date('2022-05-02T02:00:00Z'),
  });
  expect(feed.items[0]?.content).toContain(note);
  expect(feed.items[0]?.content).toContain(`<a href="${address}notices/later/">后来的</a>`);
});

test('a program’s feed holds its own notices', () => {
  const notices = [
    aNotice({ id: 'a', title: '无疫小区的', program: 'epidemic-free' }),
    aNotice({ id: 'b', title: '别的' }),
  ];
  expect(titlesIn('programs/epidemic-free/rss.xml', { notices })).toEqual(['无疫小区的']);
});

test('a street’s feed holds what published a step of its units, lists it alone, or was signed by it', () => {
  const list = { title: '名单', of: 'in-force', program: 'epidemic-free', asOf: '2022-05-01' } as const;
  const parts = {
    events: [anEvent({ notice: 'step' })],
    notices: [
      aNotice({ id: 'step', title: '认定', published: '2022-05-04T09:00+08:00' }),
      aNotice({
        id: 'list',
        title: '街道名单',
        lists: [{ ...list, street: 'chunjiang' }],
        published: '2022-05-03T09:00+08:00',
      }),
      aNotice({
        id: 'office',
        title: '街道的',
        office: '春江街道办事处',
        published: '2022-05-02T09:00+08:00',
      }),
      aNotice({ id: 'other', title: '别处的', lists: [list] }),
    ],
  };
  expect(titlesIn('streets/chunjiang/rss.xml', parts)).toEqual(['认定', '街道名单', '街道的']);
});

test('postings, and notices withdrawn for what they held, are in no feed', () => {
  const notices = [
    aNotice({ id: 'posted', title: '张榜的', kind: 'posting', program: 'epidemic-free' }),
    aNotice({ id: 'leak', title: '有个人信息的', program: 'epidemic-free' }),
    aNotice({
      id: 'back',
      title: '撤回',
      withdraws: 'leak',
      reason: '含个人信息',
      hidesOriginal: true,
      program: 'epidemic-free',
    }),
  ];
  for (const feed of ['notices', 'programs/epidemic-free']) {
    expect(titlesIn(`${feed}/rss.xml`, { notices })).toEqual(['撤回']);
    expect(feedAt(`${feed}/feed.json`, { notices })).not.toMatch(/张榜的|有个人信息的/);
  }
});
