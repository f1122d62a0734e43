import { formatDate } from '../../i18n/format.ts';
import { honourStateTerms } from '../../i18n/terms.ts';
import type { HonourState } from '../../views/honour.ts';
import type { PlaqueView } from '../../views/plaque.ts';

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

function endedWords(state: HonourState): string {
  const term = honourStateTerms[state];
  return /^[已未]/.test(term) ? term : `已${term}`;
}
