import { chineseDigit, digitOf, digitSign } from './digit-signs.ts';

/** How two digits of one number may be kept apart. `tight`: a reader would not see, or not heed, what is between. */
export type Gap = 'tight' | 'loose';

/** Digits in one piece, folded to ASCII; an X may end it, as the check character of an identity number. */
export interface DigitGroup {
  value: string;
  start: number;
  end: number;
  /** What is between it and the group before it. */
  gap: Gap;
  /** Is the gap, or a part of it, a line break? */
  brokenLine: boolean;
}

/** Neighbouring groups with nothing between them but what numbers are broken up with: one number, or several. */
export interface NumberRun {
  text: string;
  groups: DigitGroup[];
}

/** Groups of a run that together may be one number. */
export interface NumberSpan {
  value: string;
  start: number;
  end: number;
  /** Sizes of its parts, where parts with a tight gap between them count as one. */
  sizes: number[];
  /** Indexes of its first and last group. */
  first: number;
  last: number;
}

const invisible = '\\u00ad\\u180e\\u200b-\\u200f\\u2060-\\u2064\\ufeff\\ufe0e\\ufe0f\\u20e3';
const lineBreak = '\\n[ \\t>　]*';
/** Markdown marks, invisible characters, line breaks: the number is whole for whoever reads the page. */
const tight = `[*~\`\\\\${invisible}]|${lineBreak}|<br ?/?>|&(?:shy|zwn?j|ZeroWidthSpace);`;
const loose =
  '[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000_\\-\\u2010-\\u2015\\u2212\\uff0d.．·・•‧/()（）\\[\\]【】〔〕{}]|(?!&#0*(?:4[89]|5[0-7]);|&#[xX]0*3[0-9];)&(?:[a-zA-Z]{2,8}|#\\d{1,5}|#[xX][0-9a-fA-F]{1,4});';
const check = '[xXｘＸ]';
const checks = Array.from('xXｘＸ', (sign) => sign.charCodeAt(0));

const parts = new RegExp(`(?<digit>${digitSign})|(?<check>${check})|(?<gap>(?:${tight}|${loose})+)`, 'gy');
const onlyTight = new RegExp(`^(?:${tight})+$`);

/** The shortest number that is looked for has so many digits. */
const fewestDigits = 11;
/** So many signs may stand between two digits of a number. */
const widestGap = 6;

const [nothing, digit, separator, longer] = [0, 1, 2, 3];
let roleTable: Uint8Array | undefined;

/**
 * What a UTF-16 unit can be in a number: nothing (0), a digit (1), a gap (2), or the first unit of a digit or a gap
 * that takes several (3). A table, because most of a text is none of it: the expressions above would take ten times
 * as long to find that out.
 */
export function signRoles(): Uint8Array {
  if (roleTable !== undefined) return roleTable;
  roleTable = new Uint8Array(0x10000);
  const isDigit = new RegExp(`^${digitSign}$`);
  const isSeparator = new RegExp(`^(?:${tight}|${loose})$`);
  for (let code = 0; code < roleTable.length; code += 1) {
    const sign = String.fromCharCode(code);
    if (isDigit.test(sign)) roleTable[code] = digit;
    else if (isSeparator.test(sign)) roleTable[code] = separator;
  }
  // The first units of what takes several: entities, `<br>`, mathematical digits.
  for (const code of [0x26, 0x3c, 0xd835, 0xd83e]) roleTable[code] = longer;
  return roleTable;
}

const longDigit = new RegExp(digitSign, 'y');
const longSeparator = new RegExp(`${tight}|${loose}`, 'y');

/** All runs of at least eleven digits. */
export function* numberRuns(text: string): Generator<NumberRun> {
  const table = signRoles();
  for (let at = 0; at < text.length;) {
    const role = table[text.charCodeAt(at)];
    if (role !== digit && role !== longer) at += 1;
    else {
      const { digits, end } = runAt(text, at);
      if (digits >= fewestDigits) yield { text, groups: groupsOf(text.slice(at, end), at) };
      at = Math.max(end, at + 1);
    }
  }
}

