import { expect, test } from 'vitest';
import { saidBy, seenPages, surveyFacts } from '../testing/builders/survey-facts.ts';
import { aBuiltPage, aBuiltSite } from '../testing/builders/built-site.ts';
import { siteChecks } from './all-site-checks.ts';
import { inspectSite } from './inspect.ts';
import { inspectionReport } from './inspection-report.ts';
import { reportPage } from './report/report-page.ts';
import { pagesSeen } from './seen-pages.ts';
import type { SeenArrival, SeenCertificate, SeenFileHeaders, SeenHeaders, SeenKey } from './survey-facts.ts';

test('a check for which nobody looked says so and passes nothing', () => {
  const states = siteChecks.map(({ judge }) => judge(surveyFacts()).state);
  expect(new Set(states)).toEqual(new Set(['unchecked']));
});

test.each([
  ['2022-05-06', []],
  ['2022-05-05', ['index.html: 首页最新的一条是2022-05-05发布的，到2022-05-20已经15天']],
  [undefined, ['unchecked']],
])('a home page whose newest article is of %s', (newestAtHome, said) => {
  expect(saidBy('HB792', { pages: seenPages({ newestAtHome }) })).toEqual(said);
});

test('a home page, or a column, of which not all was read is never said to be stale', () => {
  const pages = seenPages({ newestAtHome: '2022-05-05', unreadAtHome: 1 });
  expect(saidBy('HB792', { pages })).toEqual(['unchecked']);
  const old = (name: string, unread: number) => ({ ...column(name, '通知公告', '2021-01-01'), unread });
  expect(saidBy('HB793', { pages: seenPages({ columns: [old('甲', 2)] }) })).toEqual(['unchecked']);
  const unread = { ...old('丙', 3), newest: undefined };
  expect(saidBy('HB793', { pages: seenPages({ columns: [unread] }) })).toEqual(['unchecked']);
  const said = saidBy('HB793', { pages: seenPages({ columns: [old('甲', 2), old('乙', 0)] }) });
  expect(said).toEqual([expect.stringContaining('乙/index.html')]);
});

const column = (name: string, type: string, newest: string | undefined) => ({
  file: `${name}/index.html`,
  name,
  type,
  newest,
  unread: 0,
});

test('news are stale after two weeks, notices after six months, a column without articles never', () => {
  const columns = [
    column('甲', '工作动态', '2022-05-06'),
    column('乙', '工作动态', '2022-05-05'),
    column('丙', '通知公告', '2021-11-20'),
    column('丁', '通知公告', '2021-11-19'),
    column('戊', '名单公告', undefined),
  ];
  expect(saidBy('HB793', { pages: seenPages({ columns }) })).toEqual([
    '乙/index.html: 栏目“乙”（工作动态）最新一条是2022-05-05，超过两周没有更新',
    '丁/index.html: 栏目“丁”（通知公告）最新一条是2021-11-19，超过六个月没有更新',
  ]);
});

test.each<[string, Partial<SeenArrival>, number]>([
  ['a week before its commit', { published: '2022-05-03' }, 0],
  ['more than a week before its commit', { published: '2022-05-02' }, 1],
  ['before there was a history, but brought in much later', { published: '2021-12-31' }, 1],
  [
    'before there was a history, brought in while it began',
    { published: '2021-11-01', day: '2022-02-20' },
    0,
  ],
  ['long ago, by a commit that brings in old ones', { published: '2022-02-02', isArchive: true }, 0],
])('a document that says it was published %s', (_, arrival, findings) => {
  const whole = { file: 'a.md', commit: 'abc1234', day: '2022-05-10', isChange: false, isArchive: false };
  const seen = {
    since: '2022-01-01',
    arrivals: [{ ...whole, published: '2022-05-10', ...arrival }],
    uncommitted: 0,
  };
  expect(saidBy('HB794', { history: { seen } })).toHaveLength(findings);
});

