import type { Finding } from './finding.ts';
import { namedPerson, startsWord } from './named-person.ts';
import { isUsualName, nameAt } from './person-name.ts';
import { noPerson, type SaidState } from './sensitive-state.ts';

const sentenceEnd = /[。！？；;!?\n]/g;

/** What a name is followed by, or led by, where somebody speaks, helps or holds an office. */
const actsAfter =
  /^(?:同志|主任|书记|局长|科长|医生|老师|律师|警官|教授|院长|校长|站长|所长|镇长|区长|等?[到来]|走访|慰问|看望|探望|介绍|说|表示|强调|指出|带|率|为|给|向|对|帮|参加|主持|调研|检查|督|出席|负责|资助|结对|联系|陪同|告诉|上门|组织|牵头|讲|[，,]?(?:电话|联系|主任|书记|社区|街道|区))/;
const actsBefore =
  /(?:主任|书记|局长|科长|站长|所长|院长|校长|镇长|区长|市长|县长|会长|队长|组长|部长|处长|干部|干事|专干|社工|工作者|志愿者|网格员|医生|老师|律师|民警|警官|护士|记者|主持人|联系人|负责人|经办人|责任人|走访人|帮扶人|志愿者|委员|代表|审核|签发|拟稿|作者|供稿|撰稿|摄影)[：: 　]{0,2}$/;

/**
 * Names in a sentence that speaks of somebody in a sensitive state, where nothing says whose the state is; weak
 * evidence, for a person to look at. `known` are the findings of which there is no doubt.
 */
export function maybeNamedPersons(
  text: string,
  states: readonly SaidState[],
  known: readonly Finding[],
): Finding[] {
  const found: Finding[] = [];
  const sure = known.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let done = 0;
  for (const { word, sort, index } of states) {
    if (index < done) continue;
    if (noPerson.test(text.slice(index + word.length, index + word.length + 16))) continue;
    const before = text.slice(Math.max(0, index - 60), index);
    const start = index - before.length + lastEnd(before);
    const rest = text.slice(index, index + 60);
    const ahead = rest.search(sentenceEnd);
    const end = index + (ahead === -1 ? rest.length : ahead);
    while ((sure[next]?.start ?? text.length) < start) next += 1;
    if ((sure[next]?.end ?? text.length + 1) <= end) continue;
    done = end;
    for (let at = start; at < end; at += 1) {
      const name = nameAt(text, at);
      if (name === undefined || name.end > end || !isUsualName(text.slice(name.start, name.end))) continue;
      if (!startsWord(text, at)) continue;
      if (actsAfter.test(text.slice(name.end, name.end + 6))) continue;
      if (actsBefore.test(text.slice(Math.max(0, at - 8), at))) continue;
      found.push({ ...namedPerson(text, name, { word, sort }), kind: 'maybe-named-person' });
      at = name.end;
    }
  }
  return found;
}

/** The offset behind the last end of a sentence in `text`. */
function lastEnd(text: string): number {
  let last = 0;
  for (const { index } of text.matchAll(sentenceEnd)) last = index + 1;
  return last;
}
