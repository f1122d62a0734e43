import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describedSchema } from '../schema/described-schema.ts';
import { frontMatterSchemas } from '../../store/document-kinds.ts';
import { splitFrontMatter, parseYaml } from '../../store/front-matter.ts';
import { walkContent } from '../../store/walk.ts';
import { formats } from './formats.ts';

const content = join(import.meta.dirname, '..', '..', '..', 'content');
const byName = new Map(formats().map(({ name, format }) => [name, format]));
const formatOf = (kind: string) => {
  const format = byName.get(kind);
  if (format === undefined) throw new Error(`no format for ${kind}`);
  return format;
};

const notice = formatOf('notice');
const text = `---
# 由办公室拟稿
title: 关于名单的通告
kind: list
published: 2022-05-16T10:00+08:00
keywords: [名单, 第3期] # 三个以内
cycle: '2022'
window: { from: 2022-05-01, to: 2022-05-07, workingDays: 5, channels: [电话], handledBy: 民政局 }
lists:
  - title: 名单
    of: in-force
    program: green
    asOf: 2022-05-16
---

正文**“重要”**内容。
`;

/** The entry as Decap keeps it: its maps forget the order of their fields. */
const shuffled = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).reverse());

test('every file of the sample comes back byte for byte if nothing was changed', () => {
  const changed = walkContent(content).files.filter(({ path, kind }) => {
    const file = readFileSync(join(content, path), 'utf8');
    return formatOf(kind).toFile(shuffled(formatOf(kind).fromFile(file))) !== file;
  });
  expect(changed.map(({ path }) => path)).toEqual([]);
});

describe('a document', () => {
  test('keeps comments, order and style of what was not changed', () => {
    const edited = notice.toFile(shuffled({ ...notice.fromFile(text), title: '关于第3期名单的通告' }));
    expect(edited).toBe(text.replace('关于名单', '关于第3期名单'));
  });

  test('shows a group of which there is one or none as a list of one, and writes the group', () => {
    const data = notice.fromFile(text);
    expect(data['window']).toMatchObject([{ workingDays: 5 }]);
    const [window] = data['window'] as Record<string, unknown>[];
    const edited = notice.toFile({ ...data, window: [{ ...window, to: '2022-05-09' }] });
    expect(edited).toBe(text.replace('2022-05-07', '2022-05-09'));
  });

  test('loses a group that is taken out and a field that is emptied', () => {
    const edited = notice.toFile({ ...notice.fromFile(text), window: [], cycle: '' });
    expect(edited).toBe(text.replace(/window:.*\n/, '').replace(/cycle:.*\n/, ''));
  });

  test('takes in and takes out single items of a list', () => {
    const data = notice.fromFile(text);
    expect(notice.toFile({ ...data, keywords: ['第3期'] })).toContain('keywords: [第3期] # 三个以内');
    expect(notice.toFile({ ...data, keywords: ['名单', '第3期', '无疫'] })).toContain('第3期, 无疫');
  });

  test('is written anew in the order of its schema, without what is empty or off', () => {
    const made = notice.toFile({
      _file: 'winter',
      body: '请检查。',
      draft: false,
      lists: [],
      published: '2026-11-21T09:00+08:00',
      summary: '',
      title: '关于冬季安全的通报',
      kind: 'bulletin',
    });
    expect(made).toBe(
      '---\ntitle: 关于冬季安全的通报\nkind: bulletin\npublished: 2026-11-21T09:00+08:00\n---\n\n请检查。\n',
    );
  });

  test('states that there were no objections where it tells a result', () => {
    const made = notice.toFile({ ...notice.fromFile(text), resultOf: 'x', objections: [] });
    const split = splitFrontMatter(made);
    expect(typeof split === 'object' && parseYaml(split.yaml)).toMatchObject({ objections: [] });
  });

  test('keeps a number that is text in quotes', () => {
    const made = notice.toFile({ ...notice.fromFile(text), cycle: '2023' });
    expect(made).toContain("cycle: '2023'");
  });

  test('keeps an empty list that must be there', () => {
    const posting = { subject: '收支', board: '公开栏', takeDownOn: '2022-05-01', web: false };
    const personalData = { purpose: '监督', legalGround: '法', fields: [] };
    const made = notice.toFile({ title: '榜', kind: 'posting', posting: [{ ...posting, personalData }] });
    expect(made).toContain('fields: []');
  });
});

test('what the gate cannot read as a document is kept as text', () => {
  expect(notice.fromFile('没有信息区')).toMatchObject({ body: '没有信息区' });
});

describe('a table', () => {
  const events = formatOf('events');
  const csv = 'date,unit,event,level,notice,reason,document\n2022-04-13,lanwan-1,applied,,,"a,""b""",\n';

  test('comes back with its quotes', () => {
    expect(events.toFile(events.fromFile(csv))).toBe(csv);
  });

  test('takes a row, and only the columns that are filled', () => {
    const row = { date: '2022-05-01', unit: 'lanwan-1', event: 'certified' };
    expect(events.toFile({ rows: [row] })).toBe('date,unit,event\n2022-05-01,lanwan-1,certified\n');
  });

  test('keeps a column that it does not know', () => {
    const data = events.fromFile('date,unit,event,remark\n2022-04-13,a,applied,x\n');
    expect(events.toFile(data)).toContain('remark\n2022-04-13,a,applied,x\n');
  });

  test('with broken quotes is not opened', () => {
    expect(() => events.fromFile('date,unit\n2022-04-13,"a\n')).toThrow('第2行');
  });
});

test('a variant of several shapes is read by its kind', () => {
  const program = formatOf('program');
  const file = readFileSync(join(content, 'programs', 'star-rated.md'), 'utf8');
  const data = program.fromFile(file);
  expect(data['period']).toEqual([{ kind: 'term', months: 36 }]);
  const edited = program.toFile({ ...data, period: [{ kind: 'open' }] });
  const split = splitFrontMatter(edited);
  const parsed =
    typeof split === 'object' ? frontMatterSchemas.program.safeParse(parseYaml(split.yaml)) : undefined;
  expect(parsed?.data?.period).toEqual({ kind: 'open' });
});

test('every kind of document has a schema with an object at its top', () => {
  for (const [kind, schema] of Object.entries(frontMatterSchemas)) {
    expect(describedSchema(kind, schema).properties).toBeDefined();
  }
});
