import { formatDate } from '../../i18n/format.ts';
import { honourStateTerms } from '../../i18n/terms.ts';
import type { HonourState, HonourView } from '../../views/honour/honour.ts';

/** Neither in force nor suspended. */
export function isOver(state: HonourState): boolean {
  return state !== 'in-force' && state !== 'suspended';
}

/** `已取消`, `未续`, `已并入`: what became of an honour that is over. */
export function endedWords(state: HonourState): string {
  const term = honourStateTerms[state];
  return /^[已未]/.test(term) ? term : `已${term}`;
}

/** One that is over, in a clause: `“无疫小区”已于2022年5月13日取消`. */
export function endedClause(
  honour: Pick<HonourView, 'program' | 'level' | 'state' | 'since' | 'validTo'>,
): string {
  const { program, level, state, since, validTo } = honour;
  const name = `“${program.text}”${level === undefined ? '' : `（${level}）`}`;
  return validTo === undefined
    ? `${name}已于${formatDate(since)}${endedWords(state).replace(/^已/, '')}`
    : `${name}有效期止于${formatDate(validTo)}，${endedWords(state)}`;
}
