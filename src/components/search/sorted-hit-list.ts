import type { HitList } from './hit-list.ts';
import type { Hit } from './hit.ts';
import type { SearchSort } from './search-request.ts';

/** To sort hits by date or name they must all be loaded; so many of the best are. */
export const MOST_SORTED = 400;

const NUMERALS: Record<string, string> = Object.fromEntries(
  [...'一二三四五六七八九十'].map((sign, at) => [sign, String(at + 1)]),
);

export interface SortedHitList extends HitList {
  /** True if there are more hits than were sorted. */
  isCut: boolean;
}

/** The best hits of a list, the newest first, or by the sound of their names. */
export async function sortedHitList(hits: HitList, sort: SearchSort): Promise<SortedHitList> {
  const all = await hits.take(MOST_SORTED);
  const compare = sort === 'date' ? byDate : byName();
  const sorted = [
    ...all.filter((hit) => hit !== 'lost').sort(compare),
    ...all.filter((hit) => hit === 'lost'),
  ];
  let taken = 0;
  return {
    isCut: hits.left() > 0,
    left: () => sorted.length - taken,
    take(count) {
      const some = sorted.slice(taken, taken + count);
      taken += some.length;
      return Promise.resolve(some);
    },
  };
}

/** Pages without a date come last, in the order they had. */
function byDate({ date: a = '' }: Hit, { date: b = '' }: Hit): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

function byName(): (a: Hit, b: Hit) => number {
  const { compare } = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });
  return (a, b) => compare(nameOf(a), nameOf(b));
}

/** 一期, 二期, 三期 are counted, not read. */
function nameOf({ title }: Hit): string {
  const name = title.map(({ text }) => text).join('');
  return (
    name.slice(0, 1) + name.slice(1).replaceAll(/[一二三四五六七八九十]/g, (sign) => NUMERALS[sign] ?? sign)
  );
}
