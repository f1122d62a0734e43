import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../store/gate.ts';
import { aContentFolder, smallDistrictFile, type ContentFolder } from '../../testing/content-folder.ts';
import { judgedFolder } from '../../testing/judged-content.ts';
import { applyChanges, contentText } from '../content-change.ts';
import { answersTo, type Answers } from './new-kind.ts';
import { newKinds, type NewKindName } from './new-kinds.ts';

const codesOf = (problems: { code: string }[]) => problems.map(({ code }) => code).join();

async function make(folder: ContentFolder, name: NewKindName, given: Answers): Promise<string[]> {
  const { registry } = await readContent({ ...folder, cache: false });
  if (registry === undefined) throw new Error('the gate refuses the folder');
  const kind = newKinds[name];
  const text = (path: string) => contentText(folder.content, path);
  const context = { registry, day: '2022-04-20', text };
  const changes = kind.changes(context, await answersTo(kind, context, given, undefined));
  await applyChanges(folder, changes, codesOf);
  return changes.map(({ path }) => path);
}

test.each<[NewKindName, Answers, string[]]>([
  ['notice', { kind: 'bulletin', title: '关于冬季安全工作的通报' }, ['notices/2022/dongjianquangongzuo.md']],
  [
    'notice',
    { kind: 'publicity', title: '关于名单的公示', program: 'epidemic-free' },
    ['notices/2022/mingdan.md'],
  ],
  ['notice', { kind: 'correction', title: '更正', corrects: 'list-2022-04' }, ['notices/2022/gengzheng.md']],
  ['notice', { kind: 'posting', title: '财务收支', unit: 'chunjiang' }, ['notices/2022/caiwushouzhi.md']],
  [
    'experience',
    { title: '夜间巡查', summary: '每晚两人', author: '春江社区居民委员会', unit: 'chunjiang-1' },
    ['experiences/yejianxuncha.md'],
  ],
  [
    'program',
    {
      name: '星级社区',
      summary: '评星',
      levels: '三星、四星',
      approval: 'qualification-rating',
      basis: '评定办法',
    },
    ['programs/xingjishequ.md'],
  ],
  [
    'program',
    {
      ...{
        name: '平安家庭',
        summary: '居民推荐',
        'unit-kinds': 'family',
        period: '无期限',
        approval: 'approved',
      },
      ...{ 'approved-by': '区委', 'approval-number': '清委〔2022〕2号', 'approval-date': '2022-01-05' },
      ...{ basis: '区委批准', purpose: '公布名单', 'legal-ground': '本人书面同意' },
    },
    ['programs/pinganjiating.md'],
  ],
  [
    'cycle',
    { program: 'epidemic-free' },
    ['cycles/epidemic-free/2022-05.md', 'cycles/epidemic-free/2022-05.csv'],
  ],
  ['community', { name: '清水苑', division: 'chunjiang', households: '210' }, ['communities/dongmen.csv']],
  ['community', { name: '南湖社区', kind: 'neighbourhood', division: 'dongmen' }, ['divisions.csv']],
  ['street', { name: '南湖镇' }, ['divisions.csv', 'communities/nanhuzhen.md', 'communities/nanhuzhen.csv']],
])('a new %s of %o passes the gate as it is written', async (name, given, paths) => {
  const folder = aContentFolder();
  expect(await make(folder, name, given)).toEqual(paths);
  expect(codesOf((await judgedFolder(folder)).problems)).toBe('');
});

test('a notice says in Chinese what each field is for, and is a draft', async () => {
  const folder = aContentFolder();
  const [path = ''] = await make(folder, 'notice', { kind: 'bulletin', title: '关于：重名的通报' });
  const text = readFileSync(join(folder.content, path), 'utf8');
  expect(text).toContain('# 草稿：不公开，只在预览里看得到；签发以后删去这一行\ndraft: true\n');
  expect(text).toContain('title: 关于：重名的通报\n');
});

test('a publicity has its last day from the calendar', async () => {
  const folder = aContentFolder();
  const given = { kind: 'publicity', title: '关于名单的公示', from: '2022-04-28' };
  await make(folder, 'notice', given);
  const { registry } = await judgedFolder(folder);
  expect(registry?.notices.get('mingdan')?.window).toMatchObject({ to: '2022-05-07', workingDays: 5 });
});

