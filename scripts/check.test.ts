import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aContentFolder, smallDistrictFile } from '../src/testing/content-folder.ts';

const notice = 'notices/2022/list-2022-04.md';

/** Runs the command as people do, without what earlier runs kept. */
function check(...args: string[]) {
  const script = join(import.meta.dirname, 'check.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--no-cache', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('clean content ends with 0', () => {
  const { content } = aContentFolder();
  expect(check('--content', content)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('没有发现问题') as string,
  });
});

test('an error ends with 1 and is printed in the language asked for', () => {
  const { content } = aContentFolder({ [notice]: smallDistrictFile(notice, 'title:', 'titel:') });
  const { status, stdout } = check('--content', content, '--lang', 'en');
  expect(status).toBe(1);
  expect(stdout).toContain('did you mean `title`?');
});

test.each([
  [['--fixx'], '没有 --fixx 这个选项'],
  [['--content'], '--content 后面没有写内容'],
  [['content'], '“content”不知道是什么，这个命令只要选项'],
])('%j is wrong use, and is told so in Chinese', (words, message) => {
  const { status, stderr } = check(...words);
  expect([status, stderr.split('\n')[0]]).toEqual([2, `命令写得不对：${message}`]);
});

test('warnings alone end with 0', () => {
  const { content } = aContentFolder({ '.DS_Store': 'x' });
  expect(check('--content', content)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('HB102') as string,
  });
});

test('JSON can be read by machines', () => {
  const { content } = aContentFolder({ [notice]: '' });
  const { status, stdout } = check('--content', content, '--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    problems: [{ code: 'HB107', file: notice, severity: 'error' }],
  });
});

test('GitHub commands name the file as seen from the working folder', () => {
  const { content } = aContentFolder({ [notice]: '' });
  expect(check('--content', content, '--format', 'github').stdout).toMatch(
    /^::error file=.*\/content\/notices/,
  );
});

test('a GitLab report names file and line, and is an empty list of clean content', () => {
  const wrong = aContentFolder({ [notice]: smallDistrictFile(notice, 'title:', 'titel:') });
  const report = check('--content', wrong.content, '--format', 'gitlab');
  expect(report.status).toBe(1);
  const [first] = JSON.parse(report.stdout) as unknown[];
  const path = expect.stringMatching(/content\/notices/) as string;
  expect(first).toMatchObject({ severity: 'blocker', location: { path } });
  const { content } = aContentFolder();
  expect(check('--content', content, '--format', 'gitlab')).toMatchObject({ status: 0, stdout: '[]\n' });
});

test.each([['--format', 'xml'], ['--lang', 'fr'], ['--verbose'], ['content']])(
  'wrong use ends with 2: %s %s',
  (...args) => {
    const { status, stderr } = check(...args.filter((arg) => arg !== undefined));
    expect(status).toBe(2);
    expect(stderr).toContain('用法');
  },
);

test('--fix masks, says what it changed, and judges what stands then', () => {
  const { content } = aContentFolder({
    [notice]: smallDistrictFile(notice, '第一期名单', '手机13812345678，名单'),
  });
  const { status, stdout } = check('--content', content, '--fix');
  expect(stdout).toContain(`${notice}:9:3 HB602 已改为 138****5678`);
  expect(stdout).not.toContain('13812345678');
  expect(status).toBe(0);
});
