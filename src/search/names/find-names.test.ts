import { expect, test, vi } from 'vitest';
import { nameTable } from '../table/name-table.ts';
import { findNames } from './find-names.ts';
import { parseGuide, printGuide } from './guide.ts';
import { namesOf, type Names } from './open-table.ts';
import type { NameRow } from './row.ts';

let number = 0;
function place(names: string | string[], more: Partial<NameRow> = {}): NameRow {
  return {
    path: `/communities/c${++number}/`,
    names: [names].flat(),
    kind: 'compound',
    street: '锦绣街道',
    date: undefined,
    programs: [],
    levels: [],
    statuses: [],
    ...more,
  };
}
function notice(title: string, number: string, date: string): NameRow {
  return {
    ...place([title, number], { kind: 'list', street: undefined, date }),
    path: `/notices/${number}/`,
  };
}

const rows = [
  place('春江花园', { statuses: ['lapsed'] }),
  place('春江花园二期'),
  place('锦绣春江', { street: '滨河街道' }),
  place(['锦绣里', '老机关大院', 'QH-2204-0018']),
  place('重庆新村'),
  place('厦门里'),
  place('大栅栏胡同'),
  place('六安小区'),
  place('绿园'),
  place('西安里'),
  place('德润B区'),
  { ...place('QH-2204-0018', { kind: 'plaque' }), path: '/p/QH-2204-0018/' },
  place('滨河人家', { street: '滨河街道' }),
  notice('关于公布第一批名单的通告', '清指〔2022〕5号', '2022-04-05'),
  notice('关于公布第二批名单的通告', '清指〔2022〕51号', '2022-04-19'),
  notice('关于动员的通告', '清指〔2022〕6号', '2022-05-01'),
];
const table = nameTable(rows);
const guide = parseGuide(printGuide(table.guide));
const load = (file: number) => Promise.resolve((table.files[file] ?? []).join('\n'));
const names = namesOf([{ guide, load }]);
const ask = async (query: string, keep?: (row: NameRow) => boolean) => {
  const answer = await findNames(query, names, keep && { keep });
  return answer.rows.map(({ names }) => names[0]);
};
const first = async (query: string) => (await ask(query))[0];

test.each(['chu', 'chun', 'chunj', 'chunji', 'chunjia', 'chunjiang', 'chunjiangh'])(
  'pinyin is understood at every letter: %s',
  async (typed) => {
    expect((await ask(typed)).slice(0, 2)).toEqual(['春江花园', '春江花园二期']);
  },
);

test('a syllable that has only been begun finds names that begin so', async () => {
  expect(await ask('ch')).toEqual(['春江花园', '重庆新村', '春江花园二期']);
});

test('the exact name comes before those that begin so, and these before those that hold it', async () => {
  expect(await ask('春江')).toEqual(['春江花园', '春江花园二期', '锦绣春江']);
  expect(await first('春江花园')).toBe('春江花园');
});

test.each(['花园二', '花园', '江花', '二期'])('finds the part %s of a name', async (part) => {
  const found = await ask(part);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((name) => !name?.includes(part))).toEqual([]);
});

test.each([
  ['老机关大院', '锦绣里'],
  ['机关', '锦绣里'],
  ['qh22040018', '锦绣里'],
  ['QH-2204-0018', '锦绣里'],
  ['2204-0018', '锦绣里'],
  ['ＱＨ－２２０４－００１８', '锦绣里'],
  ['清指〔2022〕5号', '关于公布第一批名单的通告'],
  ['清指[2022]5号', '关于公布第一批名单的通告'],
  ['清指（2022）5 号', '关于公布第一批名单的通告'],
  ['清指20225号', '关于公布第一批名单的通告'],
  ['〔2022〕5号', '关于公布第一批名单的通告'],
])('finds by another name or number: %s', async (query, name) => {
  expect((await ask(query)).filter((found) => found !== 'QH-2204-0018')[0]).toBe(name);
});

