import type { StateSort } from './finding.ts';

/** Words for the states beside which nobody is named, by sort. */
const words: Readonly<Record<StateSort, string>> = {
  health:
    '残疾|失能|失智|瘫痪|癌症|[肝肺胃肠乳腺喉]癌|恶性肿瘤|白血病|尿毒症|艾滋病?|精神障碍|精神病|精神分裂|智力障碍|抑郁症|脑瘫|肺结核|乙肝|重病|大病|重疾|慢性病|糖尿病|心脏病|尘肺病?|疾病(?!预防|控制|防控|防治|监测|应急)|确诊病例|无症状感染',
  minor: '孤儿|事实无人抚养|无人抚养|留守(?:儿童|学生|女童|少年)|困境儿童|流浪儿童|未成年(?:犯|嫌疑)',
  aid: '低保|特困|五保|建档立卡(?:贫困户|脱贫户|户)?|贫困户|脱贫户|留守(?:老人|妇女)|困难户|困难家庭|临时救助',
  justice:
    '刑满释放|刑释|解教|安置帮教|社区矫正|矫正对象|缓刑|假释|吸毒|戒毒|涉毒|家暴|家庭暴力|前科|邪教|卖淫|嫖娼',
  petition: '上访|信访(?:人|户|老户|对象|重点)|缠访|闹访|访民|越级访',
};

const sorts = Object.entries(words).map(([sort, word]) => ({
  sort: sort as StateSort,
  pattern: new RegExp(`^(?:${word})`),
}));

/** The source of an expression for any of the words. */
export const stateWord = `(?:${Object.values(words).join('|')})`;

/** The sort of a state by the word that begins `text`. */
export function sortOf(text: string): StateSort | undefined {
  return sorts.find(({ pattern }) => pattern.test(text))?.sort;
}

/** Who is in such a state: `残疾人`, `低保户`, `刑满释放人员`, `重度残疾困难家庭`. */
export const statePerson = `(?:人士|人员|人|感染者|携带者|者|户主|户|受害人|受害者|当事人|对象|儿童|少年|女童|老人|妇女|学生|患者|病人|病患|家庭|居民|村民|群众|职工|青年|供养|救助|家属|子女|学员|[一二三四]级|重度|中度|轻度){0,3}`;

/** After the word comes an office, a place, a rule, a piece of work or a count: nobody is in a state. */
export const noPerson =
  /^(?:人|人员|对象|儿童|老人|妇女|家庭|户|者|患者)*(?:联合会|联席|联|理事|协会|之家|事业|工作|保障|办公|社工|志愿|专干|专员|专委|机构|学校|学院|法(?!轮)|条例|办法|规定|权益|服务|中心|康复|就业|托养|帮扶|救助(?:站|管理|服务)|关爱|保护|协管|资金|补贴|补助|津贴|标准|政策|制度|评议|审核|审批|管理|小组|名额|人数|比例|率|预防|防治|筛查|科室?|股|局|站|所|条件|范围|问题|情况|纠纷|案件|热线|窗口|调解|宣传|日|周|月|基金|保险|驿站|基地|公寓|[0-9０-９ ]*[0-9０-９几数多][ ]?[户名人个件次])/;

/** A word for a sensitive state, and where it stands in a text. */
export interface SaidState {
  word: string;
  sort: StateSort;
  index: number;
}

const wordAt = new RegExp(stateWord, 'y');

/** All words for sensitive states in a text; most have none. */
export function statesIn(text: string): SaidState[] {
  const states: SaidState[] = [];
  const table = places();
  for (let at = 0; at < text.length - 1; at += 1) {
    if ((table[text.charCodeAt(at)] ?? 0) & first && (table[text.charCodeAt(at + 1)] ?? 0) & second) {
      wordAt.lastIndex = at;
      const word = wordAt.exec(text)?.[0];
      const sort = word === undefined ? undefined : sortOf(word);
      if (word === undefined || sort === undefined) continue;
      states.push({ word, sort, index: at });
      at += word.length - 1;
    }
  }
  return states;
}

/**
 * Which UTF-16 units a word begins with, and which come second. Both looked up, few places of a text are left at
 * which the expression is tried; trying it everywhere takes five times as long.
 */
const [first, second] = [1, 2];
let placeTable: Uint8Array | undefined;

function places(): Uint8Array {
  if (placeTable !== undefined) return placeTable;
  const table = (placeTable = new Uint8Array(0x10000));
  const add = (signs: string, place: number) => {
    for (const sign of signs) table[sign.charCodeAt(0)] = (table[sign.charCodeAt(0)] ?? 0) | place;
  };
  // Without groups, each alternative is its signs one by one; a class in brackets stands for one sign.
  const plain = Object.values(words)
    .join('|')
    .replaceAll(/\([^()]*\)/g, '');
  for (const word of plain.split('|')) {
    const [one = '', two = ''] = word.match(/\[[^\]]*\]|./g) ?? [];
    add(one, first);
    add(two, second);
  }
  return table;
}
