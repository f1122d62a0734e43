import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../press/build-site.ts';
import { aContentFolder, smallDistrictFile } from '../../testing/content-folder.ts';
import { textsOfSite } from '../../testing/texts-of-site.ts';
import { emptyContent } from './empty-content.ts';
import { answersTo } from './new-kind.ts';
import { leftOpen, newSite, siteFiles } from './new-site.ts';

const app = join(import.meta.dirname, '..', '..', '..');
const given = { name: '东湖区民政局', url: 'https://hb.donghu.example' };
const explain = () => '';

async function files() {
  return siteFiles(await answersTo(newSite, {}, given, undefined));
}

test('the sample gives way to an empty site that builds, says who publishes it, and has nothing of the sample', async () => {
  const { root, content } = aContentFolder({ 'README.md': '指南' });
  const { moved = '' } = await emptyContent({ content, root, force: false }, await files(), explain);
  expect(readdirSync(content).sort()).toEqual(['README.md', 'calendar', 'divisions.csv', 'issuer.md']);
  expect(readFileSync(join(moved, 'issuer.md'), 'utf8')).toBe(smallDistrictFile('issuer.md'));

  const report = await buildSite({ app, root, content, day: '2026-11-22', workers: 1 });
  expect(report.problems.map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual([
    'HB336 siteId',
    'HB336 icp',
    'HB336 publicSecurity',
    'HB336 address',
    'HB336 phone',
  ]);
  const texts = textsOfSite(join(root, 'dist'));
  expect(texts.get('index.html')).toContain('东湖区红榜');
  expect(texts.get('index.html')).not.toContain('演示数据');
  expect(texts.get('notices/index.html')).toContain('还没有');
  expect([...texts].filter(([, text]) => /清河|无疫|春江/.test(text)).map(([file]) => file)).toEqual([]);
});

test('what was left open is named', async () => {
  const answers = await answersTo(newSite, {}, given, undefined);
  expect(answers).toMatchObject({ id: 'donghu', 'short-name': '东湖区', portal: '东湖区人民政府网' });
  expect(leftOpen(answers)).toEqual(['phone', 'address', 'site-id', 'icp', 'public-security']);
});

test('content of an office is not emptied unless asked twice', async () => {
  const own = smallDistrictFile('issuer.md', 'sample: true\n');
  const { root, content } = aContentFolder({ 'issuer.md': own });
  await expect(emptyContent({ content, root, force: false }, await files(), explain)).rejects.toThrow(
    '现在的内容不是示例（issuer.md 没有 sample: true），不清空；确实要清空的，加 --force（HB844）',
  );
  expect(existsSync(join(content, 'programs'))).toBe(true);
  await emptyContent({ content, root, force: true }, await files(), explain);
  expect(existsSync(join(content, 'programs'))).toBe(false);
});

test('what cannot be written leaves everything where it was', async () => {
  const { root, content } = aContentFolder();
  const before = readdirSync(content, { recursive: true }).sort();
  const broken = [{ path: 'issuer.md', text: '---\nname: 无\n---\n' }];
  await expect(emptyContent({ content, root, force: false }, broken, explain)).rejects.toThrow('HB843');
  expect(readdirSync(content, { recursive: true }).sort()).toEqual(before);
  expect(readdirSync(join(root, '.hongbang', 'desk'))).toEqual([]);
});

test('git brings the old content back by the command that is named', async () => {
  const { root, content } = aContentFolder();
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args]);
  git('init', '-q');
  git('add', 'content');
  git('commit', '-q', '-m', 'Begin');
  const { restore = '' } = await emptyContent({ content, root, force: false }, await files(), explain);
  expect(restore).toBe('git restore --source=HEAD --staged --worktree -- content');
  git(...restore.split(' ').slice(1));
  expect(readFileSync(join(content, 'issuer.md'), 'utf8')).toBe(smallDistrictFile('issuer.md'));
  expect(existsSync(join(content, 'programs', 'epidemic-free.md'))).toBe(true);
});
