import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { formatManifest, manifestSha256 } from '../src/credentials/manifest/site-manifest.ts';
import { noticePage, office, publishedSite } from '../src/testing/audit/published-site.ts';

async function audit(...args: string[]): Promise<{ code: number; out: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(import.meta.dirname, 'audit.ts'),
      ...args,
    ]);
    return { code: 0, out: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout + stderr };
  }
}

test('a sound copy passes, by the document of an office that one trusts', async () => {
  const { folder } = publishedSite();
  const document = join(folder, '..', 'trusted-did.json');
  writeFileSync(document, JSON.stringify(office.document()));
  const { code, out } = await audit(folder, '--issuer', document);
  expect(code).toBe(0);
  expect(out).toContain('签名：成立（hongbang.example，公钥 z6Mk');
  expect(out).toContain('核对完毕，没有发现问题。');
});

test('a rewritten notice and a page that went are named against an earlier manifest', async () => {
  const before = publishedSite();
  const earlier = join(before.folder, '..', 'earlier.json');
  writeFileSync(earlier, formatManifest(before.manifest));
  const after = publishedSite(
    { 'notices/first/index.html': noticePage('名单如上'), 'communities/c-1/index.html': undefined },
    { last: { sequence: 1, sha256: manifestSha256(before.manifest) } },
  );
  const { code, out } = await audit(after.folder, '--against', earlier);
  expect(code).toBe(1);
  expect(out).toContain('通告的文字改了，却没有更正、调整或撤回：/notices/first/');
  expect(out).toContain('以前的网址没有了，也没有转向或说明：/communities/c-1/');
  const { problems } = JSON.parse((await audit(after.folder, '--against', earlier, '--json')).out) as {
    problems: { kind: string }[];
  };
  expect(problems.map(({ kind }) => kind)).toEqual(['removed', 'rewritten']);
});

test('wrong use is said so', async () => {
  expect((await audit()).code).toBe(2);
  expect(await audit('/no/such/folder')).toMatchObject({
    code: 2,
    out: expect.stringContaining('没有这个网址或文件') as string,
  });
});
