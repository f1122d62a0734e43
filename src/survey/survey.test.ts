import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dayInShanghai } from '../domain/plain-date.ts';
import { inspectSite } from '../inspection/inspect.ts';
import { writeBuiltRecord, type BuiltRecord } from '../press/built-record.ts';
import { nginxFiles } from '../publish/servers/nginx-files.ts';
import { headersOf } from '../publish/servers/response-headers.ts';
import { aBuiltPage, aBuiltSite } from '../testing/builders/built-site.ts';
import { saidBy } from '../testing/builders/survey-facts.ts';
import { certificateOf } from './certificate.ts';
import { contentHistory } from './content-history.ts';
import { crawlSite, gently } from './crawl.ts';
import { askOutward, isPublicName, politely } from './outward-links.ts';
import { nginxHeaders } from './nginx-headers.ts';
import { isPublicAddress } from './public-lookup.ts';
import { headersOfFolder } from './seen-headers.ts';
import { keysOfDocument } from './seen-keys.ts';
import { lookForNumbers } from './seen-numbers.ts';

async function served(listener: RequestListener): Promise<URL> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hongbang-survey-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Answers by path; undefined is 404, a number that status, a text that page, an array a redirect. */
async function aWebSite(
  answers: Record<string, string | number | [string]>,
): Promise<{ url: URL; asked: string[] }> {
  const asked: string[] = [];
  const url = await served(({ method = '', url: path = '' }, reply) => {
    asked.push(`${method} ${path}`);
    const answer = answers[path] ?? 404;
    if (Array.isArray(answer)) reply.writeHead(301, { location: answer[0] }).end();
    else if (typeof answer === 'number') reply.writeHead(answer).end();
    else reply.writeHead(200, { 'content-type': 'text/html', 'x-seen': 'yes' }).end(answer);
  });
  return { url, asked };
}

test('a site on the web is read below its address, along its links, as robots.txt allows', async () => {
  const { url, asked } = await aWebSite({
    '/robots.txt': 'User-agent: *\nDisallow: /s/secret/',
    '/s/': aBuiltPage(
      '<a href="a/">甲</a><a href="gone/">无</a><a href="secret/">密</a><a href="old/">旧</a><a href="out/">外</a><a href="bad/">坏</a><a href="/above/">上</a><img src="a.png" alt="">',
    ),
    '/s/a/': aBuiltPage('<a href="../">首页</a>'),
    '/s/old/': ['/s/new/'],
    '/s/new/': aBuiltPage(''),
    '/s/out/': ['https://other.example/'],
    '/s/bad/': 503,
    '/s/a.png': 'png',
  });
  const { site, pages, reach, headers } = await crawlSite(new URL('/s/', url), { ...gently, pause: 0 });
  expect(pages).toEqual(['a/index.html', 'index.html', 'new/index.html']);
  expect(headers.get('a/index.html')?.['x-seen']).toBe('yes');
  expect(headers.has('404.html')).toBe(true);
  expect(reach.redirects.map(({ from, isAway }) => [from, isAway])).toEqual([
    ['/s/old/', false],
    ['/s/out/', true],
  ]);
  expect(reach.troubles).toEqual([{ path: 'bad/index.html', what: '服务器回答 503' }]);
  expect(reach.forbidden).toBe(1);
  expect(asked.filter((line) => /secret|above/.test(line))).toEqual([]);
  expect(asked).toContain('HEAD /s/a.png');
  const dead = [...inspectSite(site, pages)].filter(({ code }) => code === 'HB787');
  expect(dead.map(({ args }) => args['address'])).toEqual(['gone/', '/above/']);
});

test('a crawl stops at its limit and says what it left', async () => {
  const { url } = await aWebSite({ '/': aBuiltPage('<a href="a/">甲</a><a href="b/">乙</a>') });
  const { pages, reach } = await crawlSite(url, { ...gently, pause: 0, pages: 1 });
  expect([pages, reach.left]).toEqual([['index.html'], 2]);
});

