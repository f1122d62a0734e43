import { expect, test } from 'vitest';
import { readContent } from '../../store/gate.ts';
import { aContentFolder, smallDistrictFile, type ContentFolder } from '../../testing/content-folder.ts';
import { applyChanges, contentText } from '../content-change.ts';
import { problemLines } from '../problem-lines.ts';
import { planClosing, type ClosePlan, type CloseRequest } from './close-cycle.ts';
import { closeReport } from './close-report.ts';

const header = 'date,unit,event,level,notice,reason,document\n';
const roll = smallDistrictFile('communities/dongmen.csv');
const reviewed =
  'review: [{ step: applied, by: 小区, recorded: true }, { step: reviewed, by: 街道, recorded: true }]\nreasons: [动态调整, 未续认]\nperiod:';
const second = `---
title: 第二期
assessment: { from: 2022-04-18, to: 2022-05-01 }
validity: { from: 2022-05-02, to: 2022-05-15 }
---
`;

/** The small district in the second cycle of its 14 days: five compounds, of which one holds the honour. */
function district(rows: string, files: Record<string, string | undefined> = {}): ContentFolder {
  return aContentFolder({
    'communities/dongmen.csv': `${roll}plum,梅苑,compound,chunjiang,,,,\npeach,桃苑,compound,chunjiang,梅苑,,,\nwillow,柳苑,compound,chunjiang,,,,\n`,
    'programs/epidemic-free.md': smallDistrictFile('programs/epidemic-free.md', 'period:', reviewed),
    'cycles/epidemic-free/2022-04.csv': `${header}2022-04-10,chunjiang-1,applied,,,,
2022-04-12,chunjiang-1,reviewed,,,,
2022-04-18,chunjiang-1,certified,,list-2022-04,,
`,
    'cycles/epidemic-free/2022-05.md': second,
    'cycles/epidemic-free/2022-05.csv': header + rows,
    'plaques/epidemic-free.csv': 'number,unit,placement,hungOn\nQH-2204-0007,chunjiang-1,door,2022-04-20\n',
    ...files,
  });
}

const applied = (unit: string) => `2022-04-20,${unit},applied,,,,\n`;
const passed = (unit: string) => `2022-04-25,${unit},reviewed,,,,\n`;
const request: CloseRequest = {
  program: 'epidemic-free',
  cycle: '2022-05',
  choices: { lapse: new Set(), renew: new Set() },
};

async function plan(folder: ContentFolder, changes: Partial<CloseRequest> = {}): Promise<ClosePlan> {
  const { registry, ledger, problems } = await readContent({ ...folder, cache: false });
  if (registry === undefined || ledger === undefined) throw new Error(problemLines(problems));
  const text = (path: string) => contentText(folder.content, path);
  let drawn = 7;
  return planClosing({ registry, ledger, text, random: () => drawn++ }, { ...request, ...changes });
}

async function close(folder: ContentFolder, changes: Partial<CloseRequest> = {}): Promise<ClosePlan> {
  const made = await plan(folder, changes);
  await applyChanges(folder, made.changes, problemLines);
  return made;
}

const rowsOf = ({ rows }: ClosePlan) => rows.map(({ unit, event }) => `${unit} ${event}`);

test('who came through is certified with a board, who holds it is renewed, and the notice closes its books', async () => {
  const folder = district(applied('plum') + passed('plum'));
  const made = await close(folder);
  expect(rowsOf(made)).toEqual(['chunjiang-1 renewed', 'plum certified']);
  expect(contentText(folder.content, 'cycles/epidemic-free/2022-05.csv')).toMatch(
    /2022-05-02,chunjiang-1,renewed,,epidemic-free-list-2022-05,,\n2022-05-02,plum,certified,,epidemic-free-list-2022-05,,\n$/,
  );
  expect(contentText(folder.content, 'plaques/epidemic-free.csv')).toContain('QH-2205-0008,plum,,,7\n');
  const { registry, problems } = await readContent({ ...folder, cache: false });
  expect(problems.map(({ code }) => code)).toEqual(['HB777']);
  const notice = registry?.notices.get('epidemic-free-list-2022-05');
  expect(notice).toMatchObject({ draft: true, kind: 'list' });
  expect(notice?.number).toBeUndefined();
  expect(notice?.totals).toMatchObject([{ since: '2022-04-18', before: 1, after: 2 }]);
  expect(notice?.lists.map(({ of }) => of)).toEqual(['in-force', 'events']);
});

