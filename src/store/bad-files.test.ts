import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aContentFolder, smallDistrictFile } from '../testing/content-folder.ts';
import { judged, judgedFolder, placesOf, sayingsOf } from '../testing/judged-content.ts';
import { readContent } from './gate.ts';

const notice = 'notices/2022/list-2022-04.md';
const roll = 'communities/dongmen.csv';

describe('bytes that are no UTF-8 text', () => {
  // 第一期 in GBK.
  const gbk = Buffer.from([0xb5, 0xda, 0xd2, 0xbb, 0xc6, 0xda]);

  test('a document in GBK, at its first foreign line', async () => {
    const text = Buffer.concat([Buffer.from('---\nkind: list\ntitle: '), gbk, Buffer.from('\n---\n')]);
    const verdict = await judged({ [notice]: text });
    expect(placesOf(verdict)).toEqual([`${notice}:3 HB108`]);
    expect(sayingsOf(verdict)).toEqual(['文件不是 UTF-8 编码，看起来是 GBK']);
  });

  test('a table in GBK, and nothing else is said about its units', async () => {
    const text = Buffer.concat([
      Buffer.from('id,name,kind,division\nchunjiang-1,'),
      gbk,
      Buffer.from(',compound,chunjiang\n'),
    ]);
    expect(placesOf(await judged({ [roll]: text }))).toEqual([`${roll}:2 HB108`]);
  });

  test('UTF-16, as spreadsheets write "Unicode text"', async () => {
    const { problems } = await judged({ [roll]: Buffer.from(`\uFEFF${smallDistrictFile(roll)}`, 'utf16le') });
    expect(problems).toMatchObject([{ code: 'HB108', file: roll, args: { encoding: 'UTF-16' } }]);
  });

  test('bytes of no encoding', async () => {
    expect(placesOf(await judged({ [notice]: Buffer.from([0x2d, 0x0a, 0xff, 0xff, 0x80]) }))).toEqual([
      `${notice}:2 HB123`,
    ]);
  });

  test('NUL bytes, as in an Office file', async () => {
    expect(placesOf(await judged({ [notice]: Buffer.from('PK\n\0\0') }))).toEqual([`${notice}:2 HB109`]);
  });
});

test('a document of 10 MB', async () => {
  const { problems } = await judged({ [notice]: `---\ntitle: 大\n---\n${'红榜\n'.repeat(1_500_000)}` });
  expect(problems).toMatchObject([{ code: 'HB106', file: notice, args: { size: '10.0', limit: '2.0' } }]);
});

test('an empty table', async () => {
  expect(placesOf(await judged({ [roll]: '' }))).toEqual([`${roll} HB107`]);
});

describe('what does not belong into the content folder', () => {
  test('files of no kind', async () => {
    const verdict = await judged({
      '名单.xlsx': 'x',
      'notices/2022/a.MD': 'x',
      'communities/sub/x.csv': 'x',
      'plaques/x.md': 'x',
      'programms/x.md': 'x',
    });
    expect(placesOf(verdict)).toEqual([
      'communities/sub/x.csv HB101',
      'notices/2022/a.MD HB101',
      'plaques/x.md HB101',
      'programms/x.md HB101',
      '名单.xlsx HB101',
    ]);
    expect(verdict.account).toMatchObject({ files: 14, aside: 5 });
  });

  test('what systems and editors leave behind is ignored, and that is said', async () => {
    const verdict = await judged({
      '.DS_Store': 'x',
      'notices/Thumbs.db': 'x',
      'communities/~$dongmen.csv': 'x',
      '.git/config': 'x',
    });
    expect(placesOf(verdict)).toEqual([
      '.DS_Store HB102',
      '.git HB102',
      'communities/~$dongmen.csv HB102',
      'notices/Thumbs.db HB102',
    ]);
    expect(verdict.registry).toBeDefined();
  });

  test('the guide, the ledger of addresses and what keeps a folder in git are known', async () => {
    const { problems, account } = await judged({
      'README.md': '指南',
      'permalinks.csv': 'path\n',
      'notices/.gitkeep': '',
    });
    expect(problems).toEqual([]);
    expect(account).toMatchObject({ files: 12, aside: 3 });
  });
});

