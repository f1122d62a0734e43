import type { SourceLine } from '../import-source.ts';
import type { ListEntry } from './list-entry.ts';
import { runningList } from './running-list.ts';

/** A list found in a text. */
export interface LinesOfList {
  /** The line it begins on. */
  line: number;
  head: string;
  because: string;
  entries: ListEntry[];
  /** What does not fit, in Chinese. */
  remarks: string[];
}

/** The longest that a line with one name is. */
const longestName = 30;

/**
 * Takes the lists out of a text: lines of running text (`某街道（31个）：甲小区、乙小区……`), and, where a text is little
 * else than names, a name a line. `isKnown` says whether a name is in the registry for certain.
 */
export function listedLines(
  lines: readonly SourceLine[],
  isKnown: (name: string) => boolean,
): { lists: LinesOfList[]; rest: SourceLine[] } {
  const lists: LinesOfList[] = [];
  const rest: SourceLine[] = [];
  for (const line of lines) {
    const found = runningList(line.text);
    // A colon and commas stand in many a sentence: without a count, half of the names must be known.
    const known = found?.names.filter(({ name }) => isKnown(name)).length ?? 0;
    if (found === undefined || (found.stated === undefined && known * 2 < found.names.length)) {
      rest.push(line);
      continue;
    }
    const remarks: string[] = [];
    const { head, stated, names } = found;
    if (stated !== undefined && stated !== names.length) {
      remarks.push(`第 ${line.line} 行“${head}”写着 ${stated} 个，数出来是 ${names.length} 个，请核对。`);
    }
    for (const { name, includes } of names) {
      const unknown = includes.filter((one) => !isKnown(one));
      if (unknown.length === 0) continue;
      remarks.push(
        `第 ${line.line} 行“${name}”注明含${unknown.join('、')}，底册里没有这个名称；可以加进它的别名。`,
      );
    }
    const entries = names.map(({ name }) => ({ row: line.line, name }));
    lists.push({ line: line.line, head, because: '一行里列出了名称', entries, remarks });
  }
  const column = nameLines(rest, isKnown);
  return column === undefined ? { lists, rest } : { lists: [...lists, column.list], rest: column.rest };
}

/** A text that is a column of names, with or without numbers before them, perhaps below a title. */
function nameLines(
  lines: readonly SourceLine[],
  isKnown: (name: string) => boolean,
): { list: LinesOfList; rest: SourceLine[] } | undefined {
  const bare = ({ text }: SourceLine) => text.replace(/^[（(]?\d{1,4}[)）.．、\s]+/u, '').trim();
  const first = lines.findIndex((line) => isKnown(bare(line)));
  const names = first < 0 ? [] : lines.slice(first);
  const known = names.filter((line) => isKnown(bare(line))).length;
  if (names.length < 2 || known * 2 < names.length) return undefined;
  if (names.some(({ text }) => text.length > longestName || /[。；，：]/u.test(text))) return undefined;
  const [start] = names;
  const head = lines[first - 1]?.text ?? '';
  const entries = names.map((line) => ({ row: line.line, name: bare(line) }));
  return {
    list: { line: start?.line ?? 1, head, because: '一行一个名称', entries, remarks: [] },
    rest: lines.slice(0, first),
  };
}
