import { honourStateTerms, noticeKindTerms, unitKindTerms } from '../../i18n/terms.ts';
import type { Facet } from '../../search/text/facets.ts';
import type { HonourState } from '../../views/honour/honour.ts';

export const facetNames: Record<Facet, string> = {
  kind: '类别',
  street: '街道、镇',
  program: '创建项目',
  level: '等级',
  year: '年份',
  status: '状态',
};

const kindTerms: Record<string, string> = {
  ...unitKindTerms,
  program: '创建项目',
  'honour-list': '红榜',
  ...noticeKindTerms,
  experience: '经验做法',
  plaque: '牌匾',
  register: '名录',
  inspection: '督查考评',
  indicator: '工作指标',
};

/** The states of an honour, the better first. */
export const standings = Object.keys(honourStateTerms) as HonourState[];

/** A value of a facet in words. */
export function facetTerm(facet: Facet, value: string): string {
  if (facet === 'kind') return kindTerms[value] ?? value;
  if (facet === 'status') return honourStateTerms[value as HonourState] ?? value;
  return facet === 'year' ? `${value}年` : value;
}

/** Values in the order in which they are offered: kinds and states as the domain lists them, the newest year first. */
export function inOrder(facet: Facet, values: readonly string[]): string[] {
  const order = facet === 'kind' ? Object.keys(kindTerms) : facet === 'status' ? standings : [];
  const sorted = values.toSorted(
    (a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return facet === 'year' ? sorted.reverse() : sorted;
}
