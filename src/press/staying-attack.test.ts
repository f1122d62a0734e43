import { execFileSync } from 'node:child_process';
import { cpSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { smallDistrictFile, writeContentFolder } from '../testing/content-folder.ts';
import { isNightly } from '../testing/fuzz/cases.ts';
import { buildFolder, readTree } from '../testing/press/tiny-site.ts';
import { buildSite, stayingBuilder, type BuildReport } from './build-site.ts';

const app = join(import.meta.dirname, '..', '..');
const day = '2022-04-21';
const list = 'notices/2022/list-2022-04.md';
const profile = 'profiles/dongmen/chunjiang-1.md';
const form = 'notices/2022/form.csv';
const longAgo = new Date('2022-04-01T00:00:00Z');
/** Files of another branch: by night as many as a large office has. */
const branchFiles = isNightly ? 2_000 : 6;

const about = (words: string) =>
  `---\nunit: chunjiang-1\nsummary: 示例小区\nupdated: 2022-04-01\n---\n小区有${words}。\n`;
const experience = (words: string) =>
  `---\ntitle: 楼栋长包片\nsummary: 一栋一长\npublished: 2022-04-06T09:00+08:00\nauthor: 东门街道办事处\n---\n${words}\n`;
const named = smallDistrictFile(
  list,
  'kind: list',
  'kind: list\nattachments: [{ file: form.csv, title: 申报表 }]',
);

const district = writeContentFolder({ [profile]: about('车棚'), [list]: named, [form]: '名称,户数\n甲,1\n' });
const { root, content, write } = district;
const aside = buildFolder();
const builder = stayingBuilder({ app, root, content, workers: 1 });

/** Old enough to be believed: nothing is known of a file that changed in the last two seconds. */
const letTimePass = () => vi.setSystemTime(Date.now() + 10_000);
const served = () => readTree(join(root, 'dist'));
const page = (path: string) => served()[path] ?? '';

async function built(by = builder): Promise<NonNullable<BuildReport['press']>> {
  const { press, problems } = await by.build(day);
  if (press === undefined) throw new Error(JSON.stringify(problems));
  return press;
}

/** The bytes that a build from nothing makes of the content as it is now. */
async function anew(): Promise<Record<string, string>> {
  const { root: cold, remove } = buildFolder();
  await buildSite({ app, root: cold, content, day, workers: 1 });
  const files = readTree(join(cold, 'dist'));
  remove();
  return files;
}

/** By night after each attack; else what one of them spoilt is seen after the last. */
async function expectSame(isLast = false): Promise<void> {
  if (isNightly || isLast) expect(served()).toEqual(await anew());
}

/** A content that the gate refuses, in Chinese words, changes nothing of the site. */
async function expectRefused(code: string): Promise<void> {
  const before = served();
  const { press, problems } = await builder.build(day);
  expect(press).toBeUndefined();
  expect(problems.map((problem) => problem.code)).toContain(code);
  expect(served()).toEqual(before);
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const path of [profile, form]) utimesSync(join(content, path), longAgo, longAgo);
  letTimePass();
  await built();
  expect(await built()).toMatchObject({ pagesRendered: 0, filesWritten: 0 });
});
afterAll(() => {
  vi.useRealTimers();
  district.remove();
  aside.remove();
});

test('files of the same size whose time was set back are read again', async () => {
  for (const [path, text] of [
    [profile, about('车库')],
    [form, '名称,户数\n甲,2\n'],
  ] as const) {
    write(path, text);
    utimesSync(join(content, path), longAgo, longAgo);
  }
  letTimePass();
  await built();
  expect(page('communities/chunjiang-1/index.html')).toContain('小区有车库');
  expect(page('notices/list-2022-04/form.csv')).toContain('甲,2');
  await expectSame();
});

test('a content folder in whose place another was put is read anew', async () => {
  const other = join(aside.root, 'other');
  cpSync(content, other, { recursive: true, preserveTimestamps: true });
  writeFileSync(join(other, profile), about('水池'));
  utimesSync(join(other, profile), longAgo, longAgo);
  letTimePass();
  renameSync(content, join(aside.root, 'before'));
  renameSync(other, content);
  await built();
  expect(page('communities/chunjiang-1/index.html')).toContain('小区有水池');
  await expectSame();
});

test('two builders of one content, each with a folder of its own, both follow it', async () => {
  const second = buildFolder();
  const other = stayingBuilder({ app, root: second.root, content, workers: 1 });
  await Promise.all([built(), built(other)]);
  write(profile, about('花园'));
  await Promise.all([built(), built(other)]);
  expect(page('communities/chunjiang-1/index.html')).toContain('小区有花园');
  expect(readTree(join(second.root, 'dist'))).toEqual(served());
  second.remove();
});

