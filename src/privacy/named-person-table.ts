import type { Finding } from './finding.ts';
import { namedPerson } from './named-person.ts';
import { isPersonName } from './person-name.ts';
import { sortOf, stateWord } from './sensitive-state.ts';

const state = new RegExp(stateWord);
const nameHeading =
  /^(?:户主|申请人|保障对象|对象|监护人|儿童|学生|患者|残疾人|当事人|人员|本人|家长|救助对象)?(?:姓名|名字)$|^(?:户主|申请人|监护人|保障对象|救助对象|name)$/;
const anyHeading = /姓名|名字|户主|申请人|对象|监护人|(?:^|[,\t|])name(?:$|[,\t|])/m;
/** Where such words stand too, people speak for an office. */
const office =
  /中心|办公室|联合会|委员会|小组|[局科股站]$|残联|协会|之家|主任|书记|[局科站所队院校园处]长|专干|干事|社工|专员|志愿|协管/;
const empty = /^(?:|无|否|不是|-+|—+|\/|0|没有)$/;

interface Cell {
  text: string;
  start: number;
}

interface State {
  word: string;
  sort: NonNullable<ReturnType<typeof sortOf>>;
}

/**
 * People named in tables (Markdown, CSV, cells separated by tabs) whose heading, row, or title above says such a
 * state: `| 姓名 | 残疾等级 |`, `低保对象公示` over a column of names.
 */
export function namedPersonsInTables(text: string): Finding[] {
  if (!anyHeading.test(text)) return [];
  const found: Finding[] = [];
  const above: State | undefined = stateIn(
    /^title: *(.+)$/m.exec(text.slice(0, 2000))?.[1] ?? '',
    /名单|公示|花名册|对象|明细|发放/,
  );
  let head: { names: number[]; states: Map<number, State> } | undefined;
  let headState: State | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    const cells = cellsOf(line, offset);
    offset += line.length + 1;
    if (cells.length < 2) {
      if (line.trim() !== '') {
        head = undefined;
        headState =
          stateIn(line, /名单|公示|花名册|对象|明细|发放|如下/) ?? (/^#/.test(line) ? undefined : headState);
      }
      continue;
    }
    if (head === undefined || cells.some(({ text }) => nameHeading.test(text))) {
      head = headOf(cells);
      continue;
    }
    const { names, states } = head;
    const inRow = rowState(cells, names, states) ?? headState ?? above;
    if (inRow === undefined) continue;
    for (const column of names) {
      const cell = cells[column];
      const name = cell?.text.replaceAll(/[ 　]/g, '') ?? '';
      if (cell !== undefined && isPersonName(name)) {
        found.push(namedPerson(text, { start: cell.start, end: cell.start + cell.text.length }, inRow));
      }
    }
  }
  return found;
}

function headOf(cells: readonly Cell[]) {
  const names = cells.flatMap(({ text }, index) => (nameHeading.test(text) ? [index] : []));
  const states = new Map<number, State>();
  for (const [index, { text }] of cells.entries()) {
    const said = stateIn(text);
    if (said !== undefined) states.set(index, said);
  }
  return { names, states };
}

/** The state that the row says its person is in: by a filled cell under such a heading, or by a cell of its own. */
function rowState(
  cells: readonly Cell[],
  names: readonly number[],
  states: ReadonlyMap<number, State>,
): State | undefined {
  for (const [index, { text }] of cells.entries()) {
    const own = names.includes(index) || text.length > 30 ? undefined : stateIn(text);
    const said = own ?? (empty.test(text) || names.includes(index) ? undefined : states.get(index));
    if (said !== undefined) return said;
  }
  return undefined;
}

/** The state that a piece of text speaks of; with `only`, if it says that it is a list of such people. */
function stateIn(text: string, only?: RegExp): State | undefined {
  const word = state.exec(text);
  const sort = word === null ? undefined : sortOf(word[0]);
  if (word === null || sort === undefined || (only !== undefined && !only.test(text))) return undefined;
  return office.test(text) ? undefined : { word: word[0], sort };
}

function cellsOf(line: string, offset: number): Cell[] {
  const sign = line.includes('|') ? '|' : line.includes('\t') ? '\t' : ',';
  if (!line.includes(sign)) return [];
  const cells: Cell[] = [];
  let start = 0;
  for (const part of line.split(sign)) {
    const text = part.trim().replace(/^"(.*)"$/, '$1');
    cells.push({ text, start: offset + start + part.indexOf(text) });
    start += part.length + 1;
  }
  return cells;
}
