import { expect, test } from 'vitest';
import { aContentFolder } from '../testing/content-folder.ts';
import { judged, placesOf, sayingsOf } from '../testing/judged-content.ts';
import { openGate } from './gate.ts';

const member = (office: string) => `---
office: ${office}
joined: 2022-04-01
summary: 通告和做法。
---
欢迎。
`;
const notice = (title = '关于环境整治的通报', fields = '') => `---
title: ${title}
kind: bulletin
published: 2022-04-20T09:00+08:00
${fields}---
各小区：
`;
const experience = (unit: string) => `---
title: 楼栋长
summary: 每栋一名楼栋长。
published: 2022-04-20T09:00+08:00
author: 东门街道办事处
unit: ${unit}
---
做法。
`;
const secondStreet = {
  'divisions.csv': `id,name,kind,parent
qinghe,清河区,district,
dongmen,东门街道,street,qinghe
chunjiang,春江社区,neighbourhood,dongmen
ximen,西门街道,street,qinghe
liuan,柳岸社区,neighbourhood,ximen
`,
  'communities/ximen.md': `---
street: ximen
asOf: 2022-04-01
source: 西门街道办事处
---
`,
  'communities/ximen.csv': `id,name,kind,division,aliases,households,population,address
liuan-1,柳岸一号院,compound,liuan,,,,
`,
  'members/dongmen/member.md': member('东门街道办事处'),
};

test('a member’s notices, experiences and profiles are read like the district’s', async () => {
  const verdict = await judged({
    'members/dongmen/member.md': member('东门街道办事处'),
    'members/dongmen/notices/2022/clean.md': notice(),
    'members/dongmen/experiences/chiefs.md': experience('chunjiang-1'),
    'members/chunjiang/member.md': member('春江社区居民委员会'),
    'members/chunjiang/profiles/chunjiang-1.md': `---
unit: chunjiang-1
summary: 一期
updated: 2022-04-01
---
`,
  });
  expect(placesOf(verdict)).toEqual([]);
  expect(verdict.registry?.notices.get('clean')?.office).toBe('东门街道办事处');
  expect(verdict.registry?.members.get('dongmen')).toMatchObject({
    office: '东门街道办事处',
    welcomeMarkdown: '欢迎。',
  });
  expect(verdict.registry?.units.get('chunjiang-1')?.profile?.summary).toBe('一期');
});

test('a street folder that names another street’s unit', async () => {
  const verdict = await judged({
    ...secondStreet,
    'members/dongmen/experiences/chiefs.md': experience('liuan-1'),
  });
  expect(placesOf(verdict)).toEqual(['members/dongmen/experiences/chiefs.md:6:7 HB703']);
  expect(sayingsOf(verdict)).toEqual(['“柳岸一号院”（liuan-1）不在“东门街道”辖内，它属于“柳岸社区”']);
  expect(verdict.registry).toBeUndefined();
});

test('a roll that holds a unit of another street’s community', async () => {
  const verdict = await judged({
    ...secondStreet,
    'communities/ximen.csv': `id,name,kind,division,aliases,households,population,address
liuan-1,柳岸一号院,compound,chunjiang,,,,
`,
  });
  expect(placesOf(verdict)).toEqual(['communities/ximen.csv:2:24 HB313']);
});

test('programs, cycles, events, plaques and rolls are not a member’s to write', async () => {
  const files = [
    'communities/dongmen.csv',
    'cycles/epidemic-free/2022-05.csv',
    'cycles/epidemic-free/2022-05.md',
    'plaques/epidemic-free.csv',
    'programs/own.md',
    'unit-events.csv',
  ].map((path) => `members/dongmen/${path}`);
  const verdict = await judged({
    'members/dongmen/member.md': member('东门街道办事处'),
    ...Object.fromEntries(files.map((path) => [path, 'x\n'])),
    'members/dongmen/photos/a.txt': 'x',
  });
  expect(placesOf(verdict)).toEqual([
    ...files.slice(0, 3).map((file) => `${file} HB700`),
    'members/dongmen/photos/a.txt HB101',
    ...files.slice(3).map((file) => `${file} HB700`),
  ]);
});

test('a folder without member.md is named once; a broken member.md is its own problem', async () => {
  const notices = {
    'members/dongmen/notices/a.md': notice(),
    'members/dongmen/notices/b.md': notice(),
  };
  expect(placesOf(await judged(notices))).toEqual(['members/dongmen/notices/a.md HB702']);
  const broken = { ...notices, 'members/dongmen/member.md': '---\noffice: 东门街道办事处\n---\n' };
  const files = new Set((await judged(broken)).problems.map(({ file }) => file));
  expect([...files]).toEqual(['members/dongmen/member.md']);
});

test('the telephone of a member is its office’s, never a person’s', async () => {
  const withMobile = member('东门街道办事处').replace('summary:', 'phone: 13800138000\nsummary:');
  const codes = (await judged({ 'members/dongmen/member.md': withMobile })).problems.map(({ code }) => code);
  expect(codes).toContain('HB204');
  const quoted = member('东门街道办事处').replace('summary:', "phone: '13800138000'\nsummary:");
  const said = (await judged({ 'members/dongmen/member.md': quoted })).problems.map(({ code }) => code);
  expect(said).toContain('HB261');
});

test('an id that the issuer has used stays the issuer’s, and the member is offered one of its own', async () => {
  const verdict = await judged({
    'members/dongmen/member.md': member('东门街道办事处'),
    'members/dongmen/notices/list-2022-04.md': notice(),
  });
  expect(verdict.problems).toMatchObject([
    {
      code: 'HB301',
      file: 'members/dongmen/notices/list-2022-04.md',
      suggestion: 'dongmen-list-2022-04',
      args: { file: 'notices/2022/list-2022-04.md' },
    },
  ]);
});

test('a changed notice of a member leaves all but the notices as they were', async () => {
  const { content, root, write } = aContentFolder({
    'members/dongmen/member.md': member('东门街道办事处'),
    'members/dongmen/notices/clean.md': notice(),
  });
  const gate = await openGate({ content, root, cache: false });
  const before = gate.verdict;
  write('members/dongmen/notices/clean.md', notice('关于夏季环境整治的通报'));
  const after = await gate.update(['members/dongmen/notices/clean.md']);
  expect(after.registry?.notices.get('clean')?.title).toBe('关于夏季环境整治的通报');
  for (const part of ['units', 'events', 'experiences', 'members', 'plaques'] as const) {
    expect(after.registry?.[part], part).toBe(before.registry?.[part]);
  }
  expect(after.ledger).toBe(before.ledger);
});

test('a new office of a member is signed below its notices at once', async () => {
  const { content, root, write } = aContentFolder({
    'members/dongmen/member.md': member('东门街道办事处'),
    'members/dongmen/notices/clean.md': notice(),
  });
  const gate = await openGate({ content, root, cache: false });
  write('members/dongmen/member.md', member('东门街道党政办公室'));
  const after = await gate.update(['members/dongmen/member.md']);
  expect(after.registry?.notices.get('clean')?.office).toBe('东门街道党政办公室');
});
