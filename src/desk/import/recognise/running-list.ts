/** A name of a list in running text. */
export interface ListedName {
  name: string;
  /** Other names of it or what belongs to it, from `（含…）`. */
  includes: string[];
}

/** `某街道（31个）：甲小区、乙小区（含丙苑）、丁小区A区`. */
export interface RunningList {
  /** What stands before the colon, without the count. */
  head: string;
  /** The count it states. */
  stated?: number | undefined;
  names: ListedName[];
}

const headPattern =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]\s*)?([^：:，。；、]{2,20}?)\s*(?:[（(]\s*(?:共|计|共计)?\s*(\d{1,5})\s*(?:个|家|户|处)?[^)）]{0,6}[)）])?\s*[：:]\s*(.+)$/u;

/**
 * Reads a line as a list of names, as offices write it. Undefined for other lines: a head that states no count must
 * be followed by three names at least, and what follows must be names throughout.
 */
export function runningList(line: string): RunningList | undefined {
  const found = headPattern.exec(line);
  if (found === null) return undefined;
  const [, head = '', count, body = ''] = found;
  const names = namesOf(body);
  if (names === undefined) return undefined;
  if (count === undefined && (names.length < 3 || !/(?:街道|镇|乡|社区|村|园区|名单)$/u.test(head)))
    return undefined;
  return { head: head.trim(), stated: count === undefined ? undefined : Number(count), names };
}

/** The longest that a name in a list is. */
const longestName = 30;

function namesOf(body: string): ListedName[] | undefined {
  const items = splitOutsideBrackets(body.replace(/[。；;.]\s*$/u, ''));
  const names: ListedName[] = [];
  for (const item of items) {
    const text = item.trim();
    if (text === '') continue;
    if (text.length > longestName * 2 || /[，。！？]/u.test(text.replaceAll(/[（(].*?[)）]/gu, '')))
      return undefined;
    names.push(listedName(text, names.at(-1)?.name));
  }
  return names.length > 0 ? names : undefined;
}

/** A name with what its bracket includes; a bare phase (`二期`) belongs to the name before it. */
function listedName(text: string, previous: string | undefined): ListedName {
  const found = /^(.+?)\s*[（(]\s*(?:含|包含|包括|别名|又名|原|曾用名)[：:]?\s*([^)）]+)[)）]$/u.exec(text);
  const [, bare = text, included = ''] = found ?? [];
  const includes =
    included === ''
      ? []
      : included
          .split(/[、，,；;和及]/u)
          .map((one) => one.trim())
          .filter((one) => one !== '');
  const isPhase = /^(?:[一二三四五六七八九十]+|\d+|[A-Za-zＡ-Ｚ]|[东西南北中])(?:期|区|组团)$/u;
  if (isPhase.test(bare) && previous !== undefined) {
    const stem = previous.replace(
      /(?:[一二三四五六七八九十]+|\d+|[A-Za-zＡ-Ｚ]|[东西南北中])(?:期|区|组团)$/u,
      '',
    );
    if (stem !== previous) return { name: stem + bare, includes };
  }
  return { name: bare, includes };
}

function splitOutsideBrackets(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const letter of text) {
    if (letter === '（' || letter === '(') depth += 1;
    if (letter === '）' || letter === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && /[、,，;；]/u.test(letter)) {
      items.push(item);
      item = '';
    } else item += letter;
  }
  return [...items, item];
}
