import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aContentFolder, smallDistrictFile } from '../testing/content-folder.ts';
import { judged, placesOf } from '../testing/judged-content.ts';
import { openGate, readContent } from './gate.ts';

const experience = `---
title: 楼栋长包片
summary: 一栋一长
published: 2022-05-06T09:00+08:00
author: 东门街道办事处
unit: chunjiang-1
---
**“每天”**巡查。
`;

describe('content without a problem', () => {
  test('becomes a registry of everything that was read', async () => {
    const { registry, problems, account } = await judged({
      'profiles/dongmen/chunjiang-1.md':
        '---\nunit: chunjiang-1\nsummary: 位于东门\nupdated: 2022-04-01\n---\n正文\n',
      'experiences/building-heads.md': experience,
      'unit-events.csv': 'date,event,unit,from,to,honours,document,notice\n',
      'plaques/epidemic-free.csv': 'number,unit\nQH-2204-0001,chunjiang-1\n',
    });

    expect(problems).toEqual([]);
    expect([...(registry?.units.keys() ?? [])]).toEqual([
      'chunjiang',
      'chunjiang-1',
      'chunjiang-2',
      'dongmen',
      'qinghe',
    ]);
    expect(registry?.units.get('chunjiang-1')).toMatchObject({
      aliases: ['春江一期', '江花苑'],
      households: 320,
      street: 'dongmen',
      profile: { bodyMarkdown: '正文' },
    });
    expect(registry?.units.get('chunjiang')?.street).toBe('dongmen');
    expect(registry?.events).toEqual([
      {
        date: '2022-04-18',
        unit: 'chunjiang-1',
        event: 'certified',
        level: undefined,
        notice: 'list-2022-04',
        reason: undefined,
        document: undefined,
        program: 'epidemic-free',
        cycle: '2022-04',
        origin: { file: 'cycles/epidemic-free/2022-04.csv', line: 2 },
      },
    ]);
    expect(registry?.experiences.get('building-heads')).toMatchObject({
      format: 'md',
      bodyMarkdown: '**“每天”**巡查。',
    });
    expect(registry?.plaques.get('QH-2204-0001')?.program).toBe('epidemic-free');
    expect(account).toMatchObject({
      files: 13,
      documents: { read: 8, registered: 8, refused: 0 },
      rows: { read: 7, registered: 7, refused: 0 },
    });
  });

  test('reads the same from another folder', async () => {
    const [here, there] = [await judged(), await judged()];
    expect(there.registry).toEqual(here.registry);
  });

  test('may be saved with a byte order mark and Windows line ends', async () => {
    const asWindows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const notice = smallDistrictFile('notices/2022/list-2022-04.md');
    const { registry, problems } = await judged({
      'notices/2022/list-2022-04.md': asWindows(notice),
      'communities/dongmen.csv': asWindows(smallDistrictFile('communities/dongmen.csv')),
    });
    expect(problems).toEqual([]);
    expect(registry?.notices.get('list-2022-04')?.bodyMarkdown).toBe('第一期名单如下。');
    expect(registry?.units.get('chunjiang-1')?.address).toBe('东门路1号');
  });

  test('may have spaces and Chinese in file names where the document says its id', async () => {
    const names = ['notices/2022/公示（第一期） 终稿.md', 'notices/a{1..3},b[x]!.md', "notices/it's #1.md"];
    const text = (id: string) =>
      smallDistrictFile('notices/2022/list-2022-04.md', 'title:', `id: ${id}\ntitle:`);
    const { registry, problems } = await judged(
      Object.fromEntries(names.map((name, index) => [name, text(`n-${index}`)])),
    );
    expect(problems).toEqual([]);
    expect([...(registry?.notices.keys() ?? [])]).toEqual(['list-2022-04', 'n-0', 'n-1', 'n-2']);
  });

  test('is read whole though it takes several batches', async () => {
    const notice = smallDistrictFile('notices/2022/list-2022-04.md');
    const many = Array.from({ length: 450 }, (_, index) => [`notices/2023/n-${index}.md`, notice]);
    const { account } = await judged(Object.fromEntries(many));
    expect(account.documents).toEqual({ read: 456, registered: 456, refused: 0 });
  });
});

