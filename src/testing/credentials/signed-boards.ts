/** The boards of the content in `signed-content.ts`, by how they stand on its day. */
export const signedBoards = {
  /** Open-ended, so that it is in force for every reader. */
  inForce: 'QH-M-0001',
  revoked: 'QH-M-0002',
  suspended: 'QH-M-0003',
  /** Granted here, without a place in the status lists. */
  unsigned: 'QH-M-0004',
  /** A second one in force: to swap credentials between two. */
  alsoInForce: 'QH-M-0005',
  /** Renewed once, and run out. */
  expired: 'QH-2204-0001',
  /** Raised by another office to its own level: only registered here since. */
  registered: 'QH-S-0001',
  /** Of a family. */
  personal: 'QH-F-0001',
} as const;

const program = (name: string, rest: string) => `---
name: ${name}
summary: ${name}的说明。
${rest}
criteria:
  - { id: a, title: 整洁, items: [每天清扫。] }
  - { id: b, title: 平安, items: [夜里有人巡查。] }
reasons: [动态调整]
approval: { kind: approved, by: 清河区委, number: 清委〔2022〕1号, date: 2022-01-04, basis: 区委批准 }
---
评定办法。
`;

const own = '{ id: own, name: 区级, grantor: 清河区疫情防控指挥部, grantedHere: true }';
const foreign = '{ id: foreign, name: 省级, grantor: 省创建工作领导小组, grantedHere: false }';
const levels = (...list: string[]) => `levels: { mode: exclusive, list: [${list.join(', ')}] }`;

const cycle = `---
title: 第一批
assessment: { from: 2022-04-04, to: 2022-04-17 }
validity: { from: 2022-04-18 }
---
`;

const eventHead = 'date,unit,event,level,notice,reason,document';
const plaqueHead = 'number,unit,level,placement,location,hungOn,removedOn,removalConfirmedBy,statusIndex';
const certified = (unit: string) => `2022-04-18,${unit},certified,,,,`;
const table = (...rows: string[]) => `${rows.join('\n')}\n`;
const { inForce, alsoInForce, revoked, suspended, unsigned, expired, registered, personal } = signedBoards;

/** Files of the content folder, beside those of the small district. */
export const boardFiles: Readonly<Record<string, string>> = {
  'communities/dongmen.csv': table(
    'id,name,kind,division,aliases,households,population,address',
    'chunjiang-1,春江花园一期,compound,chunjiang,,320,900,东门路1号',
    ...[2, 3, 4, 5, 6].map(
      (at) => `chunjiang-${at},春江花园${'〇一二三四五六'[at]}期,compound,chunjiang,,,,`,
    ),
    'qingchuan,晴川家庭（化名）,family,chunjiang,,,,',
  ),
  'programs/model.md': program(
    '示范小区',
    `unitKinds: [compound]\n${levels(own)}\nperiod: { kind: open }\nplaque: { template: red, title: 示范小区, placement: hall }`,
  ),
  'cycles/model/2022.md': cycle,
  'cycles/model/2022.csv': table(
    eventHead,
    ...[1, 2, 3, 4, 5].map((at) => certified(`chunjiang-${at}`)),
    '2022-05-06,chunjiang-2,revoked,,adjustment,动态调整,',
    '2022-05-09,chunjiang-3,suspended,,,动态调整,',
  ),
  'plaques/model.csv': table(
    plaqueHead,
    `${inForce},chunjiang-1,,,,2022-04-20,,,20101`,
    `${revoked},chunjiang-2,,,,2022-04-20,,,7`,
    `${suspended},chunjiang-3,,,,2022-04-20,,,131071`,
    `${unsigned},chunjiang-4,,,,2022-04-20,,,`,
    `${alsoInForce},chunjiang-5,,,,2022-04-20,,,0`,
  ),
  'cycles/epidemic-free/2022-05.md': `---
title: 第二期
assessment: { from: 2022-04-18, to: 2022-05-01 }
validity: { from: 2022-05-02, to: 2022-05-15 }
---
`,
  'cycles/epidemic-free/2022-05.csv': table(eventHead, '2022-05-02,chunjiang-1,renewed,,,,'),
  'plaques/epidemic-free.csv': table(plaqueHead, `${expired},chunjiang-1,,,,2022-04-20,,,65536`),
  'notices/2022/adjustment.md': `---
title: 关于动态调整示范小区的通告
kind: adjustment
number: 清指〔2022〕2号
published: 2022-05-06T09:00+08:00
program: model
cycle: '2022'
---
现予公布。
`,
  'programs/star.md': program(
    '星级小区',
    `unitKinds: [compound]\n${levels(own, foreign)}\nperiod: { kind: open }\nplaque: { template: gold, title: 星级小区, placement: hall }`,
  ),
  'cycles/star/2022.md': cycle,
  'cycles/star/2022.csv': table(
    eventHead,
    '2022-04-18,chunjiang-6,certified,own,,,',
    '2022-05-06,chunjiang-6,upgraded,foreign,,,省创〔2022〕3号',
  ),
  'plaques/star.csv': table(plaqueHead, `${registered},chunjiang-6,,,,2022-04-20,,,4096`),
  'programs/family.md': program(
    '平安家庭',
    `unitKinds: [family]\n${levels(own)}\nperiod: { kind: open }
holders: { purpose: 公布名单, legalGround: 本人书面同意, fields: [name] }
plaque: { template: red, title: 平安家庭, placement: list }`,
  ),
  'cycles/family/2022.md': cycle,
  'cycles/family/2022.csv': table(eventHead, certified('qingchuan')),
  'plaques/family.csv': table(plaqueHead, `${personal},qingchuan,,,,,,,`),
};