test('closing twice changes nothing', async () => {
  const folder = district(applied('plum') + passed('plum'));
  await close(folder);
  const before = contentText(folder.content, 'cycles/epidemic-free/2022-05.csv');
  expect((await close(folder)).changes).toEqual([]);
  expect(contentText(folder.content, 'cycles/epidemic-free/2022-05.csv')).toBe(before);
});

test('the same content gives the same plan', async () => {
  const folder = district(
    applied('plum') + passed('plum') + passed('plum').replaceAll('plum', 'x').slice(0, 0),
  );
  expect((await plan(folder)).changes).toEqual((await plan(folder)).changes);
});

test('holders that are named are not renewed, with a reason of the program', async () => {
  const folder = district('');
  const choices = { lapse: new Set(['chunjiang-1']), renew: new Set<string>() };
  const made = await close(folder, { choices, reason: '未续认' });
  expect(rowsOf(made)).toEqual(['chunjiang-1 lapsed']);
  expect(made.totals).toMatchObject([{ before: 1, left: [{ counts: ['lapsed'], value: 1 }], after: 0 }]);
});

test('what no record decides is left to a person: unfinished, suspended, vetoed', async () => {
  const rows =
    applied('plum') +
    applied('peach') +
    '2022-04-21,chunjiang-1,suspended,,,动态调整,\n' +
    '2022-04-22,peach,vetoed,,,动态调整,\n';
  const made = await plan(district(rows));
  expect(made.rows).toEqual([]);
  expect(made.attention).toEqual([
    { unit: 'chunjiang-1', why: '暂停（2022-04-21起）期间期满，再进名单要重新申报' },
    { unit: 'peach', why: '本期有一票否决，不能认定、续认' },
    { unit: 'plum', why: '申报没有走完（已申报）' },
  ]);
});

test('a name that two units bear, a full door and a board that comes back are shown to the reviewer', async () => {
  const folder = district(applied('plum') + passed('plum'), {
    'issuer.md': smallDistrictFile('issuer.md', 'doorPlaques: 2', 'doorPlaques: 0'),
    'plaques/epidemic-free.csv': undefined,
  });
  const made = await close(folder);
  expect(made.sameNames).toEqual([{ unit: 'plum', others: ['peach'] }]);
  expect(made.plaques.made).toMatchObject([{ number: 'QINGHE-EPIDEMIC-FREE-001', placement: 'hall' }]);
  const { registry } = await readContent({ ...folder, cache: false });
  if (registry === undefined) throw new Error('the gate refuses what was written');
  const report = closeReport(made, registry);
  expect(report).toContain('梅苑（plum）与桃苑（peach）重名，是不是这一个？');
  expect(report).toContain('梅苑（plum）门口的牌匾已经满了');
  expect(report).toContain('账：2022-04-18 在册 1 ＋新增1 ＝ 2022-05-02 在册 2');
});

const term = `---
name: 文明小区
summary: 三年一评
unitKinds: [compound]
levels:
  mode: exclusive
  list:
    - { id: city, name: 市级, grantor: 市文明办, grantedHere: false }
review: [{ step: applied, by: 小区, recorded: true }, { step: announced, by: 区, recorded: true }]
publicity: { workingDays: 5 }
admission: { by: 市文明委 }
period: { kind: term, months: 36 }
approval: { kind: approved, by: 市委, number: 市委〔2022〕1号, date: 2022-01-04, basis: 市委批准 }
---
评定办法。
`;
const termFiles = {
  'programs/civil.md': term,
  'cycles/civil/2022.md': `---
title: 2022年度
assessment: { from: 2022-01-01, to: 2022-03-31 }
publicity: { from: 2022-04-28, to: 2022-05-07 }
validity: { from: 2022-05-05 }
---
`,
  'cycles/civil/2022.csv': `${header}2022-04-01,plum,applied,,,,\n2022-04-28,plum,announced,,,,\n`,
};
const civil = { program: 'civil', cycle: '2022' };

