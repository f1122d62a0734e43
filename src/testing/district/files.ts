import { addDays } from '../../domain/plain-date.ts';
import { seededRandom, type Random } from './random.ts';
import { plaquesText, variedAlias, variedName } from './varied-names.ts';
import { firstWords, noticeSentences, phases, secondWords, sentences } from './words.ts';

/** A file of a generated content folder; `text` is UTF-8. */
export interface ContentFile {
  path: string;
  text: string;
}

export interface DistrictSize {
  communities: number;
  seed: number;
  /** False: rolls only, no profile in Markdown. */
  profiles: boolean;
  /** Names as search meets them: aliases, characters read in several ways, named streets, boards. */
  varied?: boolean;
  /** False: no notices and no experiences. */
  documents?: boolean;
  /** A board for each of the first holders; `varied` alone has one for every fifth. */
  boards?: boolean;
}

interface Community {
  id: string;
  name: string;
  alias: string;
  street: string;
  neighbourhood: string;
}

/** A text ends with the paragraph that reaches its length; two such parts are about 900 characters. */
const PROFILE_PART = 345;
const cycles = 26;
const firstDay = '2022-01-03';
const pad = (value: number, width: number) => String(value).padStart(width, '0');

/**
 * The bench district of N communities, file by file: each community with a profile of about 900 Chinese
 * characters, N/10 notices, N/40 experiences, and 26 cycles of the 14-day program in which 5 % of the holders
 * change. Seeded: the same size and seed give the same bytes.
 *
 * What it does not hold, and a real district does: photographs, attachments, credentials (it has no key), dossiers,
 * inspections, registers, indicators, postings, objections, joined streets, changes of units, MDX, any program but
 * one, honours with levels, publicity before a decision. Boards only where they are asked for.
 */
export function* districtFiles({
  communities,
  seed,
  profiles,
  varied = false,
  documents = true,
  boards = false,
}: DistrictSize): Generator<ContentFile> {
  const random = seededRandom(seed);
  const streets = Array.from(
    { length: Math.max(4, Math.round(communities / 500)) },
    (_, index) => `s${pad(index + 1, 3)}`,
  );
  const units = Array.from({ length: communities }, (_, index) => community(random, index, streets));
  if (varied) vary(units, seededRandom(seed + 1));

  yield { path: 'issuer.md', text: issuerText };
  yield { path: 'calendar/2022.md', text: calendarText };
  yield { path: 'divisions.csv', text: divisionsText(streets, varied) };
  for (const street of streets) {
    yield {
      path: `communities/${street}.md`,
      text: `---\nstreet: ${street}\nasOf: 2022-01-01\nsource: 区民政局\n---\n`,
    };
    const rows = units.filter((unit) => unit.street === street).map((unit) => rollRow(random, unit));
    yield {
      path: `communities/${street}.csv`,
      text: csv('id,name,kind,division,aliases,households,population,address', rows),
    };
  }
  if (profiles) for (const unit of units) yield profile(random, unit);
  yield {
    path: 'programs/epidemic-free.md',
    text: varied || boards ? withPlaques(programText) : programText,
  };
  yield* cycleFiles(random, units);
  if (varied || boards) {
    // The last tenth of the units waits and has no honour yet.
    const holders = units.slice(0, Math.floor(communities * 0.9));
    yield {
      path: 'plaques/epidemic-free.csv',
      text: plaquesText(boards ? holders : holders.filter((_, index) => index % 5 === 0)),
    };
  }
  if (!documents) return;
  for (let index = 0; index < communities / 10; index += 1) yield notice(random, index);
  for (let index = 0; index < communities / 40; index += 1)
    yield experience(random, index, random.pick(units));
}

const csv = (header: string, rows: string[]) => `${header}\n${rows.join('\n')}${rows.length > 0 ? '\n' : ''}`;

function community(random: Random, index: number, streets: string[]): Community {
  const street = streets[index % streets.length] as string;
  const name = `${random.pick(firstWords)}${random.pick(firstWords)}${random.pick(secondWords)}${random.pick(phases)}`;
  return {
    id: `c${pad(index + 1, 6)}`,
    name,
    alias: '',
    street,
    neighbourhood: `${street}-n${pad(1 + (Math.floor(index / streets.length) % 12), 2)}`,
  };
}

function withPlaques(program: string): string {
  const plaque = 'plaque: { template: red, title: 无疫小区, placement: door, width: 600, height: 400 }';
  return program.replace('reasons:', `${plaque}\nreasons:`);
}

function vary(units: Community[], random: Random): void {
  for (const unit of units) {
    unit.name = variedName(random, unit.name);
    unit.alias = variedAlias(random);
  }
}

function divisionsText(streets: string[], varied: boolean): string {
  const rows = ['qinghe,清河区,district,,,,'];
  for (const [index, street] of streets.entries()) {
    const name = (varied && firstWords[index]) || `第${index + 1}`;
    rows.push(`${street},${name}街道,street,qinghe,,,`);
    for (let hood = 1; hood <= 12; hood += 1) {
      const word = firstWords[(index * 12 + hood) % firstWords.length] as string;
      rows.push(`${street}-n${pad(hood, 2)},${word}社区,neighbourhood,${street},,,`);
    }
  }
  return csv('id,name,kind,parent,aliases,households,population', rows);
}

function rollRow(random: Random, unit: Community): string {
  const households = 80 + random.below(1800);
  return `${unit.id},${unit.name},compound,${unit.neighbourhood},${unit.alias},${households},${Math.round(households * 2.7)},`;
}

