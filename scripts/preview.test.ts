import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aContentFolder } from '../src/testing/content-folder.ts';

const script = join(import.meta.dirname, 'preview.ts');

function dist(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hongbang-preview-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('serves the built site at the path it was built for, until it is told to stop', async () => {
  const folder = dist();
  writeFileSync(
    join(folder, 'index.html'),
    '<link rel="canonical" href="https://www.example.org/ztzl/hongbang/"><h1>红榜</h1>',
  );
  const child = spawn(process.execPath, [script, '--dist', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const url = /http:\S+\//.exec(line)?.[0] ?? '';
  expect(new URL(url).pathname).toBe('/ztzl/hongbang/');
  expect(await (await fetch(url)).text()).toContain('<h1>红榜</h1>');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('without a folder builds the site with its drafts and serves that, beside dist', async () => {
  const { root, content } = aContentFolder({
    'notices/2022/draft.md':
      '---\ntitle: 关于草稿的通告\nkind: mobilisation\npublished: 2022-04-20T09:00+08:00\ndraft: true\n---\n正文。\n',
  });
  const options = ['--content', content, '--root', root, '--as-of', '2022-04-21', '--port', '0'];
  const child = spawn(process.execPath, [script, ...options], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const url = /http:\S+\//.exec(line)?.[0] ?? '';
  expect(await (await fetch(`${url}notices/draft/`)).text()).toContain('本页是草稿');
  expect(existsSync(join(root, 'dist'))).toBe(false);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('refuses content with problems', () => {
  const { root, content } = aContentFolder({ 'issuer.md': undefined });
  const run = spawnSync(process.execPath, [script, '--content', content, '--root', root], {
    encoding: 'utf8',
  });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('内容有问题，没有预览');
});

test('says what to do when nothing is built yet', () => {
  const run = spawnSync(process.execPath, [script, '--dist', dist()], { encoding: 'utf8' });
  expect(run.status).toBe(3);
  expect(run.stderr).toContain('还没有构建好的网站，请先运行 npm run build。');
});

test.each([['--port', 'x'], ['--base', 'ztzl'], ['--wide']])('shows its usage for %s %s', (...args) => {
  const run = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('用法：npm run preview');
});