test('a site that does not answer has no pages, and says why', async () => {
  const { pages, reach } = await crawlSite(new URL('http://127.0.0.1:9/'), { ...gently, milliseconds: 2000 });
  expect(pages).toEqual([]);
  expect(saidBy('HB832', { reach: { seen: reach } })).toHaveLength(1);
});

test('links out are asked by HEAD, by GET where a server knows none; a dead one is named', async () => {
  const { url, asked } = await aWebSite({ '/good': 'a', '/closed': 403, '/gone': 410, '/moved': ['/good'] });
  const outward = new Map(
    ['good', 'closed', 'gone', 'moved', 'no'].map((path) => [url.href + path, ['a.html']]),
  );
  const limits = { ...politely, pause: 0, mayAsk: () => true };
  const looked = await askOutward(outward, limits);
  const states =
    'seen' in looked ? looked.seen.map((one) => [one.url.slice(url.href.length), one.state]) : [];
  expect(Object.fromEntries(states)).toEqual({
    good: 'answers',
    closed: 'closed',
    gone: 'dead',
    moved: 'answers',
    no: 'dead',
  });
  expect(asked.filter((line) => line.endsWith('/no'))).toEqual(['HEAD /no', 'GET /no']);
  expect(await askOutward(outward)).toHaveProperty('notApplicable');
});

test('a name that leads into the own network is not asked, and is no dead link', async () => {
  const { url, asked } = await aWebSite({ '/': 'a' });
  const outward = new Map([[`http://localhost:${url.port}/`, ['a.html']]]);
  const looked = await askOutward(outward, { ...politely, mayAsk: () => true });
  expect(looked).toMatchObject({ seen: [{ state: 'closed', detail: '域名指向内网' }] });
  expect(asked).toEqual([]);
  const own = ['10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '::1', 'fe80::1', 'fd00::1'];
  expect([...own, '::ffff:10.0.0.1', '224.0.0.1'].filter(isPublicAddress)).toEqual([]);
  expect(['1.1.1.1', '172.32.0.1', '2400:3200::1'].every(isPublicAddress)).toBe(true);
});

test('machines of the own network and reserved names are not asked', () => {
  const hosts = ['www.gov.cn', '10.0.0.1', '127.0.0.1', '[::1]', 'intranet', 'a.local', 'a.example'];
  expect(hosts.filter(isPublicName)).toEqual(['www.gov.cn']);
});

const openssl = spawnSync('openssl', ['version']).status === 0;
test.skipIf(!openssl)(
  'a certificate that is about to run out, and that nobody trusts, is seen (needs openssl)',
  async () => {
    const folder = aFolder();
    const [keyFile, certFile] = [join(folder, 'k'), join(folder, 'c')];
    const subject = ['-subj', '/CN=localhost/O=Own', '-days', '10', '-nodes', '-newkey', 'ec'];
    const files = ['-pkeyopt', 'ec_paramgen_curve:prime256v1', '-keyout', keyFile, '-out', certFile];
    execFileSync('openssl', ['req', '-x509', ...subject, ...files], { stdio: 'ignore' });
    const server = createSecureServer({ key: readFileSync(keyFile), cert: readFileSync(certFile) });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void server.close());
    const port = String((server.address() as AddressInfo).port);
    const certificate = await certificateOf(new URL(`https://127.0.0.1:${port}/`));
    const said = saidBy('HB796', { asOf: dayInShanghai(new Date()), certificate });
    expect(said).toEqual([
      expect.stringMatching(/到期，只剩 (?:9|10) 天$/),
      expect.stringMatching(/浏览器不信任这张证书：是自己签的$/),
    ]);
  },
);