test.each([
  ['chunjianghuayuanerqi', '春江花园二期'],
  ['chun jiang hua yuan er qi', '春江花园二期'],
  ['huayuan', '春江花园'],
  ['chunjianghuay', '春江花园'],
  ['ChunJiang二期', undefined],
  ['chunjiang花园', '春江花园'],
  ['cjhyeq', '春江花园二期'],
  ['cjhy', '春江花园'],
  ['xianli', '西安里'],
  ['derunbqu', '德润B区'],
  ['drbq', '德润B区'],
  ['lvyuan', '绿园'],
  ['luyuan', '绿园'],
])('reads pinyin and initials: %s', async (query, name) => {
  expect(await first(query)).toBe(name);
});

test.each([
  ['chongqing', '重庆新村'],
  ['zhongqing', '重庆新村'],
  ['cqxc', '重庆新村'],
  ['zqxc', '重庆新村'],
  ['xiamen', '厦门里'],
  ['shamen', '厦门里'],
  ['dashilan', '大栅栏胡同'],
  ['dazhalan', '大栅栏胡同'],
  ['dashanlan', '大栅栏胡同'],
  ['luan', '六安小区'],
  ['liuan', '六安小区'],
  ['六安', '六安小区'],
  ['重庆', '重庆新村'],
])('knows the readings of polyphonic characters: %s', async (query, name) => {
  expect(await first(query)).toBe(name);
});

test.each([
  ['春江花園', '春江花园'],
  ['錦繡里', '锦绣里'],
  ['錦繡裏', '锦绣里'],
  ['錦繡裡', '锦绣里'],
  ['廈門', '厦门里'],
  ['關於動員', '关于动员的通告'],
])('folds Traditional characters: %s', async (query, name) => {
  expect(await first(query)).toBe(name);
});

test.each([
  ['春红花园', '春江花园'],
  ['春江花圆', '春江花园'],
  ['锦绣村江', '锦绣春江'],
  ['红江花园', '春江花园'],
  ['滨河人冢', '滨河人家'],
  ['滨江大家', undefined],
  ['河滨人家', '滨河人家'],
])('finds a name of four letters with a wrong one, as a near one: %s', async (query, name) => {
  const answer = await findNames(query, names);
  expect(answer.rows[0]?.names[0]).toBe(name);
  expect(answer.isNear).toBe(name !== undefined);
});

test.each([
  '锦绣街道 春江',
  '锦绣街道春江',
  '春江 锦绣街道',
  '锦绣 花园',
  '錦繡街道 花園',
  '锦绣街道 chunjiang',
])('takes a street and a word: %s', async (query) => {
  expect((await ask(query)).slice(0, 2)).toEqual(['春江花园', '春江花园二期']);
});

test('takes the short name of a street that a name does not begin with', async () => {
  expect(await ask('滨河春江')).toEqual(['锦绣春江']);
});

test('several words must all be in the names', async () => {
  expect(await ask('二期 春江')).toEqual(['春江花园二期']);
});

test('lists the documents of a month or a day, the newest first', async () => {
  const april = ['关于公布第二批名单的通告', '关于公布第一批名单的通告'];
  expect([await ask('2022年4月'), await ask('2022-04')]).toEqual([april, april]);
  expect(await ask('2022年4月5日')).toEqual(['关于公布第一批名单的通告']);
});

test('lists the documents of a year, the newest first', async () => {
  expect((await ask('2022')).slice(0, 3)).toEqual([
    '关于动员的通告',
    '关于公布第二批名单的通告',
    '关于公布第一批名单的通告',
  ]);
  expect(await ask('2021')).toEqual([]);
});

test.each([
  ['春', ['春江花园', '春江花园二期']],
  ['chun', ['春江花园', '春江花园二期']],
  ['錦', ['锦绣里', '锦绣春江']],
  ['x', ['西安里', '厦门里']],
])('one letter finds what begins so: %s', async (query, found) => {
  expect(await ask(query)).toEqual(found);
});

