import { afterAll, cycles, joined, type CycleId } from './story.ts';
import { wordOf } from './story-markers.ts';
import { storyNotices, type StoryNotice } from './story-notices.ts';
import { boardRows, cycleRows, roll, unitEvents } from './story-tables.ts';

/**
 * The content folder as an editor's office would have it on the evening of `known`: what is dated later is not
 * written yet, in documents that are kept up to date as little as in files of rows.
 */
export function storyFiles(known: string = afterAll): Record<string, string | undefined> {
  return {
    'calendar/2022.md': undefined,
    'programs/epidemic-free.md': undefined,
    'cycles/epidemic-free/2022-04.md': undefined,
    'cycles/epidemic-free/2022-04.csv': undefined,
    'notices/2022/list-2022-04.md': undefined,
    'calendar/2023.md': '---\nyear: 2023\ndocument: 国办发明电〔2022〕16号\nholidays: []\n---\n',
    'calendar/2024.md': `---
year: 2024
document: 国办发明电〔2023〕7号
holidays:
  - { name: 元旦, from: 2023-12-30, to: 2024-01-01 }
  - { name: 春节, from: 2024-02-10, to: 2024-02-17 }
workdays: [2024-02-04, 2024-02-18]
---
`,
    'communities/dongmen.md': '---\nstreet: dongmen\nasOf: 2023-11-01\nsource: 东门街道办事处\n---\n',
    'divisions.csv': `id,name,kind,parent
qinghe,清河区,district,
dongmen,东门街道,street,qinghe
chunjiang,春江社区,neighbourhood,dongmen
linjiang,临江社区,neighbourhood,dongmen
`,
    'communities/dongmen.csv': roll(known),
    'members/dongmen/member.md':
      known < joined
        ? undefined
        : `---\noffice: 东门街道办事处\njoined: ${joined}\nsummary: MkMemberZ\n---\nMkWelcomeZ。\n`,
    'programs/calm.md': programText,
    ...Object.fromEntries(
      (['one', 'two'] as const).flatMap((id) => [
        [`cycles/calm/${id}.md`, cycleText(id)],
        [`cycles/calm/${id}.csv`, cycleRows(id, known)],
      ]),
    ),
    'unit-events.csv': unitEvents(known),
    'plaques/calm.csv': boardRows(known),
    ...Object.fromEntries(
      storyNotices
        .filter(({ published, written = published }) => written <= known)
        .map((notice) => [`notices/${notice.published.slice(0, 4)}/${notice.id}.md`, noticeText(notice)]),
    ),
    'applications/calm/one/plum.md': dossier('2023-12-01', known, 'submitted: 2023-12-01', 'MkDossierOneZ'),
    'applications/calm/two/plum.md': dossier(
      '2024-01-15',
      known,
      'submitted: 2024-01-15\ncarriedFrom: one',
      'MkDossierTwoZ',
    ),
    'experiences/mk-experience.md':
      known < '2024-02-05'
        ? undefined
        : `---
title: MkExperienceZ经验
summary: 小事商量着办
published: 2024-02-05T09:00+08:00
author: 春江社区居民委员会
unit: plum
program: calm
---
MkExperienceBodyZ。
`,
    'inspections/calm/mk-visit.md': known < '2024-01-09' ? undefined : inspectionText(known),
    'registers/rooms.md': `---
title: 议事厅名录
summary: 可以借用的议事厅
keeper: 清河区民政局
asOf: 2023-11-01
---
`,
    'registers/rooms.csv': `id,name,division,address,since,until
old,MkOldRoomZ,chunjiang,东门路1号,2023-01-01,${known < '2024-01-01' ? '' : '2023-12-31'}
${known < '2024-02-29' ? '' : 'new,MkNewRoomZ,chunjiang,东门路2号,2024-02-29,\n'}`,
    'indicators/talks.md':
      '---\ntitle: 议事\nsummary: 议事的次数\nunit: 场\noffice: 清河区民政局\nprogram: calm\n---\n',
    'indicators/talks.csv': `period,target,actual,printed
2023-10,1000,271828,
${known < '2023-12-31' ? '' : '2023-12,1000,314159,\n'}${known < '2024-01-31' ? '' : '2024-01,1000,161803,\n'}`,
  };
}

function noticeText(notice: StoryNotice): string {
  const { id, kind, published, written, draft, takeDownOn, head = '' } = notice;
  const schedule = [
    ...(written === undefined ? [] : [`publishOn: ${published}`]),
    ...(takeDownOn === undefined || kind === 'posting' ? [] : [`takeDownOn: ${takeDownOn}`]),
    ...(draft ? ['draft: true'] : []),
  ];
  return `---
title: 关于${wordOf(id, 'Title')}的通告
kind: ${kind}
published: ${written ?? published}T09:00+08:00
${[...schedule, head].join('\n')}
---
${wordOf(id, 'Body')}。
`;
}

function cycleText(id: CycleId): string {
  const spans = {
    one: `assessment: { from: 2023-11-20, to: 2023-12-10 }
publicity: { from: 2023-12-13, to: 2023-12-19 }`,
    two: `assessment: { from: 2023-12-11, to: 2024-01-14 }
publicity: { from: 2024-01-17, to: 2024-01-23 }`,
  };
  const { validFrom, validTo } = cycles[id];
  return `---
title: ${id === 'one' ? '第一期' : '第二期'}
${spans[id]}
validity: { from: ${validFrom}, to: ${validTo} }
---
`;
}

function dossier(from: string, known: string, head: string, marker: string): string | undefined {
  return known < from ? undefined : `---\n${head}\nby: 春江社区居民委员会\nsummary: ${marker}\n---\n`;
}

function inspectionText(known: string): string {
  const recheck =
    known < '2024-01-20' ? '' : ', recheck: { date: 2024-01-20, outcome: corrected, note: MkRecheckZ }';
  const outcomes =
    known < '2024-01-10'
      ? ''
      : 'outcomes: [{ unit: pine, event: suspended, date: 2024-01-10, reason: 动态调整 }]\n';
  return `---
title: MkVisitZ督查
kind: inspection
date: 2024-01-08
by: 清河区创建督查组
cycle: one
units: [pine]
findings: [{ unit: pine, what: MkFindingZ, deadline: 2024-01-19${recheck} }]
${outcomes}bulletin: mk-bulletin
---
`;
}

const programText = `---
name: 安宁小区
summary: 三十五天内安宁的小区
unitKinds: [compound]
levels:
  mode: exclusive
  list:
    - { id: district, name: 区级, grantor: 清河区疫情防控指挥部, grantedHere: true }
review:
  - { step: applied, by: 小区, recorded: true }
  - { step: reviewed, by: 东门街道, recorded: true }
  - { step: announced, by: 清河区, recorded: true }
publicity: { workingDays: 5 }
period: { kind: cycle, days: 35 }
reasons: [动态调整]
candidates: { title: 创建单位, from: reviewed }
approval: { kind: approved, by: 清河区委, number: 清委〔2022〕1号, date: 2022-01-04, basis: 区委批准 }
plaque: { template: gold, title: 安宁小区, placement: door }
---
评定办法。
`;
