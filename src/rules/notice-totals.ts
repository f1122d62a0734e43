import { booksBetween, type Books } from '../domain/ledger/books-between.ts';
import { entryCauses, exitCauses, type Ledger } from '../domain/ledger/ledger.ts';
import type { PrintedTotals } from '../domain/notice.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt, type Finding } from './problem-at.ts';

type Field = readonly (string | number)[];
type Side = 'entered' | 'left';

const causesOf: Record<Side, readonly string[]> = { entered: entryCauses, left: exitCauses };

/**
 * Printed totals close, and are those of the ledger: before + entered − left = after, figure by figure. While a row
 * of the program is refused its ledger is not whole, and only the arithmetic is checked.
 */
export function noticeTotals(registry: Registry, ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  for (const { totals, origin } of registry.notices.values()) {
    for (const [index, printed] of totals.entries()) {
      const findings = findingsOf(ledger, printed, ['totals', index]);
      problems.push(...findings.map((finding) => problemAt(origin, finding)));
    }
  }
  return problems;
}

function findingsOf(ledger: Ledger, printed: PrintedTotals, field: Field): Finding[] {
  const { since, asOf } = printed;
  if (since > asOf) return [{ code: 'HB513', field: [...field, 'asOf'], args: { since, asOf } }];
  const findings = [
    ...arithmetic(printed, field),
    ...declared(printed, 'entered', field),
    ...declared(printed, 'left', field),
  ];
  const book = ledger.books.get(printed.program);
  const levelKnown =
    printed.level === undefined || book?.program.levels.list.some(({ id }) => id === printed.level);
  if (book === undefined || !book.whole || !levelKnown) return findings;
  const books = booksBetween(ledger, printed, since, asOf);
  if (books.before !== printed.before) {
    findings.push(unlike('HB507', [...field, 'before'], printed.before, books.before, { day: since }));
  }
  if (books.after !== printed.after) {
    findings.push(unlike('HB509', [...field, 'after'], printed.after, books.after, { day: asOf }));
  }
  findings.push(...figures(printed, 'entered', books, field), ...figures(printed, 'left', books, field));
  return findings;
}

function arithmetic(printed: PrintedTotals, field: Field): Finding[] {
  const entered = sum(printed.entered);
  const left = sum(printed.left);
  const computed = printed.before + entered - left;
  if (computed === printed.after) return [];
  const args = { before: printed.before, entered, left, computed, after: printed.after };
  return [{ code: 'HB506', field: [...field, 'after'], args }];
}

/** A figure counts causes of its own side, and no cause is counted twice. */
function declared(printed: PrintedTotals, side: Side, field: Field): Finding[] {
  const findings: Finding[] = [];
  const counted = new Set<string>();
  for (const [index, { label, counts }] of printed[side].entries()) {
    for (const cause of counts) {
      const at = [...field, side, index, 'counts'];
      if (!causesOf[side].includes(cause))
        findings.push({ code: 'HB512', field: at, args: { label, cause } });
      else if (counted.has(cause)) findings.push({ code: 'HB511', field: at, args: { label, cause } });
      counted.add(cause);
    }
  }
  return findings;
}

function figures(printed: PrintedTotals, side: Side, books: Books, field: Field): Finding[] {
  const counts = new Map<string, number>(books[side]);
  const findings = printed[side].flatMap(({ label, value, counts: causes }, index) => {
    const computed = [...new Set(causes)].reduce((total, cause) => total + (counts.get(cause) ?? 0), 0);
    const at = [...field, side, index, 'value'];
    return computed === value ? [] : [unlike('HB508', at, value, computed, { label })];
  });
  const declaredCauses = new Set<string>(printed[side].flatMap((figure) => figure.counts));
  for (const [cause, count] of counts) {
    if (declaredCauses.has(cause)) continue;
    findings.push({ code: 'HB510', field: [...field, side], args: { cause, count } });
  }
  return findings;
}

function unlike(
  code: string,
  field: Field,
  printed: number,
  computed: number,
  args: Finding['args'],
): Finding {
  return { code, field, args: { ...args, printed, computed }, suggestion: String(computed) };
}

function sum(figures: readonly { value: number }[]): number {
  return figures.reduce((total, { value }) => total + value, 0);
}
