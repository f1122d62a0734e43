import { existsSync, globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../press/build-site.ts';
import type { PermalinkLedger } from '../press/permalink-ledger.ts';
import { readPermalinks } from '../press/permalink-file.ts';
import { fileOf } from '../press/site-path.ts';
import { writeContentFolder } from '../testing/content-folder.ts';
import { publishOptions } from '../testing/publish/publish-options.ts';
import { publishSite, withStore, type PublishOptions } from './publish-site.ts';
import { rollBack } from './releases/roll-back.ts';

const app = join(import.meta.dirname, '..', '..');
const notice = (title: string, more = '') => `---
title: ${title}
kind: mobilisation
published: 2022-04-19T09:00+08:00
${more}program: epidemic-free
keywords: [PlantedKeyword]
summary: PlantedSummary
---
PlantedBody，经办人赵钱孙李。
`;
const withdrawal = `---
title: 关于撤回一件通告的通告
kind: correction
published: 2022-04-20T09:00+08:00
withdraws: planted
reason: 含个人信息
hidesOriginal: true
---
原件不再公开。
`;

const member = `---
office: 东门街道办事处
joined: 2022-04-19
summary: 东门街道的通告。
phone: 0000-0000000
address: 东门路1号
hours: 工作日
---
街道的通告在这里发。
`;
const joined = `---
title: 东门街道关于做好防汛工作的通告
kind: mobilisation
published: 2022-04-19T10:00+08:00
---
请各社区做好准备。
`;

// One project through its days: what each test leaves is what the next one finds.
const { root, content, write, remove } = writeContentFolder({
  'notices/2022/planted.md': notice('PlantedTitle通告'),
});
const www = join(root, 'www');
const target = { kind: 'folder' as const, folder: www };
const place = { root, target, env: {}, onStep: () => undefined };

async function buildAndPublish(day: string, more: Partial<PublishOptions> = {}) {
  const report = await buildSite({ app, root, content, day, workers: 1, recordPermalinks: true });
  expect(report.problems).toEqual([]);
  const now = new Date(`${day}T10:00:00+08:00`);
  return publishSite(publishOptions(place, { content, today: day, now, keep: 5, graceMs: 1e9, ...more }));
}

const back = (purge = false) =>
  withStore(place, (store, folder) =>
    rollBack(store, {
      wanted: undefined,
      now: new Date('2022-04-22T10:00:00+08:00'),
      graceMs: 1e9,
      folder,
      purge,
    }),
  );

/** Published addresses that the served release does not know, as of a day. */
function lostAddresses(known: PermalinkLedger): string[] {
  const current = join(www, 'current');
  return [...known.keys()].filter((path) => !existsSync(join(current, fileOf(path))));
}

/** The files below a folder that hold a text, whatever they are packed in. */
function filesWith(folder: string, words: readonly string[]): string[] {
  return globSync('**/*', { cwd: folder, exclude: ['content/**'] }).filter((file) => {
    const path = join(folder, file);
    if (!statSync(path).isFile()) return false;
    const text = textOf(readFileSync(path), file);
    return words.some((word) => text.includes(word) || file.includes(word));
  });
}

function textOf(bytes: Buffer, file: string): string {
  if (file.endsWith('.br') && bytes.length > 0) return textOf(brotliDecompressSync(bytes), file.slice(0, -3));
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return textOf(gunzipSync(bytes), file.replace(/\.gz$/, ''));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return Object.values(unzipSync(bytes))
      .map((part) => textOf(Buffer.from(part), ''))
      .join('\n');
  }
  // Caches of V8 hold texts as UTF-16; texts of the search are spelled letter by letter.
  const wide = new TextDecoder('utf-16le');
  return bytes.toString('utf8').replaceAll(/\s+/g, '') + wide.decode(bytes) + wide.decode(bytes.subarray(1));
}

const planted = [
  'PlantedTitle',
  'PlantedSummary',
  'PlantedKeyword',
  'PlantedBody',
  '赵钱孙李',
  'plantedtitle',
  'plantedbody',
];

beforeAll(() => {
  mkdirSync(www, { recursive: true });
});
afterAll(remove);

test('what is published is found in pages, feeds, data and search, in every form', async () => {
  await buildAndPublish('2022-04-19');
  const found = filesWith(join(www, 'current'), planted);
  expect(found).toContain('notices/planted/index.html');
  expect(found).toContain('notices/planted/index.html.gz');
  expect(found).toContain('notices/planted/index.html.br');
  for (const folder of ['feeds/', 'data/', 'search/', 'pagefind/']) {
    expect(
      found.some((file) => file.startsWith(folder)),
      folder,
    ).toBe(true);
  }
});

test('an ordinary change keeps the release before, and one step goes back; no address is lost, though a street joins', async () => {
  const before = readPermalinks(content);
  expect(before.size).toBeGreaterThan(20);
  write('members/dongmen/member.md', member);
  write('members/dongmen/notices/joined.md', joined);
  write(
    'notices/2022/more.md',
    notice('另一件通告').replaceAll('Planted', 'Other').replace('，经办人赵钱孙李', ''),
  );
  expect(await buildAndPublish('2022-04-19')).toMatchObject({ isPurged: false, removed: [] });
  expect(lostAddresses(readPermalinks(content))).toEqual([]);
  await back();
  expect(lostAddresses(before)).toEqual([]);
  // But for files of the search, which pages that are open may still ask for.
  const found = filesWith(join(www, 'current'), ['OtherBody']);
  expect(found.filter((file) => !file.startsWith('pagefind/'))).toEqual([]);
  expect(filesWith(join(www, 'current'), ['PlantedBody'])).not.toEqual([]);
});

test('what was taken down is in no page, feed, index, data file, packed file, cache or kept release', async () => {
  write('notices/2022/withdrawal.md', withdrawal);
  const published = await buildAndPublish('2022-04-20');
  expect(published).toMatchObject({
    isPurged: true,
    removed: ['000001', '000002'].map((id) => expect.stringContaining(id)),
  });
  expect(filesWith(root, planted)).toEqual([]);
  // So that an empty answer means something.
  expect(filesWith(www, ['OtherBody'])).not.toEqual([]);
  expect(readFileSync(join(www, 'current/notices/planted/index.html'), 'utf8')).toContain('已撤回');
});

test('no step back brings it back, while its address stays', async () => {
  await expect(back()).rejects.toMatchObject({ code: 'HB-PUBLISH-RELEASE' });
  write(
    'notices/2022/last.md',
    notice('第三件通告').replaceAll('Planted', 'Third').replace('，经办人赵钱孙李', ''),
  );
  expect(await buildAndPublish('2022-04-21')).toMatchObject({ isPurged: false, removed: [] });
  expect(lostAddresses(readPermalinks(content))).toEqual([]);
  const known = readPermalinks(content);
  await back(true);
  expect(filesWith(www, ['ThirdBody'])).toEqual([]);
  // What was only on the release that is gone is bound by the ledger: the next publication has it.
  expect(lostAddresses(known)).toEqual(['/notices/last/']);
  expect(filesWith(root, planted)).toEqual([]);
  expect(readFileSync(join(www, 'current/notices/planted/index.html'), 'utf8')).toContain('已撤回');
});

test('content from before it was taken down is refused, and shows nothing of it', async () => {
  // An old copy of the folder has an old ledger of addresses too.
  write('notices/2022/withdrawal.md', undefined);
  write('permalinks.csv', undefined);
  await expect(buildAndPublish('2022-04-21')).rejects.toMatchObject({ code: 'HB-PUBLISH-RESTORES' });
  expect(filesWith(www, planted)).toEqual([]);
});