test('a number finds its board first, then the holder', async () => {
  expect(await ask('QH-2204-0018')).toEqual(['QH-2204-0018', '锦绣里']);
  expect(await ask('2204 0018')).toEqual(['QH-2204-0018', '锦绣里']);
});

test('rows may be narrowed down', async () => {
  expect(await ask('春江', ({ street }) => street === '滨河街道')).toEqual(['锦绣春江']);
});

test('a wrong letter is not looked for unless that is wanted', async () => {
  const { rows, isNear } = await findNames('春红花园', names, { near: false });
  expect([rows, isNear]).toEqual([[], false]);
});

test('a search that is given up fails, and loads no file more', async () => {
  const giveUp = new AbortController();
  const asked = vi.fn((file: number) => {
    giveUp.abort();
    return load(file);
  });
  const asking = findNames('春红花园', namesOf([{ guide, load: asked }]), { signal: giveUp.signal });
  await expect(asking).rejects.toThrow('abort');
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a table without a character that is asked for is not asked for a file', async () => {
  const documents = nameTable(rows.filter(({ date }) => date));
  const asked = vi.fn(() => Promise.resolve(''));
  const both = namesOf([
    { guide, load },
    { guide: documents.guide, load: asked },
  ]);
  expect((await findNames('春江花园', both)).rows[0]?.names[0]).toBe('春江花园');
  expect(asked).not.toHaveBeenCalled();
});

test('what one table knows of a character is known in all', async () => {
  const other = nameTable([place('纯净里')]);
  const both = namesOf([
    { guide: other.guide, load: (file) => Promise.resolve((other.files[file] ?? []).join('\n')) },
    { guide, load },
  ]);
  const ofSound = async (asked: Names) => (await findNames('纯江', asked, { near: false })).rows[0]?.names[0];
  expect([await ofSound(names), await ofSound(both)]).toEqual([undefined, '春江花园']);
});

test.each([
  ['nothing', ''],
  ['one digit', '2'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['signs of regular expressions', '[.*+?^${}()|\\'],
  ['an emoji', '😀👩‍👩‍👧'],
  ['what cannot be seen', '\u200b\ufeff'],
  ['ten thousand characters', '江'.repeat(10_000)],
  ['ten thousand Latin letters', 'xian'.repeat(2500)],
])('takes %s, and finds nothing', async (_, query) => {
  expect(await ask(query)).toEqual([]);
});

test('letters that cannot be seen, and full-width ones, do not matter', async () => {
  expect(await ask('春\u200b江花\ufeff园　二期')).toEqual(['春江花园二期']);
  expect(await first('ｃｊｈｙ')).toBe('春江花园');
});

test('one small file answers a part of a name', async () => {
  const asked = vi.fn(load);
  await findNames('江花园', namesOf([{ guide, load: asked }]));
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a file that does not load is told, and the rest answers', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const [broken] = await filesAskedFor('花园');
  const answer = await findNames(
    '花园 期',
    namesOf([{ guide, load: (file) => (file === broken ? Promise.reject(new Error('503')) : load(file)) }]),
  );
  expect(answer.isPartial).toBe(true);
  expect((await findNames('花园', names)).isPartial).toBe(false);
  vi.restoreAllMocks();
});

async function filesAskedFor(query: string): Promise<number[]> {
  const files: number[] = [];
  const counting = (file: number) => {
    files.push(file);
    return load(file);
  };
  await findNames(query, namesOf([{ guide, load: counting }]));
  return files;
}

test.each([
  ['春江花园2期', '春江花园二期'],
  ['春江花园2', '春江花园二期'],
  ['chunjianghuayuan2', '春江花园二期'],
  ['锦绣街道 花园2期', '春江花园二期'],
  ['第1批名单', '关于公布第一批名单的通告'],
])('a number may be written in other numerals: %s', async (query, name) => {
  expect(await first(query)).toBe(name);
});

test('a name without its middle is nearly the name', async () => {
  const { rows, isNear } = await findNames('春江二期', names);
  expect(rows.map((row) => row.names[0])).toEqual(['春江花园二期']);
  expect(isNear).toBe(true);
});
