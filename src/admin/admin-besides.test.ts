import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../store/gate.ts';
import { aContentFolder, smallDistrictFile } from '../testing/content-folder.ts';
import { adminBesides } from './admin-besides.ts';
import { adminContent } from './admin-content.ts';
import type { DeskData } from './desk-data.ts';

const app = join(import.meta.dirname, '..', '..');

async function besides(files: Record<string, string>, asked: boolean, base = '/') {
  const { content, root } = aContentFolder(files);
  const { registry } = await readContent({ content, root });
  if (registry === undefined) throw new Error('the gate refuses the folder');
  return adminBesides({ app, content, asked })(registry, base);
}
const textOf = (files: Awaited<ReturnType<typeof besides>>, path: string) => {
  const body = files.find((file) => file.path === path)?.body;
  return String(typeof body === 'function' ? body() : body);
};

describe('the pages below /admin/', () => {
  test('stand beside no site that does not ask for them', async () => {
    expect(await besides({}, false)).toEqual([]);
  });

  test('look for the folder of this machine where the command asks', async () => {
    const files = await besides({}, true, '/ztzl/hongbang/');
    expect(textOf(files, '/admin/config.json')).toContain('http://127.0.0.1:4181/api/v1');
    expect(textOf(files, '/admin/index.html')).toContain('data-base="/ztzl/hongbang/"');
    expect(textOf(files, '/admin/index.html')).toContain('src="/ztzl/hongbang/admin/assets/');
  });

  test('write to the Git host that the issuer names, and may talk to it and nobody else', async () => {
    const editing = 'editing: { host: gitea, repository: a/b, server: https://git.example.org, appId: x }';
    const files = await besides(
      { 'issuer.md': smallDistrictFile('issuer.md', 'sample: true', `sample: true\n${editing}`) },
      false,
    );
    expect(textOf(files, '/admin/config.json')).toContain('https://git.example.org/api/v1');
    const page = textOf(files, '/admin/index.html');
    expect(/connect-src ([^;]+)/.exec(page)?.[1]).toBe("'self' blob: https://git.example.org");
  });
});

describe('what they know of persons and families', () => {
  const roll = smallDistrictFile('communities/dongmen.csv', '');
  const files = {
    'communities/dongmen.csv': `${roll}li-family,李某家庭,family,chunjiang,,,,\n`,
    'communities/dongmen.md': smallDistrictFile('communities/dongmen.md', ''),
  };
  const known = async (isPublic: boolean) => {
    const { content, root } = aContentFolder(files);
    const { registry } = await readContent({ content, root });
    if (registry === undefined) throw new Error('the gate refuses the folder');
    return adminContent(registry, content, { isPublic });
  };

  test('is nothing on the web: neither a name nor a table that holds one', async () => {
    const { choices, desk } = await known(true);
    expect(JSON.stringify([choices, desk])).not.toContain('李某');
    const data = JSON.parse(String(desk[0]?.body)) as DeskData;
    expect(data.withheld).toEqual(['communities/dongmen.csv']);
  });

  test('is what the folder holds on this machine', async () => {
    const { desk } = await known(false);
    const data = JSON.parse(String(desk[0]?.body)) as DeskData;
    expect(data.withheld).toEqual([]);
    expect(JSON.stringify(desk)).toContain('李某家庭');
  });
});
