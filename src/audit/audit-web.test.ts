import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { publishedSite, siteFiles } from '../testing/audit/published-site.ts';
import { auditSite } from './audit-site.ts';
import { webCopy } from './web-copy.ts';

type Site = ReturnType<typeof publishedSite>;
type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const base = '/ztzl/hongbang/';
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** Serves a site below its base, compressed; some addresses answer otherwise. */
async function audited(site: Site, otherwise: Record<string, Answer> = {}, answerMs = 20_000) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname);
    const special = otherwise[path.replace(base, '')];
    if (special) return special(request, response);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    try {
      const body = readFileSync(join(site.folder, file.slice(base.length)));
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body));
    } catch {
      response.writeHead(404).end(siteFiles['404.html']);
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return (await auditSite(webCopy(`http://127.0.0.1:${port}${base}`, answerMs))).problems;
}

const to =
  (location: string): Answer =>
  (_, response) =>
    response.writeHead(302, { location }).end();

test('a copy below a base, compressed on the way, is as it was published', async () => {
  expect(await audited(publishedSite())).toEqual([]);
});

test('what is missing is missing, though a page of unknown addresses comes instead', async () => {
  const problems = await audited(publishedSite(), {
    'communities/c-1/': (_, response) => response.writeHead(404).end('no'),
  });
  expect(problems).toEqual([{ kind: 'missing', path: 'communities/c-1/index.html' }]);
});

test('a tombstone may say that it is one', async () => {
  const page = siteFiles['communities/c-1/index.html'];
  const problems = await audited(publishedSite(), {
    'communities/c-1/': (_, response) => response.writeHead(410).end(page),
  });
  expect(problems).toEqual([]);
});

test('readers who are sent elsewhere are told of, and not followed', async () => {
  expect(await audited(publishedSite(), { 'communities/c-1/': to('https://casino.example/') })).toEqual([
    {
      kind: 'unread',
      path: 'communities/c-1/index.html',
      fault: 'redirected',
      detail: 'https://casino.example/',
    },
  ]);
  // To another page of the site, which would hide this one.
  expect(await audited(publishedSite(), { 'notices/first/': to(base) })).toMatchObject([
    { kind: 'unread', fault: 'redirected' },
  ]);
});

test('a server may redirect by itself where the page would', async () => {
  const moved = `<meta http-equiv="refresh" content="0; url=${base}communities/c-1/">`;
  const site = publishedSite({ 'communities/old/index.html': moved });
  expect(await audited(site, { 'communities/old/': to(`${base}communities/c-1/`) })).toEqual([]);
});

test('strange pages are found where changed pages and a changed site map lead', async () => {
  const site = publishedSite();
  site.put('index.html', '<a href="casino/">x</a><a href="https://elsewhere.example/">y</a>');
  site.put('sitemap.xml', `<loc>/other/</loc><loc>${base}hidden/a.html</loc>`);
  site.put('casino/index.html', '<a href="deep/">x</a>');
  site.put('casino/deep/index.html', 'x');
  site.put('hidden/a.html', 'x');
  expect((await audited(site)).map((one) => [one.kind, 'path' in one && one.path])).toEqual([
    ['changed', 'index.html'],
    ['changed', 'sitemap.xml'],
    ['extra', 'casino/deep/index.html'],
    ['extra', 'casino/index.html'],
    ['extra', 'hidden/a.html'],
  ]);
});

test('a file without an end is left, and so is one that never comes', async () => {
  const endless: Record<string, Answer> = {
    'p/QH-1/credential.json': (_, response) => {
      const piece = Buffer.alloc(64 * 1024);
      const more = () => void (response.destroyed || response.write(piece, more));
      response.writeHead(200);
      more();
    },
    'communities/c-1/': (_, response) => response.writeHead(200).write('<'),
  };
  expect(await audited(publishedSite(), endless, 1000)).toEqual(
    expect.arrayContaining([
      { kind: 'unread', path: 'communities/c-1/index.html', fault: 'slow', detail: undefined },
      { kind: 'unread', path: 'p/QH-1/credential.json', fault: 'too-large', detail: undefined },
    ]),
  );
});

test('a packed bomb bursts at the size of the largest file', async () => {
  const bomb = gzipSync(Buffer.alloc(5_000_000));
  const problems = await audited(publishedSite(), {
    'sitemap.xml': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
  });
  expect(problems).toMatchObject([{ kind: 'unread', path: 'sitemap.xml', fault: 'too-large' }]);
});

test('a copy that no longer answers is given up, and the rest counted', async () => {
  const many = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`m/${at}.txt`, String(at)]));
  const broken = Object.fromEntries(
    Object.keys(many).map((path): [string, Answer] => [path, (_, response) => response.writeHead(503).end()]),
  );
  const problems = await audited(publishedSite(many), broken);
  expect(problems.find(({ kind }) => kind === 'given-up')).toMatchObject({
    count: expect.any(Number) as number,
  });
  expect(problems.length).toBeLessThan(50);
});