test('a file in whose place a link was put is refused, though it leads to the same bytes', async () => {
  const kept = join(aside.root, 'kept.md');
  renameSync(join(content, profile), kept);
  symlinkSync(kept, join(content, profile));
  letTimePass();
  await expectRefused('HB104');
  rmSync(join(content, profile));
  renameSync(kept, join(content, profile));
  await built();
  await expectSame();
});

test('a folder that became a file is refused', async () => {
  const folder = join(content, 'profiles', 'dongmen');
  renameSync(folder, join(aside.root, 'dongmen'));
  writeFileSync(folder, about('车棚'));
  await expectRefused('HB101');
  rmSync(folder);
  renameSync(join(aside.root, 'dongmen'), folder);
  await built();
  await expectSame();
});

test('a file that was half written is refused, and read when it is whole', async () => {
  const whole = experience('先摸清底数，再分片包干。');
  write('experiences/how.md', whole.slice(0, 40));
  await expectRefused('HB111');
  vi.setSystemTime(Date.now() + 1_000);
  write('experiences/how.md', whole);
  await built();
  expect(page('experiences/how/index.html')).toContain('分片包干');
  await expectSame();
});

test('another branch that is checked out changes as many files as it has', async () => {
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', content, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
      stdio: 'pipe',
    });
  const writeAll = (words: string) => {
    for (let at = 0; at < branchFiles; at += 1) write(`experiences/e${at}.md`, experience(`${words}${at}。`));
    git('add', '.');
    git('commit', '-qm', words);
  };
  git('init', '-q', '-b', 'main');
  writeAll('摸清底数');
  git('checkout', '-qb', 'other');
  writeAll('分片包干');
  git('checkout', '-q', 'main');
  letTimePass();
  await built();
  git('checkout', '-q', 'other');
  letTimePass();
  expect((await built()).pagesRendered).toBeGreaterThanOrEqual(branchFiles);
  const files = served();
  for (let at = 0; at < branchFiles; at += 1)
    expect(files[`experiences/e${at}/index.html`]).toContain(`分片包干${at}。`);
  await expectSame();
  git('rm', '-q', '-r', 'experiences/e*.md');
  rmSync(join(content, '.git'), { recursive: true });
  await built();
});

test.each(isNightly ? [0, 1, 2, 4, 8, 16, 64] : [2])(
  'content that is deleted while it is read (%i turns later) leaves the site as it was',
  async (turns) => {
    await built();
    const before = served();
    const gone = join(aside.root, 'gone');
    const building = builder.build(day, ['notices', 'profiles', 'communities']).then(
      ({ press, problems }) => (press === undefined ? problems.map(({ code }) => code) : 'built'),
      (fault: unknown) => fault,
    );
    for (let turn = 0; turn < turns; turn += 1) await setImmediate();
    cpSync(content, gone, { recursive: true });
    rmSync(content, { recursive: true });
    const outcome = await building;
    expect(served()).toEqual(before);
    if (outcome instanceof Error) expect(outcome.message).toMatch(/\p{Script=Han}/u);
    else expect(outcome === 'built' || (outcome as string[]).length > 0).toBe(true);
    renameSync(gone, content);
    await built();
    await expectSame();
  },
);

test.runIf(process.platform === 'linux')(
  'a disk that is full while it builds is told, and with space again the site is right',
  async () => {
    await built();
    const before = served();
    write(profile, about('凉亭'));
    // What is written to this device finds the disk full.
    const slots = join(root, '.hongbang', 'slots');
    const full = ['a.json.next', 'b.json.next'].map((name) => join(slots, name));
    for (const path of full) symlinkSync('/dev/full', path);
    await expect(builder.build(day)).rejects.toThrow(/^磁盘已满.*旧网站未受影响/);
    expect(served()).toEqual(before);
    for (const path of full) rmSync(path);
    await built();
    expect(page('communities/chunjiang-1/index.html')).toContain('小区有凉亭');
    await expectSame();
  },
);

test('a clock that was set back hides no change, and the site is that of a build from nothing', async () => {
  const now = Date.now();
  letTimePass();
  await built();
  vi.setSystemTime(now - 86_400_000);
  write(profile, about('长廊'));
  utimesSync(join(content, profile), longAgo, longAgo);
  await built();
  expect(page('communities/chunjiang-1/index.html')).toContain('小区有长廊');
  // Forward again, and files that say they come from the future.
  vi.setSystemTime(now);
  write(profile, about('画廊'));
  utimesSync(join(content, profile), new Date('2100-01-01'), new Date('2100-01-01'));
  await built();
  write(profile, about('画室'));
  utimesSync(join(content, profile), new Date('2100-01-01'), new Date('2100-01-01'));
  await built();
  expect(page('communities/chunjiang-1/index.html')).toContain('小区有画室');
  await expectSame(true);
});
