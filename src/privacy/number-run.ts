/** Digits in one piece, full-width ones folded; an X may end it, as the check character of an identity number. */
export interface DigitGroup {
  value: string;
  start: number;
  end: number;
}

/** Neighbouring groups with nothing but spaces and hyphens between them: what may be one number, or several. */
export interface NumberRun {
  groups: DigitGroup[];
  /** Does a Latin letter touch it, other than of `tel` and the like? Then it is likely part of a code or an address. */
  touchesLetter: boolean;
  /** Does a unit or a decimal point say that it is an amount (`13812345678元`, `13812345678.00`, `30.13812345678`)? */
  isAmount: boolean;
}

const separators = ' \\t\\u00a0\\u2002-\\u200d\\u3000\\u2060\\ufeff\\u00ad\\u2010-\\u2015\\u2212\\uff0d-';
const runs = new RegExp(`[0-9０-９][0-9０-９xXｘＸ${separators}]{9,}[0-9０-９xXｘＸ]`, 'g');
const groups = /[0-9０-９]+[xXｘＸ]?|[xXｘＸ]/g;

/** All runs of at least eleven characters, the length of the shortest number that is looked for. */
export function numberRuns(text: string): NumberRun[] {
  const found: NumberRun[] = [];
  for (const match of text.matchAll(runs)) {
    const end = match.index + match[0].length;
    found.push({
      groups: Array.from(match[0].matchAll(groups), ({ 0: digits, index }) => ({
        value: folded(digits),
        start: match.index + index,
        end: match.index + index + digits.length,
      })),
      touchesLetter: isPartOfCode(text, match.index, end),
      isAmount: isAmount(text, match.index, end),
    });
  }
  return found;
}

function isPartOfCode(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (/[A-Za-z_]/.test(text.slice(end, end + 1))) return true;
  return /[A-Za-z_]$/.test(before) && !/(?:tel|phone|mobile|mob|cell|wx|vx)$/i.test(before);
}

function isAmount(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return (
    /^(?:\.\d{1,4}(?!\d)| ?[元万亿吨])/.test(text.slice(end, end + 6)) || /(?<!\d)\d{1,4}\.$/.test(before)
  );
}

function folded(digits: string): string {
  return digits.normalize('NFKC').toUpperCase();
}

/** Neighbouring groups that together have exactly `length` characters, from each group on. */
export function* spansOfLength(run: NumberRun, length: number): Generator<DigitGroup & { sizes: number[] }> {
  for (const [first, group] of run.groups.entries()) {
    let value = '';
    for (let last = first; last < run.groups.length && value.length < length; last += 1) {
      value += run.groups[last]?.value ?? '';
      if (value.length === length) {
        const parts = run.groups.slice(first, last + 1);
        yield {
          value,
          start: group.start,
          end: parts.at(-1)?.end ?? group.end,
          sizes: parts.map((part) => part.value.length),
        };
      }
    }
  }
}

/** `value` with all but its first and last characters replaced by asterisks. */
export function masked(value: string, first: number, last: number): string {
  return value.slice(0, first) + '*'.repeat(value.length - first - last) + value.slice(-last);
}