test('what another office grants is registered when its document is there, after the window, without a board', async () => {
  const folder = district('', termFiles);
  expect((await plan(folder, civil)).attention).toEqual([
    { unit: 'plum', why: '由市文明办授予：收到文件以后，加 --document 文号登记' },
  ]);
  const made = await close(folder, { ...civil, document: '市文〔2022〕3号' });
  // The window closes on Saturday 7 May, which is worked.
  expect(made).toMatchObject({ on: '2022-05-09', notice: 'civil-decision-2022', plaques: { made: [] } });
  expect(contentText(folder.content, 'cycles/civil/2022.csv')).toContain(
    '2022-05-09,plum,certified,,civil-decision-2022,,市文〔2022〕3号',
  );
});

test.each<[string, Partial<CloseRequest>, string]>([
  ['an unknown program', { program: 'none' }, '没有项目 none；有：civil、epidemic-free（HB847）'],
  ['an unknown cycle', { cycle: '2022-09' }, '有：2022-04、2022-05。先开一期'],
  [
    'an unknown unit',
    { choices: { lapse: new Set(['nobody']), renew: new Set() } },
    '--lapse nobody：底册里没有这个单元（HB850）',
  ],
  ['an unknown reason', { reason: '不想' }, '--reason 不想：只能是 动态调整、未续认（HB850）'],
  ['an unknown level', { level: 'gold' }, '--level gold：只能是 district（HB850）'],
])('refuses %s', async (_, changes, message) => {
  await expect(plan(district('', termFiles), changes)).rejects.toThrow(message);
});

test('refuses to admit without the document of who approves it', async () => {
  const own = { ...termFiles, 'programs/civil.md': term.replace('grantedHere: false', 'grantedHere: true') };
  await expect(plan(district('', own), civil)).rejects.toThrow(
    '新增须经市文明委批准：请加 --document 批准文号（HB850）',
  );
});

test('refuses a list of a day after which rows are on record', async () => {
  const folder = district(`${applied('plum')}${passed('plum')}2022-05-04,chunjiang-2,applied,,,,\n`);
  await expect(plan(folder, { on: '2022-05-03' })).rejects.toThrow(
    '2022-05-03 以后已经有 1 行认定记录（如 cycles/epidemic-free/2022-05.csv 第 4 行，2022-05-04）',
  );
});

test('refuses new rows beside a notice that is written already', async () => {
  const folder = district(applied('plum') + passed('plum'));
  await close(folder);
  const path = 'cycles/epidemic-free/2022-05.csv';
  folder.write(
    path,
    `${contentText(folder.content, path)}2022-05-03,willow,applied,,,,\n2022-05-04,willow,reviewed,,,,\n`,
  );
  await expect(plan(folder, { on: '2022-05-05' })).rejects.toThrow(
    '通告 epidemic-free-list-2022-05 已经有了',
  );
});

test('writes nothing where the gate would refuse it', async () => {
  const folder = district(applied('plum') + passed('plum'));
  const before = contentText(folder.content, 'cycles/epidemic-free/2022-05.csv');
  // Before the assessment was over, and so before the list could be made.
  await expect(close(folder, { on: '2022-04-19' })).rejects.toThrow(/HB84[38]/);
  expect(contentText(folder.content, 'cycles/epidemic-free/2022-05.csv')).toBe(before);
  expect(contentText(folder.content, 'notices/2022/epidemic-free-list-2022-05.md')).toBeUndefined();
});

test('a holder that is still suspended is neither renewed nor forgotten', async () => {
  const days = smallDistrictFile(
    'programs/epidemic-free.md',
    'period:',
    `suspensionCountsDays: false\n${reviewed}`,
  );
  const folder = district('2022-04-21,chunjiang-1,suspended,,,动态调整,\n', {
    'programs/epidemic-free.md': days,
  });
  expect((await plan(folder)).attention).toEqual([
    { unit: 'chunjiang-1', why: '暂停中（2022-04-21起），先恢复或者取消' },
  ]);
});