/** How many digits the run that begins at `start` has, and where it ends, an X after its last digit included. */
function runAt(text: string, start: number): { digits: number; end: number } {
  const table = signRoles();
  let digits = 0;
  let end = start;
  let gap = 0;
  let afterBreak = false;
  for (let at = start; at < text.length;) {
    const code = text.charCodeAt(at);
    const role = table[code] ?? nothing;
    const length = role === longer ? lengthOf(longDigit, text, at) : 1;
    if (role === digit || (role === longer && length > 0)) {
      digits += 1;
      gap = 0;
      afterBreak = false;
      end = at += length;
      continue;
    }
    if (digits > 0 && checks.includes(code)) {
      end = at += 1;
      gap = 0;
      continue;
    }
    const step = role === separator ? 1 : role === longer ? lengthOf(longSeparator, text, at) : 0;
    const isIndent = afterBreak && (code === 0x20 || code === 0x3e);
    if ((step === 0 && !isIndent) || digits === 0) break;
    afterBreak ||= code === 0x0a;
    if (!isIndent && (gap += 1) > widestGap) break;
    at += Math.max(step, 1);
  }
  return { digits, end };
}

function lengthOf(sign: RegExp, text: string, at: number): number {
  sign.lastIndex = at;
  return sign.exec(text)?.[0].length ?? 0;
}

function groupsOf(run: string, offset: number): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let group: DigitGroup | undefined;
  let family = false;
  // Asked of the value itself, a text of a million digits would be copied once for each of them.
  let isEnded = false;
  let gap: string | undefined;
  for (const { 0: sign, index, groups: part } of run.matchAll(parts)) {
    if (part?.['gap'] !== undefined) {
      gap = sign;
      continue;
    }
    const isChinese = chineseDigit.test(sign);
    if (group === undefined || gap !== undefined || isChinese !== family || isEnded) {
      const isTight = gap === undefined || onlyTight.test(gap);
      group = {
        value: '',
        start: offset + index,
        end: 0,
        gap: isTight ? 'tight' : 'loose',
        brokenLine: gap?.includes('\n') ?? false,
      };
      groups.push(group);
    }
    family = isChinese;
    gap = undefined;
    isEnded = part?.['digit'] === undefined;
    group.value += isEnded ? 'X' : digitOf(sign);
    group.end = offset + index + sign.length;
  }
  return groups;
}

/** Is every digit of the span on its own, and are there no more such digits beside it? */
export function isDigitByDigit({ groups }: NumberRun, { sizes, first, last }: NumberSpan): boolean {
  const isAlone = (index: number) => groups[index]?.gap !== 'loose' || groups[index].value.length !== 1;
  return sizes.length > 1 && sizes.every((size) => size === 1) && isAlone(first - 1) && isAlone(last + 1);
}

/** Neighbouring groups that together have exactly `length` characters, from each group on. */
export function* spansOfLength(run: NumberRun, length: number): Generator<NumberSpan> {
  for (const [first, { start }] of run.groups.entries()) {
    let value = '';
    const sizes: number[] = [];
    let isBroken = false;
    for (let last = first; last < run.groups.length && value.length < length; last += 1) {
      const group = run.groups[last];
      if (group === undefined) break;
      value += group.value;
      isBroken ||= last > first && group.brokenLine;
      if (last > first && group.gap === 'tight') sizes.push((sizes.pop() ?? 0) + group.value.length);
      else sizes.push(group.value.length);
      if (value.length !== length) continue;
      const span = { value, start, end: group.end, sizes, first, last };
      if (!isBroken || !joinsLines(run, span)) yield span;
    }
  }
}

/**
 * Does a span with a line break in it go over it as no number does: from the last cell of a row to the first of the
 * next, or over days that stand one below the other?
 */
function joinsLines({ text }: NumberRun, { start, end, sizes }: NumberSpan): boolean {
  const isCell = /[,\t]/.test(text.slice(start - 1, start)) && /[,\t]/.test(text.slice(end, end + 1));
  return isCell || (sizes.length > 3 && sizes.some((size) => size > 1));
}

/** `value` with all but its first and last characters replaced by asterisks. */
export function masked(value: string, first: number, last: number): string {
  return value.slice(0, first) + '*'.repeat(value.length - first - last) + value.slice(value.length - last);
}