describe('links', () => {
  test('a symbolic link out of the content folder is not followed', async () => {
    const folder = aContentFolder();
    writeFileSync(join(folder.root, 'secret.md'), smallDistrictFile(notice));
    symlinkSync(join(folder.root, 'secret.md'), join(folder.content, 'notices/secret.md'));
    symlinkSync(folder.root, join(folder.content, 'notices/all'));
    symlinkSync('/nowhere', join(folder.content, 'notices/gone.md'));
    expect(placesOf(await judgedFolder(folder))).toEqual([
      'notices/all HB104',
      'notices/gone.md HB104',
      'notices/secret.md HB104',
    ]);
  });

  test('a symbolic link within it is refused too', async () => {
    const folder = aContentFolder();
    symlinkSync(join(folder.content, notice), join(folder.content, 'notices/again.md'));
    const verdict = await judgedFolder(folder);
    expect(placesOf(verdict)).toEqual(['notices/again.md HB103']);
    expect(verdict.account).toMatchObject({ files: 10, aside: 1 });
  });

  test('a link of a folder to one above it does not turn in circles', async () => {
    const folder = aContentFolder();
    symlinkSync('..', join(folder.content, 'notices/up'));
    expect(placesOf(await judgedFolder(folder))).toEqual(['notices/up HB104']);
  });
});

test('a pipe does not make the gate wait', async () => {
  const folder = aContentFolder();
  execFileSync('mkfifo', [join(folder.content, 'notices/pipe.md')]);
  expect(placesOf(await judgedFolder(folder))).toEqual(['notices/pipe.md HB121']);
});

test('folders nested too deep are named and not entered', async () => {
  const folder = aContentFolder();
  mkdirSync(join(folder.content, 'notices', ...Array(60).fill('深')), { recursive: true });
  folder.write('notices/1/2/3/4/5/6/7/ok.md', smallDistrictFile(notice));
  const deep = ['notices', ...Array(8).fill('深')].join('/');
  expect(placesOf(await judgedFolder(folder))).toEqual([`${deep} HB105`]);
});

test('a content folder that is not there, or is a file', async () => {
  const { root, content } = aContentFolder();
  const verdict = await readContent({ content: join(root, 'inhalt'), root, cache: false });
  expect(placesOf(verdict)).toContain(' HB100');
  const file = await readContent({ content: join(content, 'issuer.md'), root, cache: false });
  expect(placesOf(file)).toContain(' HB100');
});

describe('names of files that other systems cannot have', () => {
  test.each([
    ['notices/a\\b/x.md'],
    ['notices/a\nb.md'],
    ['notices/a\u001b[31m.md'],
    ['notices/a\u202eb.md'],
    ['notices/a\u200bb.md'],
    ['notices/a:b.md'],
    ['notices/a. /x.md'],
    ['notices/x.md.'],
    ['notices/CON.md'],
    ['notices/aux/x.md'],
    ['notices/com1.2022.md'],
  ])('as in %j are refused before anything is read', async (path) => {
    const { problems, account } = await judged({ [path]: smallDistrictFile(notice) });
    expect(problems.map(({ code }) => code)).toEqual(['HB158']);
    expect(account).toMatchObject({ files: 10, aside: 1 });
  });
});

describe('two names in one folder that other systems take for one', () => {
  test.each([
    ['in large letters', 'profiles/a.md', 'profiles/A.md'],
    ['as folders', 'notices/x/x.md', 'notices/X/x.md'],
    ['in another form', 'profiles/e\u0301.md', 'profiles/\u00e9.md'],
  ])('%s: the second is refused, and not read', async (_, one, other) => {
    const { problems } = await judged({ [one]: 'x', [other]: 'x' });
    const found = problems.filter(({ code }) => code === 'HB159');
    expect(found).toHaveLength(1);
    expect(problems.map(({ file }) => file)).not.toContain(`${found[0]?.file}/x.md`);
  });
});

describe('the ledger of published addresses', () => {
  test('may not hold personal data, for its reasons are printed', async () => {
    const ledger = 'path,kind,target,since\n/notices/x/,gone,应13812345678要求,2022-05-01\n';
    expect(placesOf(await judged({ 'permalinks.csv': ledger }))).toEqual(['permalinks.csv:2:19 HB602']);
  });

  test('must be UTF-8', async () => {
    const line = Buffer.from([0x70, 0xb9, 0xd8, 0x0a]);
    expect(placesOf(await judged({ 'permalinks.csv': line }))).toEqual(['permalinks.csv:1 HB108']);
  });

  test('must be a file', async () => {
    const folder = aContentFolder();
    mkdirSync(join(folder.content, 'permalinks.csv'));
    expect(placesOf(await judgedFolder(folder))).toEqual(['permalinks.csv HB121']);
  });
});
