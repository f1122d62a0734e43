import { withoutPersonalData } from '../../../privacy/personal-data.ts';
import type { SourceLine } from '../import-source.ts';
import { simplifiedText } from '../match/name-forms.ts';
import { maskedText, refusedDataIn } from '../personal-data.ts';
import { isAdvertising, repeatedLines } from './left-over-lines.ts';
import type { Mended } from './mended.ts';
import { mojibakeLeft, withoutMojibake } from './mojibake.ts';
import { pinyinNote, withoutPinyinNotes } from './pinyin-notes.ts';
import { evenWidths } from './widths.ts';

/** A fault of a text that was mended, or a line that was left out. */
export interface Repair {
  line: number;
  kind:
    | 'pinyin-note'
    | 'mojibake'
    | 'traditional'
    | 'width'
    | 'invisible'
    | 'doubled'
    | 'advertising'
    | 'personal-data';
  /** What stood there and what stands there now, a short excerpt around the first place; personal data masked. */
  before: string;
  after: string;
  /** Places of this kind in the line. */
  count: number;
}

/** A fault that nobody can mend without the original. */
export interface Unrepaired {
  line: number;
  /** Counted from 1, in the line as it stands in the file. */
  column: number;
  kind: 'lost-character' | 'private-character' | 'mojibake' | 'pinyin-note' | 'gap' | 'unclear-part';
  /** Chinese: what is there. */
  text: string;
}

export interface RepairedText {
  /** Lines that stay, with the numbers they had. */
  lines: SourceLine[];
  repairs: Repair[];
  unrepaired: Unrepaired[];
  /** Lines left out on purpose. */
  dropped: { line: number; reason: 'advertising' | 'doubled'; text: string }[];
}

/**
 * Mends what bad conversions and copying from the web do to texts. Everything that is changed is in `repairs`; what
 * was lost stays as it is and is in `unrepaired`: nothing is guessed.
 */
export function repairText(lines: readonly SourceLine[], { simplified = false } = {}): RepairedText {
  const result: RepairedText = { lines: [], repairs: [], unrepaired: [], dropped: [] };
  const copies = repeatedLines(lines.map(({ text }) => text));
  for (const [index, source] of lines.entries()) {
    const { line, text } = source;
    const original = copies.get(index);
    const dropped = original !== undefined ? 'doubled' : isAdvertising(text) ? 'advertising' : undefined;
    if (dropped !== undefined) {
      const why =
        original === undefined
          ? '网页上的推广、来源一类，没有导入。'
          : `与第 ${lines[original]?.line ?? 0} 行重复，没有导入。`;
      result.dropped.push({ line, reason: dropped, text: why });
      result.repairs.push({ line, kind: dropped, before: excerpt(text, 0), after: '', count: 1 });
      continue;
    }
    const mended = repairLine(source, simplified, result.repairs);
    if (mended !== '') result.lines.push({ ...source, text: mended });
    // Misread bytes may look like private characters until they are turned back.
    const lost = lostIn(source).filter(({ kind }) => kind !== 'private-character' || /\p{Co}/u.test(mended));
    result.unrepaired.push(...lost, ...leftIn(line, mended));
  }
  return result;
}

function repairLine({ line, text }: SourceLine, simplified: boolean, repairs: Repair[]): string {
  const steps: [Repair['kind'], (text: string) => Mended][] = [
    ['invisible', withoutInvisible],
    ['mojibake', withoutMojibake],
    ['pinyin-note', withoutPinyinNotes],
    ...(simplified
      ? [['traditional', toSimplified] satisfies [Repair['kind'], (text: string) => Mended]]
      : []),
    ['width', evenWidths],
    ['personal-data', masked],
  ];
  let current = text;
  for (const [kind, mend] of steps) {
    const mended = mend(current);
    if (mended.count > 0) {
      const at = Math.max(0, mended.first);
      repairs.push({
        line,
        kind,
        before: excerpt(current, at),
        after: excerpt(mended.text, at),
        count: mended.count,
      });
    }
    current = mended.text;
  }
  return current.trim();
}

function withoutInvisible(text: string): Mended {
  const invisible =
    /[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
  const found = text.match(invisible);
  return { text: text.replaceAll(invisible, ''), count: found?.length ?? 0, first: text.search(invisible) };
}

function toSimplified(text: string): Mended {
  const converted = simplifiedText(text);
  const before = [...text];
  const after = [...converted];
  const changed = before.filter((letter, at) => letter !== after[at]).length;
  return { text: converted, count: changed, first: before.findIndex((letter, at) => letter !== after[at]) };
}

function masked(text: string): Mended {
  const found = refusedDataIn(text);
  if (found.length === 0) return { text, count: 0, first: -1 };
  return { text: maskedText(text, found), count: found.length, first: found[0]?.start ?? 0 };
}

/** Characters that were lost before the file came here. */
function lostIn({ line, text }: SourceLine): Unrepaired[] {
  const found: Unrepaired[] = [];
  for (const match of text.matchAll(
    /\ufffd|\p{Co}|\p{Surrogate}|__+|[?？]{2,}(?=\p{Script=Han})|\/!\/|\*+(?=\p{Script=Han})|(?<!\w)(?:\d{2})?[xX×]{2,}(?=[\p{Script=Han}])/gu,
  )) {
    const code = match[0].codePointAt(0) ?? 0;
    const at = { line, column: match.index + 1 };
    const around = `“${excerpt(text, match.index)}”`;
    if (/\p{Co}/u.test(match[0])) {
      found.push({
        ...at,
        kind: 'private-character',
        text: `自造字 ${codeName(code)}，别的电脑上显示不出来：${around}`,
      });
    } else if (code === 0xfffd || /\p{Surrogate}/u.test(match[0])) {
      found.push({
        ...at,
        kind: 'lost-character',
        text: `丢失的字（${codeName(code)}），要查原件：${around}`,
      });
    } else found.push({ ...at, kind: 'gap', text: `像是被删掉的字（${match[0]}），要查原件：${around}` });
  }
  return found;
}

/** What the mending left because it could not be sure. */
function leftIn(line: number, text: string): Unrepaired[] {
  const found: Unrepaired[] = [];
  const mojibake = mojibakeLeft(text);
  if (mojibake >= 0) {
    found.push({
      line,
      column: mojibake + 1,
      kind: 'mojibake',
      text: `像是乱码，不能确定原来是什么：“${excerpt(text, mojibake)}”`,
    });
  }
  for (const match of text.matchAll(pinyinNote)) {
    if ((match[2] ?? '').length < 2) continue;
    found.push({
      line,
      column: match.index + 1,
      kind: 'pinyin-note',
      text: `括号里像是拼音，但不是前一个字的读音：“${match[0]}”`,
    });
  }
  return found;
}

function codeName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Letters shown before and behind a place. */
const around = 8;

function excerpt(text: string, at: number): string {
  const start = Math.max(0, at - around);
  const end = Math.min(text.length, at + 2 * around);
  const part = withoutPersonalData(text).slice(start, end);
  return `${start > 0 ? '…' : ''}${part}${end < text.length ? '…' : ''}`;
}
