import { formatDate } from '../../i18n/format.ts';
import type { PlaqueView } from '../../views/honour/plaque.ts';
import { endedWords, isOver } from '../honour/ended-words.ts';

/** The answer to whoever stands before the board: does it still count, as of which day? */
export function plaqueAnswer({ asOf, unit, honour, removedOn }: PlaqueView): string {
  const day = `截至${formatDate(asOf)}`;
  const name = `“${honour.program.text}”`;
  if (honour.state === 'in-force') {
    return removedOn
      ? `${day}，${unit.text}的${name}有效，但这块牌匾已经摘下。`
      : `${day}，${unit.text}的${name}有效。`;
  }
  if (honour.state === 'suspended') return `${day}，${unit.text}的${name}已暂停，暂不算在册。`;
  return `${day}，这块牌匾已失效：${unit.text}的${name}${endedWords(honour.state)}。`;
}

/** When it was taken down; of a board whose honour is over and that nobody has taken down, that too. */
export function removalWords({
  hungOn,
  removedOn,
  honour,
}: Pick<PlaqueView, 'hungOn' | 'removedOn' | 'honour'>): string | undefined {
  if (removedOn) return formatDate(removedOn);
  return hungOn && isOver(honour.state) ? '尚未登记摘牌' : undefined;
}