const headers = {
  path: 'index.html',
  expected: { 'content-security-policy': 'x', 'strict-transport-security': 'x' },
  found: { 'content-security-policy': "default-src 'none'", 'strict-transport-security': 'max-age=1' },
};
test.each<[string, Partial<SeenFileHeaders & SeenHeaders>, string[]]>([
  ['all of them', {}, []],
  ['none', { found: {} }, ['没有响应头 content-security-policy', '没有响应头 strict-transport-security']],
  ['none, unencrypted', { found: {}, isEncrypted: false }, ['没有响应头 content-security-policy']],
  [
    'a cookie and a wide policy',
    {
      found: {
        'content-security-policy': "script-src 'unsafe-inline'",
        'strict-transport-security': 'a',
        'set-cookie': 'a=b',
      },
    },
    [`内容安全策略太宽：script-src 'unsafe-inline'`, '设了 Cookie（Set-Cookie）'],
  ],
])('a page with %s of the headers', (_, given, faults) => {
  const { isEncrypted = true, ...file } = given;
  const seen = { from: '首页', isEncrypted, files: [{ ...headers, ...file }] };
  expect(saidBy('HB795', { headers: { seen } })).toEqual(faults.map((fault) => `index.html: ${fault}`));
});

test('the same fault of many files is told once, with their number', () => {
  const files = ['a.html', 'b.html'].map((path) => ({ ...headers, path, found: {} }));
  const seen = { from: '首页', isEncrypted: false, files };
  expect(saidBy('HB795', { headers: { seen } })).toEqual([
    'a.html: 没有响应头 content-security-policy（共 2 个网址）',
  ]);
});

test('a number of a person is told masked, with where it stands', () => {
  const found = [{ path: 'data/a.csv', masked: '138****1234' }];
  const numbers = { seen: { files: 3, found, allowed: undefined } };
  expect(saidBy('HB834', { numbers })).toEqual(['data/a.csv: 公布了个人的号码 138****1234']);
  expect(saidBy('HB834', { numbers: { seen: { files: 3, found: [], allowed: 0 } } })).toEqual([]);
});

const certificate: SeenCertificate = {
  host: 'www.qinghe.gov.cn',
  from: '2022-01-01T00:00:00Z',
  to: '2022-06-19T00:00:00Z',
  issuer: '某机构',
  distrust: undefined,
  protocol: 'TLSv1.3',
};
test.each<[string, Partial<SeenCertificate>, string[]]>([
  ['for a month yet', {}, []],
  ['for less than a month', { to: '2022-06-18T00:00:00Z' }, ['证书 2022-06-18 到期，只剩 29 天']],
  ['no longer', { to: '2022-05-18T00:00:00Z' }, ['证书 2022-05-18 就已经到期']],
  ['not yet', { from: '2022-05-21T00:00:00Z' }, ['证书 2022-05-21 才生效']],
  [
    'for nobody',
    { distrust: '是自己签的', protocol: 'TLSv1' },
    ['浏览器不信任这张证书：是自己签的', '加密协议太旧：TLSv1'],
  ],
])('a certificate that is good %s', (_, given, faults) => {
  const said = saidBy('HB796', { certificate: { seen: { ...certificate, ...given } } });
  expect(said).toEqual(faults.map((fault) => `www.qinghe.gov.cn: ${fault}`));
});

test('a site that is read without encryption fails', () => {
  const seen = { host: 'www.qinghe.gov.cn', isPlain: true } as const;
  expect(saidBy('HB796', { certificate: { seen } })).toEqual([expect.stringContaining('没有加密')]);
});

const key: SeenKey = { id: 'key-1', from: '2021-01-01', until: undefined, revokedFrom: undefined };
test.each<[string, SeenKey[], string[]]>([
  ['in force', [key], []],
  ['published, with nothing but the site to say so', [{ ...key, from: undefined }], []],
  ['taken back', [{ ...key, revokedFrom: '2022-05-20' }], ['issuer/did.json: 2022-05-20 没有一把在用的钥匙']],
  [
    'about to end',
    [{ ...key, until: '2022-06-01' }],
    ['key-1: 钥匙 key-1 用到 2022-06-01，只剩 12 天，还没有接替的'],
  ],
  [
    'about to end and followed',
    [
      { ...key, until: '2022-06-01' },
      { ...key, id: 'key-2', from: '2022-06-02' },
    ],
    [],
  ],
  ['too old', [{ ...key, from: '2019-05-19' }], ['key-1: 钥匙 key-1 从 2019-05-19 用到现在，超过 3 年']],
])('a key that is %s', (_, keys, said) => {
  expect(saidBy('HB797', { keys: { seen: keys } })).toEqual(said);
});