test('a street that was made takes a neighbourhood, and that a compound', async () => {
  const folder = aContentFolder();
  await make(folder, 'street', { name: '南湖镇', id: 'nanhu' });
  await make(folder, 'community', { name: '湖东村', kind: 'village', division: 'nanhu', id: 'hudong' });
  await make(folder, 'community', { name: '湖东一里', division: 'hudong', id: 'hudong-1' });
  expect((await judgedFolder(folder)).registry?.units.get('hudong-1')).toMatchObject({ street: 'nanhu' });
});

test('what is there is not overwritten', async () => {
  const folder = aContentFolder();
  await expect(make(folder, 'notice', { kind: 'list', title: '名单', id: 'list-2022-04' })).rejects.toThrow(
    '这个编号已经有了（HB842）',
  );
  const experience = { title: '一', summary: '一', author: '社区' };
  const changes = [{ path: 'experiences/one.md', text: 'x' }];
  folder.write('experiences/one.md', '---\nid: other\n---\n');
  await expect(applyChanges(folder, changes, codesOf)).rejects.toThrow(
    'experiences/one.md 已经有了，不覆盖；请换一个编号（HB840）',
  );
  folder.write('experiences/one.md', undefined);
  await make(folder, 'experience', { ...experience, id: 'one' });
});

test('a table that was changed meanwhile is not overwritten', async () => {
  const folder = aContentFolder();
  const before = smallDistrictFile('communities/dongmen.csv');
  writeFileSync(join(folder.content, 'communities/dongmen.csv'), `${before}a,甲苑,compound,chunjiang,,,,\n`);
  const change = { path: 'communities/dongmen.csv', before, text: before };
  await expect(applyChanges(folder, [change], codesOf)).rejects.toThrow('刚才被改过，请再运行一次（HB840）');
});

test('what would not pass the gate is not written, and what was changed is as it was', async () => {
  const folder = aContentFolder();
  const table = 'communities/dongmen.csv';
  const before = contentText(folder.content, table) ?? '';
  const changes = [
    { path: table, before, text: `${before}a,甲苑,compound,chunjiang,,,,\n` },
    { path: 'experiences/two.md', text: '---\ntitle: 二\n---\n' },
  ];
  await expect(applyChanges(folder, changes, codesOf)).rejects.toThrow(
    /写成这样通不过检查，没有写：\n(HB203,?)+/,
  );
  expect(contentText(folder.content, table)).toBe(before);
  expect(contentText(folder.content, 'experiences/two.md')).toBeUndefined();
});

test.each<[string, NewKindName, Answers, string]>([
  ['a choice is missing', 'notice', {}, '没有写 --kind：什么类型，可以写 publicity 公示、'],
  ['an answer is missing', 'notice', { kind: 'bulletin' }, '没有写 --title：标题，如 关于……的公示（HB841）'],
  ['an answer is none of the choices', 'notice', { kind: 'news' }, '--kind news：只能是 publicity（公示）'],
  ['an id is none', 'notice', { kind: 'list', title: '名单', id: '名单' }, '编号只用小写字母'],
  [
    'an option belongs to another kind',
    'street',
    { title: '南湖' },
    '新建街道、镇没有 --title 这一项（HB842）',
  ],
])('says so when %s', async (_, name, given, message) => {
  await expect(make(aContentFolder(), name, given)).rejects.toThrow(message);
});

test('asks for what was not given, and for nothing else', async () => {
  const folder = aContentFolder();
  const { registry } = await readContent({ ...folder, cache: false });
  if (registry === undefined) throw new Error('the gate refuses the folder');
  const asked: string[] = [];
  const context = { registry, day: '2022-04-20', text: () => undefined };
  const given = { name: '南湖街道', source: '南湖街道办事处' };
  const answers = await answersTo(newKinds.street, context, given, (question) => {
    asked.push(question.name);
    return Promise.resolve(question.name === 'id' ? 'nanhu' : '');
  });
  expect(asked).toEqual(['kind', 'id']);
  expect(answers).toMatchObject({ ...given, id: 'nanhu', kind: 'street' });
});
