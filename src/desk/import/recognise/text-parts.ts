import type { SourceLine } from '../import-source.ts';

/** A piece of a text that becomes a document of its own. */
export interface TextPart {
  title?: string | undefined;
  /** Without the title's line. */
  lines: SourceLine[];
  /** The line the part begins with, its title included. */
  from: number;
  /** Titles that belong to the whole text, and are in no part. */
  above: SourceLine[];
  /** True where only the numbering says that something else begins. */
  unclear: boolean;
}

/** The longest that a title is. */
const longestTitle = 60;

/**
 * Parts a text into its pieces: where its headings are numbered alike (`…做法1`, `…做法2`; `篇一`, `第二篇`), or else
 * where the numbering of its sections (`一、`) begins again; the latter is only likely, and marked so.
 */
export function textParts(lines: readonly SourceLine[]): TextPart[] {
  const heads = numberedHeads(lines);
  if (heads.length > 1) {
    const above = lines.slice(0, heads[0]);
    return heads.map((at, index) => {
      const head = lines[at];
      const body = lines.slice(at + 1, heads[index + 1] ?? lines.length);
      return part(head?.text, body, head?.line ?? 1, index === 0 ? above : [], false);
    });
  }
  const starts = restarts(lines);
  return [0, ...starts].map((at, index, all) => {
    const own = lines.slice(at, all[index + 1] ?? lines.length);
    const [first] = own;
    const title = first !== undefined && isTitle(first) ? first.text : undefined;
    return part(title, title === undefined ? own : own.slice(1), first?.line ?? 1, [], index > 0);
  });
}

function part(
  title: string | undefined,
  lines: SourceLine[],
  from: number,
  above: SourceLine[],
  unclear: boolean,
): TextPart {
  return { title, lines, from, above, unclear };
}

/** Short, not a sentence, and no section of a text. */
function isTitle({ text, heading }: SourceLine): boolean {
  if (heading !== undefined) return true;
  return (
    text.length <= longestTitle &&
    !/[。；;]$|[。；]/u.test(text) &&
    sectionNumber(text) === undefined &&
    !/^[（(\d]/.test(text)
  );
}

const chinese = '一二三四五六七八九十';

/** Indexes of headings that count 1, 2, 3 … behind the same words. */
function numberedHeads(lines: readonly SourceLine[]): number[] {
  const byStem = new Map<string, { index: number; number: number }[]>();
  for (const [index, { text }] of lines.entries()) {
    const found = headNumber(text);
    if (found === undefined) continue;
    const heads = byStem.get(found.stem) ?? [];
    heads.push({ index, number: found.number });
    byStem.set(found.stem, heads);
  }
  let best: number[] = [];
  for (const heads of byStem.values()) {
    const counted: number[] = [];
    for (const { index, number } of heads) if (number === counted.length + 1) counted.push(index);
    if (counted.length > best.length) best = counted;
  }
  return best;
}

function headNumber(text: string): { stem: string; number: number } | undefined {
  if (text.length > longestTitle) return undefined;
  const piece =
    /^[【[（(]?(?:第\s*([一二三四五六七八九十\d]+)\s*篇|篇\s*([一二三四五六七八九十\d]+))[】\]）)]?(?:[：:、\s].*)?$/u.exec(
      text,
    );
  const written = piece?.[1] ?? piece?.[2];
  if (written !== undefined) return { stem: '篇', number: valueOf(written) };
  const tail =
    /^(\S.{3,}?[^\d一二三四五六七八九十年月日第.．、\-—（(])[（(]?(\d{1,2}|[一二三四五六七八九十]{1,2})[)）]?$/u.exec(
      text,
    );
  if (tail === null || /[。；，：]/u.test(text)) return undefined;
  return { stem: tail[1] ?? '', number: valueOf(tail[2] ?? '') };
}

function valueOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  if (written.length === 1) return chinese.indexOf(written) + 1;
  return written.startsWith('十') ? 10 + chinese.indexOf(written[1] ?? '') + 1 : 0;
}

/** The number of a section of the first level, `三、…` → 3. */
function sectionNumber(text: string): number | undefined {
  const found = /^([一二三四五六七八九十]{1,3})、/u.exec(text)?.[1];
  return found === undefined ? undefined : valueOf(found);
}

/** Indexes at which another text seems to begin: before the paragraphs that lead to a number that is not the next. */
function restarts(lines: readonly SourceLine[]): number[] {
  const starts: number[] = [];
  let last = 0;
  for (const [index, { text }] of lines.entries()) {
    const number = sectionNumber(text);
    if (number === undefined) continue;
    if (last > 0 && number <= last) {
      let start = index;
      // The paragraph below a section's heading is the section's.
      const opens = (at: number) => sectionNumber(lines[at]?.text ?? '') !== undefined;
      while (start > (starts.at(-1) ?? 0) + 1 && isPlain(lines[start - 1]?.text ?? '') && !opens(start - 2))
        start -= 1;
      starts.push(start);
    }
    last = number;
  }
  return starts;
}

/** A paragraph that is neither a section nor an item of one. */
function isPlain(text: string): boolean {
  return !/^(?:[一二三四五六七八九十]+(?:、|是)|[（(]|\d+[.．、]|上半年|亮点)/u.test(text);
}
