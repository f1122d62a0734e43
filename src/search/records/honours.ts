import { honourStateTerms } from '../../i18n/terms.ts';
import type { HonourState, HonourView } from '../../views/honour/honour.ts';
import type { SearchRecord } from '../record.ts';

/** `无疫小区：在册。星级社区四星：暂停。` */
export function honoursText(honours: readonly HonourView[]): string {
  return honours
    .map(({ program, level = '', state }) => `${program.text}${level}：${honourStateTerms[state]}。`)
    .join('');
}

export function honoursFacets(honours: readonly HonourView[]): SearchRecord['facets'] {
  return {
    program: [...new Set(honours.map(({ program }) => program.text))],
    level: [...new Set(honours.flatMap(({ level }) => level ?? []))],
    status: [...new Set(honours.map(({ state }) => state))],
  };
}

/** Holders come first, then those whose honour rests, then all others. */
export function honoursRank(honours: readonly HonourView[]): string {
  const has = (wanted: HonourState) => honours.some(({ state }) => state === wanted);
  return has('in-force') ? '2' : has('suspended') ? '1' : '0';
}

export function plaqueNumbers(honours: readonly HonourView[]): string[] {
  return [...new Set(honours.flatMap(({ plaque }) => (plaque ? [plaque.text] : [])))];
}
