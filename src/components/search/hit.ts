import type { NameRow } from '../../search/names/row.ts';
import { unspell } from '../../search/text/spelling.ts';
import type { HonourState } from '../../views/honour/honour.ts';
import { excerpt, markTerms, type Piece } from './excerpt.ts';
import { facetTerm, standings } from './facet-terms.ts';
import type { MarkName } from './name-marks.ts';
import type { PagefindRecord } from './pagefind.ts';

/** A hit as it is printed. */
export interface Hit {
  href: string;
  title: Piece[];
  kind: string;
  street?: string | undefined;
  /** Of publication, or that a list is as of. */
  date?: string | undefined;
  /** Of its honours: in force, suspended, both; or how one ended. */
  states: HonourState[];
  text: Piece[];
  /** The site it is of, where other sites are searched too. */
  issuer?: string | undefined;
}

export function hitOf({ url, content, filters, meta }: PagefindRecord, terms: readonly string[][]): Hit {
  const [name = url, ...others] = unspell(content);
  const title = markTerms(name, terms);
  const text = excerpt(others.pop() ?? '', terms);
  return {
    href: url,
    title,
    kind: facetTerm('kind', filters['kind']?.[0] ?? ''),
    street: filters['street']?.[0],
    date: meta?.date,
    states: statesOf(filters['status'] ?? []),
    text:
      isMarked(title) || isMarked(text)
        ? text
        : [...otherName(others, (other) => markTerms(other, terms)), ...text],
  };
}

/** A page found by its name, of which the text has not been loaded. */
export function rowHit(row: NameRow, base: string, mark: MarkName): Hit {
  const [name = row.path, ...others] = row.names;
  const title = mark(name);
  return {
    href: base + row.path.slice(1),
    title,
    kind: facetTerm('kind', row.kind),
    street: row.street,
    date: row.date,
    states: statesOf(row.statuses),
    text: isMarked(title) ? [] : otherName(others, mark),
  };
}

function statesOf(statuses: readonly string[]): HonourState[] {
  const states = standings.filter((state) => statuses.includes(state));
  const [open, ended] = [states.filter(isOpen), states.filter((state) => !isOpen(state))];
  return open.length > 0 ? open : ended.slice(0, 1);
}

function isOpen(state: HonourState): boolean {
  return state === 'in-force' || state === 'suspended';
}

/** The other name or the number by which a page was found. */
function otherName(others: readonly string[], mark: MarkName): Piece[] {
  const found = others.map(mark).find(isMarked);
  return found ? [{ text: '又名或编号：', marked: false }, ...found, { text: '。', marked: false }] : [];
}

function isMarked(pieces: readonly Piece[]): boolean {
  return pieces.some(({ marked }) => marked);
}