describe('what is kept between runs', () => {
  test('gives the same registry as reading everything', async () => {
    const { content, root } = aContentFolder({ 'experiences/building-heads.md': experience });
    const first = await readContent({ content, root });
    const second = await readContent({ content, root });
    expect(second).toEqual(first);
  });

  test('does not hide a change', async () => {
    const { content, root, write } = aContentFolder();
    await readContent({ content, root });
    write(
      'notices/2022/list-2022-04.md',
      smallDistrictFile('notices/2022/list-2022-04.md', 'kind: list', 'kind: lst'),
    );
    expect(placesOf(await readContent({ content, root }))).toEqual([
      'notices/2022/list-2022-04.md:3:7 HB216',
    ]);
  });

  test('is ignored with a word in the log when it is damaged', async () => {
    const { content, root } = aContentFolder();
    await readContent({ content, root });
    const file = join(root, '.hongbang/store/known-files.v8');
    const bytes = readFileSync(file);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
    const log: string[] = [];
    const { problems } = await readContent({ content, root, log: (line) => log.push(line) });
    expect(problems).toEqual([]);
    expect(log).toEqual([`缓存已损坏，不使用：${file}`]);
  });

  test('is ignored when it was cut short', async () => {
    const { content, root } = aContentFolder();
    await readContent({ content, root });
    writeFileSync(join(root, '.hongbang/store/known-files.v8'), 'x');
    expect((await readContent({ content, root })).problems).toEqual([]);
  });
});

describe('an open gate', () => {
  test('sees a document change, break and recover', async () => {
    const { content, root, write } = aContentFolder();
    const gate = await openGate({ content, root });
    const path = 'notices/2022/list-2022-04.md';

    write(path, smallDistrictFile(path, '第一期名单如下', '名单见附件'));
    const changed = await gate.update([join(content, path)]);
    expect(changed.registry?.notices.get('list-2022-04')?.bodyMarkdown).toBe('名单见附件。');

    write(path, '---\ntitle: 没有结束\n');
    expect(placesOf(await gate.update([path]))).toEqual([`${path}:1:1 HB111`]);
    expect(gate.verdict.registry).toBeUndefined();

    write(path, smallDistrictFile(path));
    expect((await gate.update([path])).registry).toBeDefined();
  });

  test('sees rows, new files and removed files', async () => {
    const { content, root, write } = aContentFolder();
    const gate = await openGate({ content, root });

    write('cycles/epidemic-free/2022-04.csv', 'date,unit,event\n2022-04-18,chunjiang-2,certified\n');
    write('experiences/new.md', experience);
    const { registry } = await gate.update(['cycles', 'experiences/new.md']);
    expect(registry?.events.map(({ unit }) => unit)).toEqual(['chunjiang-2']);
    expect(registry?.experiences.has('new')).toBe(true);

    write('experiences/new.md', undefined);
    const after = await gate.update(['experiences/new.md']);
    expect(after.registry?.experiences.size).toBe(0);
    expect(after.account.files).toBe(9);
  });

  test('judges as a fresh reading does', async () => {
    const { content, root, write } = aContentFolder();
    const gate = await openGate({ content, root });
    write('communities/dongmen.csv', smallDistrictFile('communities/dongmen.csv', '二期', '三期'));
    write('programs/epidemic-free.md', smallDistrictFile('programs/epidemic-free.md', '十四天内', '两周内'));
    const updated = await gate.update(['communities/dongmen.csv', 'programs/epidemic-free.md']);
    expect(updated).toEqual(await readContent({ content, root, cache: false }));
  });

  test('keeps the ledger when only a notice changes', async () => {
    const { content, root, write } = aContentFolder();
    const gate = await openGate({ content, root });
    const { ledger } = gate.verdict;
    const path = 'notices/2022/list-2022-04.md';
    write(path, smallDistrictFile(path, '第一期名单如下', '名单见附件'));
    expect((await gate.update([path])).ledger).toBe(ledger);
  });
});
