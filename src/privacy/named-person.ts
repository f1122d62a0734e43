import type { Finding } from './finding.ts';
import { isPersonName, maskedName, nameAt, nameBefore, type NamePart } from './person-name.ts';
import { noPerson, statePerson, stateWord, type SaidState } from './sensitive-state.ts';

const boundary = '(?=$|[\\s，。；：、！？）)」”"*_|,;.…（(])';

/** `残疾人：张三`, `刑满释放人员“李四”`. */
const before = new RegExp(
  `^${stateWord}${statePerson}(?:姓名|代表)?(?:的(?:居民|村民|群众|老人|学生|儿童)?)?[：: 　"“‘'*_「（(]{0,3}`,
);
/** `低保对象名单：张三、李四`. */
const list = new RegExp(
  `^${stateWord}${statePerson}(?:公示)?(?:\\d{1,4}[户名人个]|名单|名册|花名册|如下|有|包括|分别[是为]|共\\d+[人户名])+(?:如下|公示)?[：:]\\s*`,
);
/** What stands between a name and the state it is said to be in. */
const attribute =
  '(?:男|女|男性|女性|[汉回满苗壮彝藏]族|现?年?\\d{1,3}周?岁|\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:出)?生|住[^，。；\\n]{2,20}|户籍[^，。；\\n]{2,20})';
const between = new RegExp(
  `(?:[（(](?:[^）)\\n]{0,10}[，、,；; ])?(?:[^）)\\n，、]{0,4})|[，,、：: 　]{1,2}(?:${attribute}[，,、 　]{0,2})*)$`,
);
const is =
  /(?:家庭|一?家|本人|夫妇|夫妻)?(?:系|是|为|属于?|即|等(?:\d{1,3}[名位户人])?的?)(?:[我本该](?:区|县|镇|街道?|村|社区|小区|辖区)的?|一名|[一二三四]级)*$/;
const suffers =
  /(?:家庭|一家|户|本人|之[子女妻夫父母]|的?(?:儿子|女儿|妻子|丈夫|父亲|母亲))?(?:身?患有?|罹患|确诊(?:为|患)?|查出|因|享受|领取|纳入|被?列入|曾因?|被?(?:认定|确定|评定|评|鉴定)为|于(?:去年|今年|[12]\d{3}年)(?:\d{1,2}月)?(?:\d{1,2}日)?(?:被|因)?|[自从]\S{1,10}起\S{0,4}|多次|长期|正在|接受)[^，。；、！？\s]{0,8}$/;

/** `姓名：张三`, on a line of its own, with the state on one of the next. */
const label =
  /(?:姓名|户主|申请人|救助对象)[：: ]{1,2}(\S{2,8}?)[，,；; ]*\n(?:[^\n]{0,20}\n){0,3}[^\n：:]{0,8}[：: ]{1,2}[^\n]{0,4}$/;

/** People named in running text beside a state that the law or decency keeps private. */
export function namedPersons(text: string, states: readonly SaidState[]): Finding[] {
  return states.flatMap(({ word, sort, index }) =>
    namesBeside(text, index, word).map((part) => namedPerson(text, part, { word, sort })),
  );
}

export function namedPerson(text: string, { start, end }: NamePart, state: Finding['state']): Finding {
  const value = text.slice(start, end).replaceAll(/[ 　]/g, '');
  return { kind: 'named-person', start, end, masked: maskedName(value), value, state };
}

function namesBeside(text: string, at: number, word: string): NamePart[] {
  const rest = text.slice(at, at + 60);
  const named = list.exec(rest);
  if (named) return enumerated(text, at + named[0].length);
  const [lead = word] = before.exec(rest) ?? [];
  const after = nameAt(text, at + lead.length);
  if (after !== undefined) return [after, ...alsoNamed(text, after.end)];
  if (noPerson.test(rest.slice(word.length))) return [];
  const labelled = label.exec(text.slice(Math.max(0, at - 120), at));
  if (labelled && isPersonName(labelled[1] ?? '')) {
    const start = text.lastIndexOf(labelled[1] ?? '', at);
    return [{ start, end: start + (labelled[1] ?? '').length }];
  }
  const near = text.slice(Math.max(0, at - 48), at);
  return subjectOf(text, at, near.slice(near.lastIndexOf('\n') + 1), rest);
}

const kinds = [
  { gap: between, follow: new RegExp(`^${stateWord}${statePerson}(?:[^\\n，。；、]{0,6}${boundary})`) },
  { gap: is, follow: new RegExp(`^${stateWord}${statePerson}(?:之一|成员)?${boundary}`) },
  { gap: suffers, follow: undefined },
];

/** `王芳（低保户）`, `王芳，女，72岁，肢体残疾`, `王芳系低保户`, `王芳患有癌症`. */
function subjectOf(text: string, at: number, line: string, rest: string): NamePart[] {
  const plain = line.replace(
    /(?:肢体|听力|言语|视力|智力|精神|多重|重度|城市|农村|分散|集中|晚期|先天)+$/,
    '',
  );
  for (const { gap, follow } of kinds) {
    const found = gap.exec(plain);
    if (found === null || (follow !== undefined && !follow.test(rest))) continue;
    const end = at - line.length + found.index;
    const name = nameBefore(text, end);
    if (name !== undefined && startsWord(text, name.start)) return [name];
  }
  return [];
}

/** Does a name begin here, or in the middle of a word? */
export function startsWord(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - 4), start);
  return (
    /(?:^|[^\p{sc=Han}])$/u.test(lead) ||
    /(?:村民|居民|户主|学生|老人|儿童|同志|对象|慰问|走访|看望|探望|帮助|资助|救助|为|给|对|与|和|向|由|党员|妻|子|夫|女|母|父|访民|当事人|被害人|病人|患者|了|的|及|组|户|员|将|把|是|至|到|市民|群众|职工|工人|青年|女童|男童|少年)$/.test(
      lead,
    )
  );
}

const alsoSign = /^(?:[（(][^）)\n]{1,12}[）)])?[、和及与]/;

/** `张三、李四和王五` after a first name. */
function alsoNamed(text: string, end: number): NamePart[] {
  return namesFrom(text, nextName(text, end, alsoSign), alsoSign);
}

const listSign = /^(?:[（(][^）)\n]{1,20}[）)])?[、，,；;\s和及与]{1,4}/;

function enumerated(text: string, start: number): NamePart[] {
  const gap = /^(?:\s|[-*]|\d{1,3}[.、．)）])*/.exec(text.slice(start, start + 20));
  return namesFrom(text, nameAt(text, start + (gap?.[0].length ?? 0)), listSign);
}

/** `first` and the names behind it, each after a `sign`; lists may be as long as the text. */
function namesFrom(text: string, first: NamePart | undefined, sign: RegExp): NamePart[] {
  const names: NamePart[] = [];
  for (let name = first; name !== undefined; name = nextName(text, name.end, sign)) names.push(name);
  return names;
}

function nextName(text: string, end: number, sign: RegExp): NamePart | undefined {
  const found = sign.exec(text.slice(end, end + 30));
  return found === null ? undefined : nameAt(text, end + found[0].length);
}