test('a forged date, a date that was changed and a renamed document are seen in the history of the content', async () => {
  const folder = aFolder();
  const git = (day: string, ...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      env: {
        ...process.env,
        GIT_COMMITTER_DATE: `${day}T12:00:00+08:00`,
        GIT_AUTHOR_DATE: `${day}T12:00:00+08:00`,
      },
      stdio: 'ignore',
    });
  const write = (file: string, published: string) =>
    writeFileSync(
      join(folder, file),
      `---\npublished: ${published}T09:00+08:00\n---\n${'正文。'.repeat(30)}\n`,
    );
  const commit = (day: string, message: string) => {
    git(day, 'add', '-A');
    git(day, 'commit', '-m', message, '--no-gpg-sign');
  };
  git('2022-01-01', 'init', '-q');
  const documents = [
    { file: '真.md', published: '2022-05-01' },
    { file: 'forged.md', published: '2022-03-01' },
    { file: 'changed.md', published: '2022-02-01' },
    { file: 'old.mdx', published: '2022-01-20' },
    { file: 'new.md', published: '2022-05-20' },
  ];
  write('before.md', '2021-12-31');
  write('changed.md', '2022-01-01');
  commit('2022-01-01', 'Begin');
  write('真.md', '2022-05-01');
  write('forged.md', '2022-03-01');
  commit('2022-05-02', 'Publish');
  write('old.mdx', '2022-01-20');
  commit('2022-05-03', '补录一月的通告');
  write('changed.md', '2022-02-01');
  commit('2022-05-04', 'Change');
  const history = await contentHistory(folder, documents);
  expect(history).toMatchObject({ seen: { since: '2022-01-01', uncommitted: 1 } });
  expect(saidBy('HB794', { history })).toEqual([
    expect.stringMatching(
      /^forged\.md: 发布时间写 2022-03-01，进入内容库是 2022-05-02（提交 \w+），晚了 62 天$/,
    ),
    expect.stringMatching(/^changed\.md: 发布时间写 2022-02-01，改这个时间时内容库是 2022-05-04/),
  ]);
  git('2022-05-05', 'mv', '真.md', '新名.md');
  commit('2022-06-30', 'Rename');
  const renamed = await contentHistory(folder, [{ file: '新名.md', published: '2022-05-01' }]);
  expect(saidBy('HB794', { history: renamed })).toEqual([]);
  const shallow = join(aFolder(), 'clone');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, shallow], { stdio: 'ignore' });
  expect(await contentHistory(shallow, documents)).toHaveProperty('unchecked');
  expect(await contentHistory(aFolder(), documents)).toEqual({
    unchecked: '内容不在 Git 库里，或者还没有提交',
  });
});

test('a folder is judged by the headers of its _headers file; without one, and without a build, nobody knows', () => {
  const folder = aFolder();
  const site = { base: '/s/', files: new Set(['index.html', 'verify/index.html', '_astro/a.js']) };
  expect(headersOfFolder(join(folder, 'dist'), site)).toHaveProperty('unchecked');
  mkdirSync(join(folder, 'dist'));
  expect(headersOfFolder(join(folder, 'dist'), site)).toHaveProperty('unchecked');
  writeFileSync(
    join(folder, '_headers'),
    '# 所有地址\n/s/*\n  X-Frame-Options: SAMEORIGIN\n/s/verify/*\n  ! X-Frame-Options\n  Set-Cookie: a\n',
  );
  const said = saidBy('HB795', { headers: headersOfFolder(folder, site) });
  expect(said).toContain('index.html: 没有响应头 content-security-policy（共 3 个网址）');
  expect(said).toContain('verify/index.html: 没有响应头 x-frame-options');
  expect(said).toContain('verify/index.html: 设了 Cookie（Set-Cookie）');
});

test('what was built here is judged by its record, by whatever path one names it', () => {
  const root = aFolder();
  mkdirSync(join(root, '.hongbang', 'slots', 'a'), { recursive: true });
  writeFileSync(join(root, '.hongbang', 'slots', 'a.json'), '{}');
  symlinkSync('.hongbang/slots/a', join(root, 'dist'));
  writeBuiltRecord(root, { policy: "default-src 'none'" } as BuiltRecord);
  const site = { base: '/', files: new Set(['index.html']) };
  const headers = headersOfFolder(relative(process.cwd(), join(root, 'dist')), site);
  expect(headers).toMatchObject({ seen: { files: [{ path: 'index.html' }] } });
  expect(saidBy('HB795', { headers })).toEqual([]);
});

