const notFirst = /[、，。：；！？）》〉」』】〕”’％·,.:;!?)\]%—…]/;
const notLast = /[（《〈「『【〔“‘([]/;
const latin = /[0-9A-Za-z]/;
/** Ends of names of places and offices, after which a line ends well. */
const ends =
  /(?:[省市县镇乡]|街道|社区|小区|花园|委员会|指挥部|办公室|办事处|人民政府|服务中心|公司|[^社小][区局部])$/;

/**
 * Breaks a text into so many lines, of which the widest is as narrow as may be: never before a closing or after an
 * opening mark, nor within a number; rather after a mark or the name of an office than within a word.
 * @param widths of its characters.
 * @returns undefined where the text cannot be broken so often.
 */
export function breakLines(
  characters: readonly string[],
  widths: readonly number[],
  lines: number,
): string[] | undefined {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const before = [0];
  for (const width of widths) before.push((before.at(-1) ?? 0) + width);
  const penalties = characters.map((_, at) => penaltyAt(characters, at) * total);
  let best: { cost: number; breaks: readonly number[] } | undefined;
  const seek = (breaks: readonly number[], from: number, left: number, widest: number, penalty: number) => {
    if (left === 1) {
      const cost = Math.max(widest, total - (before[from] ?? 0)) + penalty;
      if (best === undefined || cost < best.cost) best = { cost, breaks };
      return;
    }
    for (let at = from + 1; at < characters.length; at += 1) {
      const width = (before[at] ?? 0) - (before[from] ?? 0);
      const worse = penalty + (penalties[at] ?? Infinity);
      if (best !== undefined && width + penalty >= best.cost) return;
      if (worse < Infinity) seek([...breaks, at], at, left - 1, Math.max(widest, width), worse);
    }
  };
  seek([], 0, lines, 0, 0);
  if (best === undefined) return undefined;
  const cuts = [0, ...best.breaks, characters.length];
  return cuts.slice(1).map((end, index) => characters.slice(cuts[index], end).join('').trim());
}

/** How ill a line begins at a character, as a share of the whole width; Infinity where none may. */
function penaltyAt(characters: readonly string[], at: number): number {
  const [last = '', first = ''] = [characters[at - 1], characters[at]];
  if (last === '' || notFirst.test(first) || notLast.test(last)) return Infinity;
  if (/\s/.test(last) || /[、，。；）》]/.test(last) || /[（《]/.test(first)) return 0;
  if (last === '-') return 0.25;
  if (latin.test(last) && (latin.test(first) || first === '-')) return Infinity;
  if (/\s/.test(first)) return Infinity;
  return ends.test(characters.slice(Math.max(0, at - 4), at).join('')) ? 0.02 : 0.1;
}
