import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { aBuiltPage } from '../src/testing/builders/built-site.ts';

const script = join(import.meta.dirname, 'inspect.ts');

async function inspect(...args: string[]): Promise<{ code: number; out: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], {
      env: { ...process.env, NO_COLOR: '1' },
    });
    return { code: 0, out: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout + stderr };
  }
}

function aSiteFolder(body: string): string {
  const root = mkdtempSync(join(tmpdir(), 'hongbang-inspect-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const head = '<link rel="canonical" href="https://www.example.org/">';
  writeFileSync(join(root, 'index.html'), aBuiltPage(body, { head }));
  return root;
}

test('a sound site passes, every check by its code and title', async () => {
  const { code, out } = await inspect(aSiteFolder(''));
  expect(code).toBe(0);
  expect(out).toContain('HB787 站内链接和资源都有对应的文件：✓');
  expect(out).toContain('查了1页，没有问题。');
});

test('a fault is told with its page, why it matters and how to mend it, in either language', async () => {
  const root = aSiteFolder('<a href="/nothing/">无</a>');
  const { code, out } = await inspect(root);
  expect(code).toBe(1);
  expect(out).toContain('HB787 站内链接和资源都有对应的文件：✗ 1处');
  expect(out).toContain('index.html：地址 /nothing/ 没有对应的文件');
  expect(out).toMatch(/为什么：.+\n\s*怎么改：.+/);
  expect((await inspect(root, '--lang', 'en')).out).toContain('index.html：The address /nothing/: ');
});

test('a folder without a site, and wrong use, are said so', async () => {
  expect(await inspect(join(tmpdir(), 'no-such-site'))).toMatchObject({
    code: 1,
    out: expect.stringContaining('请先运行 npm run build') as string,
  });
  expect((await inspect('a', 'b')).code).toBe(2);
});