test('a release is judged by the configuration of nginx beside it, location by location', () => {
  const target = aFolder();
  const built = {
    base: '/s/',
    policy: "default-src 'none'",
    redirects: {},
    gone: [],
  } as unknown as BuiltRecord;
  mkdirSync(join(target, 'nginx'));
  mkdirSync(join(target, 'releases', '1'), { recursive: true });
  symlinkSync('releases/1', join(target, 'current'));
  const files = nginxFiles(built, target);
  const write = (change: (text: string) => string) => {
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(target, 'nginx', name), change(text));
  };
  const names = ['index.html', 'verify/index.html', '_astro/a.js', 'manifest.json'];
  const site = { base: '/s/', files: new Set(names) };
  write((text) => text);
  for (const folder of ['current', 'releases/1']) {
    const headers = headersOfFolder(join(target, folder), site);
    expect(headers).toMatchObject({ seen: { from: expect.stringContaining('nginx') as string } });
    expect(saidBy('HB795', { headers })).toEqual([]);
  }
  const found = nginxHeaders(files['site.conf'] ?? '', files['location.conf'] ?? '');
  for (const path of [
    ...names,
    'search/a.json',
    'p/QH-1/state.json',
    'p/QH-1/badge.svg',
    'photos/ab/360.webp',
  ])
    expect(found(`/s/${path}`)['cache-control'], path).toBe(headersOf(path, built)['Cache-Control']);
  expect(found('/s/verify/')['permissions-policy']).toContain('camera=(self)');
  write((text) => text.replaceAll(/add_header Content-Security-Policy.*$/gm, ''));
  expect(saidBy('HB795', { headers: headersOfFolder(join(target, 'current'), site) })).toEqual([
    'index.html: 没有响应头 content-security-policy（共 4 个网址）',
  ]);
});

test('numbers of persons are found in text, attributes and tables, but for those that the content allows', () => {
  const site = aBuiltSite({
    'index.html': aBuiltPage('<a href="tel:13800138000">电话</a><img src="a.png" alt="卡 13900139000">'),
    'data/a.csv': 'name,id\n甲,11010519491231002X\n',
    'data/b.csv': 'name,id\n乙,2022-05-20\n',
  });
  const said = saidBy('HB834', { numbers: lookForNumbers(site, ['13900139000']) });
  expect(said).toEqual([
    expect.stringMatching(/^data\/a\.csv: .*11\*+02X$/),
    'index.html: 公布了个人的号码 138****8000',
  ]);
});

test('the keys that a site publishes are seen without its content; a document of something else is not read', () => {
  const did = 'did:web:a.example:issuer';
  const method = (id: string, more: object = {}) => ({ id: `${did}#${id}`, type: 'Multikey', ...more });
  const document = {
    verificationMethod: [method('key-1', { revoked: '2022-05-01T00:00:00+08:00' }), method('key-2')],
    assertionMethod: [`${did}#key-1`, `${did}#key-2`],
  };
  const keys = keysOfDocument(JSON.stringify(document));
  expect(keys).toMatchObject({ seen: [{ id: 'key-1', revokedFrom: '2022-05-01' }, { id: 'key-2' }] });
  expect(saidBy('HB797', { keys })).toEqual([]);
  const none = keysOfDocument(JSON.stringify({ ...document, assertionMethod: [`${did}#key-1`] }));
  expect(saidBy('HB797', { keys: none })).toEqual(['issuer/did.json: 2022-05-20 没有一把在用的钥匙']);
  expect(keysOfDocument('[]')).toHaveProperty('unchecked');
});
