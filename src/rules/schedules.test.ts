import { expect, test } from 'vitest';
import { judged, placesOf } from '../testing/judged-content.ts';

const path = 'notices/2022/rule.md';
const aNotice = (head: string) =>
  `---\ntitle: 关于规则的通告\nkind: mobilisation\npublished: 2022-04-20T09:00+08:00\n${head}---\n正文。\n`;
const withNotice = (head: string, more: Record<string, string> = {}) =>
  judged({ [path]: aNotice(head), ...more });

test('a draft, a planned day and a day for taking down are accepted', async () => {
  const verdict = await withNotice(
    'draft: true\npublishOn: 2022-04-25T08:30+08:00\ntakeDownOn: 2022-06-01\n',
  );
  expect(placesOf(verdict)).toEqual([]);
  expect(verdict.registry?.notices.get('rule')).toMatchObject({
    draft: true,
    published: '2022-04-25T08:30+08:00',
    dated: '2022-04-20',
  });
});

test.each([
  ['a planned day that is none', 'publishOn: 下周一\n', 'HB770'],
  ['a planned day that does nothing', 'publishOn: 2022-04-19\n', 'HB771'],
  ['taking down before it was up', 'takeDownOn: 2022-04-20\n', 'HB772'],
  ['taking down before its planned day', 'publishOn: 2022-05-02\ntakeDownOn: 2022-05-01\n', 'HB772'],
  ['taking down what changes another', 'corrects: list-2022-04\ntakeDownOn: 2022-06-01\n', 'HB775'],
])('refuses %s', async (_, head, code) => {
  const problems = placesOf(await withNotice(head));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(code);
});

test('refuses to take a publicity down while its window is open', async () => {
  const window =
    'window: { from: 2022-04-21, to: 2022-04-27, workingDays: 6, channels: [长安路1号], handledBy: 民政局 }\n';
  expect(placesOf(await withNotice(`${window}takeDownOn: 2022-04-27\n`)).join()).toContain('HB773');
  expect(placesOf(await withNotice(`${window}takeDownOn: 2022-04-28\n`)).join()).not.toContain('HB77');
});

test('refuses the field beside the one that postings have', async () => {
  const posting =
    'posting: { subject: 财务收支, unit: chunjiang, board: 公告栏, takeDownOn: 2022-05-20, personalData: { purpose: 公布, legalGround: 村务公开, fields: [] } }\n';
  const text = aNotice(`${posting}takeDownOn: 2022-05-20\n`).replace('mobilisation', 'posting');
  expect(placesOf(await judged({ [path]: text })).join()).toContain('HB774');
});

test('refuses a notice that is out and changes a draft; two drafts may', async () => {
  const draft = { 'notices/2022/early.md': aNotice('draft: true\n').replace('04-20', '04-19') };
  expect(placesOf(await withNotice('corrects: early\n', draft)).join()).toContain('HB776');
  expect(placesOf(await withNotice('draft: true\ncorrects: early\n', draft))).toEqual([]);
});

test('warns of rows that a draft is to publish', async () => {
  const verdict = await judged({
    [path]: aNotice('draft: true\n'),
    'cycles/epidemic-free/2022-04.csv':
      'date,unit,event,level,notice,reason,document\n2022-04-18,chunjiang-1,certified,,rule,,\n',
  });
  expect(placesOf(verdict)).toEqual([`${path}:5:8 HB777`]);
  expect(verdict.problems[0]?.args).toEqual({ count: 1 });
});