test('the pages name the host at which they lie, below .gov.cn', () => {
  const said = (host: string) => saidBy('HB798', { host, pages: seenPages() });
  expect(said('www.qinghe.gov.cn')).toEqual([]);
  expect(said('qinghe.com')).toEqual([
    'index.html: 网站在 qinghe.com，页面的 SiteDomain 写的是 www.qinghe.gov.cn',
    'index.html: 域名 qinghe.com 不以 .gov.cn 结尾',
  ]);
  expect(said('127.0.0.1:8080')).toEqual(['not-applicable']);
});

test('dead links out, barriers, files that differ and pages that do not come are told with their pages', () => {
  const answer = { url: 'https://a.example.cn/', pages: ['p/index.html', 'q/index.html'] };
  const outward = {
    seen: [
      { ...answer, state: 'dead' as const, detail: '404' },
      { ...answer, state: 'closed' as const, detail: '403' },
    ],
  };
  expect(saidBy('HB799', { outward })).toEqual([
    'p/index.html: 站外链接 https://a.example.cn/ 打不开：404（2 页上有）',
  ]);
  const access = { seen: [{ path: 'index.html', barriers: ['360: color-contrast'] }] };
  expect(saidBy('HB830', { access })).toEqual(['index.html: 360: color-contrast']);
  const audit = { seen: { manifest: '', files: 1, problems: [{ path: 'a.js', what: '内容被改动：a.js' }] } };
  expect(saidBy('HB831', { audit })).toEqual(['a.js: 内容被改动：a.js']);
  const redirects = [
    { from: '/a', to: '/a/', isAway: false },
    { from: '/b', to: 'https://c.example/', isAway: true },
  ];
  const troubles = [{ path: 'd/index.html', what: '服务器回答 500' }];
  const reach = { seen: { pages: 1, forbidden: 0, left: 0, redirects, troubles } };
  expect(saidBy('HB832', { reach })).toEqual([
    'd/index.html: 服务器回答 500',
    '/b: 被转到站外：https://c.example/',
  ]);
});

test('what is new at home and in a column is the newest article to which it leads by that day', () => {
  const article = (published: string) =>
    aBuiltPage('', {
      head: `<meta name="ArticleTitle" content="甲"><meta name="PubDate" content="${published}">`,
    });
  const body =
    '<a href="/a/">甲</a><a href="/b/">乙</a><a href="/c/">丙</a><a href="https://x.example/#y">外</a>';
  const site = aBuiltSite({
    'index.html': aBuiltPage(body),
    'n/index.html': aBuiltPage(body, {
      nav: '<a href="/n/" aria-current="page">通告</a>',
      head: '<meta name="ColumnName" content="通告"><meta name="ColumnType" content="通知公告">',
    }),
    'a/index.html': article('2022-05-01 09:00'),
    'b/index.html': article('2022-05-12 09:00'),
    'c/index.html': article('2022-05-30 09:00'),
  });
  const { take, seen } = pagesSeen(site, '2022-05-20');
  Array.from(inspectSite(site, undefined, take));
  expect(seen()).toMatchObject({
    count: 5,
    name: '清河区红榜',
    domain: 'www.example.org',
    newestAtHome: '2022-05-12',
    columns: [{ file: 'n/index.html', name: '通告', type: '通知公告', newest: '2022-05-12' }],
    heaviest: { path: 'n/index.html' },
  });
  expect(seen().outward.get('https://x.example/')).toEqual(['index.html', 'n/index.html']);
  const partly = pagesSeen({ ...site, unread: new Set(['b/index.html', 'c/index.html']) }, '2022-05-20');
  Array.from(inspectSite(site, ['index.html', 'n/index.html', 'a/index.html'], partly.take));
  expect(partly.seen()).toMatchObject({
    newestAtHome: '2022-05-01',
    unreadAtHome: 2,
    columns: [{ newest: '2022-05-01', unread: 2 }],
  });
});

test('the page of a report holds no script, says how to mend what is wrong, and takes nothing as markup', () => {
  const audit = { seen: { manifest: '', files: 1, problems: [{ path: '<img src=x>', what: '<script>' }] } };
  const html = reportPage(inspectionReport('dist', surveyFacts({ audit }), { found: [], locale: 'zh' }));
  expect(html).not.toMatch(/<script|<img|<link/);
  expect(html).toContain('&lt;img src=x&gt;');
  expect(html).toMatch(/怎么改：<\/b>先查清是谁改的/);
  expect(html).toMatch(/单项否决：<\/b>网站没有被篡改/);
});