function text(random: Random, pool: readonly string[], length: number, unit?: Community): string {
  const paragraphs: string[] = [];
  for (let size = 0; size < length;) {
    const parts = Array.from({ length: 3 }, () =>
      random
        .pick(pool)
        .replace('{name}', unit?.name ?? '本小区')
        .replace('{street}', '街道')
        .replace('{hood}', '社区')
        .replace('{a}', String(2 + random.below(30)))
        .replace('{b}', String(5 + random.below(90)))
        .replace('{c}', String(100 + random.below(1900))),
    );
    const paragraph = parts.join('');
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  return paragraphs.join('\n\n');
}

function profile(random: Random, unit: Community): ContentFile {
  return {
    path: `profiles/${unit.street}/${unit.id}.md`,
    text: `---\nunit: ${unit.id}\nsummary: ${unit.name}的基本情况和自治做法\nupdated: 2022-01-01\n---\n\n## 基本情况\n\n${text(random, sentences, PROFILE_PART, unit)}\n\n## 日常管理\n\n${text(random, sentences, PROFILE_PART, unit)}\n`,
  };
}

function* cycleFiles(random: Random, units: Community[]): Generator<ContentFile> {
  const waiting = units.slice();
  const held = waiting.splice(0, Math.ceil(units.length * 0.9));
  for (let index = 0; index < cycles; index += 1) {
    const from = addDays(firstDay, 14 * (index + 1));
    const rows: string[] = [];
    const changes = index === 0 ? 0 : Math.round(held.length * 0.05);
    const gone = new Set(
      Array.from({ length: changes }, () => held.splice(random.below(held.length), 1)[0] as Community),
    );
    for (const unit of gone) rows.push(`${from},${unit.id},lapsed,,`);
    for (const unit of held) rows.push(`${from},${unit.id},${index === 0 ? 'certified' : 'renewed'},,`);
    for (const unit of waiting.splice(0, changes)) {
      rows.push(`${from},${unit.id},certified,,`);
      held.push(unit);
    }
    waiting.push(...gone);
    const id = `c${pad(index + 1, 2)}`;
    yield {
      path: `cycles/epidemic-free/${id}.md`,
      text: `---\ntitle: 第${index + 1}期\nassessment: { from: ${addDays(from, -14)}, to: ${addDays(from, -1)} }\nvalidity: { from: ${from}, to: ${addDays(from, 13)} }\n---\n`,
    };
    yield { path: `cycles/epidemic-free/${id}.csv`, text: csv('date,unit,event,notice,reason', rows) };
  }
}

function notice(random: Random, index: number): ContentFile {
  const date = addDays(firstDay, 14 + Math.floor((index * 360) / (index + 360)) + (index % 5));
  const kind = random.pick(['decision', 'list', 'mobilisation', 'bulletin'] as const);
  return {
    path: `notices/2022/n${pad(index + 1, 5)}.md`,
    text: `---\ntitle: 关于${random.pick(firstWords)}片区第${index + 1}号创建工作的通告\nkind: ${kind}\nnumber: 清指〔2022〕${index + 1}号\npublished: ${date}T09:00+08:00\nprogram: epidemic-free\n---\n\n${text(random, noticeSentences, 500)}\n`,
  };
}

function experience(random: Random, index: number, unit: Community): ContentFile {
  return {
    path: `experiences/e${pad(index + 1, 5)}.md`,
    text: `---\ntitle: ${unit.name}第${index + 1}号经验：${random.pick(['楼栋长包片', '邻里互助', '议事协商', '垃圾分类'])}\nsummary: 把日常小事做在前面\npublished: ${addDays(firstDay, 20 + (index % 300))}T09:00+08:00\nauthor: 社区居民委员会\nunit: ${unit.id}\nprogram: epidemic-free\ntags: [自治, 服务]\n---\n\n${text(random, sentences, 900, unit)}\n`,
  };
}

const issuerText = `---
id: qinghe
name: 清河区创建工作办公室
siteName: 清河区红榜
shortName: 清河区
description: 性能测试用的虚构辖区
url: https://www.example.org
base: /
siteId: "0000000000"
icp: 示例
publicSecurity: 示例
address: 清河区示例路1号
phone: 0000-0000000
portal: { name: 清河区人民政府, url: https://www.example.org/, messages: https://www.example.org/messages/ }
doorPlaques: 2
licence:
  name: 知识共享 署名 4.0 国际（CC BY 4.0）
  url: https://creativecommons.org/licenses/by/4.0/deed.zh-hans
sample: true
---

由程序生成的辖区，用来测量速度。
`;

const calendarText = `---
year: 2022
document: 国办发明电〔2021〕11号
holidays:
  - { name: 元旦, from: 2022-01-01, to: 2022-01-03 }
  - { name: 春节, from: 2022-01-31, to: 2022-02-06 }
  - { name: 劳动节, from: 2022-04-30, to: 2022-05-04 }
workdays: [2022-01-29, 2022-01-30, 2022-04-24, 2022-05-07]
---
`;

const programText = `---
name: 无疫小区
summary: 十四天考核期内零发生的小区
unitKinds: [compound]
levels:
  mode: exclusive
  list: [{ id: base, name: 无疫小区, grantor: 清河区创建工作办公室, grantedHere: true }]
period: { kind: cycle, days: 14 }
reasons: [动态调整]
approval: { kind: reform-pilot, basis: 性能测试用的虚构依据 }
---

十四天为一个周期。
`;
