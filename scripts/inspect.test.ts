import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import type { InspectionReport } from '../src/inspection/inspection-report.ts';
import { reportLines } from '../src/inspection/report/report-lines.ts';
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

test('a sound site passes; what nobody could check is said so, item by item', async () => {
  const { code, out } = await inspect(aSiteFolder(''), '--no-history', '--no-audit');
  expect(code).toBe(0);
  expect(out).toContain('✓ 通过  HB787 站内链接和资源都有对应的文件：查了 1 页');
  expect(out).toContain('? 没有查  HB796 连接加密，服务器证书有效，一个月内不到期：只有文件夹');
  expect(out).toMatch(/共 25 项：通过 \d+，不适用 2，没有查 \d+。查了1页/);
  expect(out).toMatch(/最重的一页：index\.html，连样式压缩后 0\.\d KB。/);
});

test('a fault is told with its page, why it matters and how to mend it, as JSON and as a page', async () => {
  const root = aSiteFolder('<a href="/nothing/">无</a><a href="https://a.example/">甲</a>');
  const [report, log] = [`${root}.html`, `${root}.jsonl`];
  onTestFinished(() => [report, log].forEach((file) => rmSync(file)));
  const quick = ['--no-history', '--no-audit', '--report', report, '--log', log];
  const { code, out } = await inspect(root, ...quick, '--json');
  expect(code).toBe(1);
  const found = JSON.parse(out) as InspectionReport;
  expect(found).toMatchObject({
    counts: { fail: 1 },
    outward: ['https://a.example/', 'https://www.example.gov.cn/messages/'],
  });
  expect(readFileSync(report, 'utf8')).toContain('地址 /nothing/ 没有对应的文件');
  expect(readFileSync(log, 'utf8')).toMatch(/^\{.*"failed":\{"HB787":1\}\}\n$/);
  const lines = reportLines(found, (_, text) => text).join('\n');
  expect(lines).toContain('✗ 不通过 1处  HB787 站内链接和资源都有对应的文件');
  expect(lines).toContain('index.html：地址 /nothing/ 没有对应的文件');
  expect(lines).toMatch(/为什么：.+\n\s*怎么改：.+/);
});

test('a folder without a site, and wrong use, are said so', async () => {
  expect(await inspect(join(tmpdir(), 'no-such-site'))).toMatchObject({
    code: 1,
    out: expect.stringContaining('请先运行 npm run build') as string,
  });
  expect((await inspect('a', 'b')).code).toBe(2);
});
