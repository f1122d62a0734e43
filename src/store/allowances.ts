import type { Notice } from '../domain/notice.ts';
import type { AllowedPersonalData } from '../domain/allowed-personal-data.ts';
import type { Recorded } from '../domain/origin.ts';
import type { Problem } from '../domain/problem.ts';
import { personalDataIn } from '../privacy/personal-data.ts';
import { isNeverAllowed, type FoundPersonalData } from './personal-data.ts';

type Allowance = Recorded<AllowedPersonalData>;

/**
 * The problems that remain of what was found: those that no row of `allowed-personal-data.csv` allows; and what is
 * wrong with the rows. A posting says itself why it names people (`posting.personalData`).
 */
export function withoutAllowed(
  found: readonly FoundPersonalData[],
  allowances: readonly Allowance[],
  notices: Iterable<Pick<Notice, 'origin' | 'posting'>>,
): Problem[] {
  if (found.length === 0 && allowances.length === 0) return [];
  const problems: Problem[] = [];
  const byValue = Map.groupBy(allowances, ({ kind, value }) => keyOf(kind, value));
  const used = new Set<Allowance>();
  const postings = new Set<string>();
  for (const { origin, posting } of notices) {
    if (posting !== undefined && posting.personalData.fields.length > 0) postings.add(origin.file);
  }
  for (const { problem, finding } of found) {
    const rows = byValue.get(keyOf(finding.kind, finding.value)) ?? [];
    const fitting = isNeverAllowed(finding) ? [] : rows.filter((row) => covers(row, problem.file));
    for (const row of fitting) used.add(row);
    const isDeclared =
      finding.kind.endsWith('named-person') && !isNeverAllowed(finding) && postings.has(problem.file);
    if (fitting.length === 0 && !isDeclared) problems.push(problem);
  }
  for (const row of allowances) problems.push(...faultsOf(row, used.has(row)));
  return problems;
}

function faultsOf(row: Allowance, isUsed: boolean): Problem[] {
  const place = { file: row.origin.file, line: row.origin.line };
  const { kind, value, where } = row;
  if (personalDataIn(value).some((one) => one.kind === 'identity-number')) {
    return [{ ...place, code: 'HB756', field: ['value'], args: {} }];
  }
  if (kind === 'named-person' && where === undefined) {
    return [{ ...place, code: 'HB757', field: ['where'], args: {} }];
  }
  return isUsed ? [] : [{ ...place, code: 'HB758', field: ['value'], args: { kind } }];
}

function covers({ where }: Allowance, file: string): boolean {
  const folder = where?.replace(/^content\//, '').replace(/\/$/, '');
  return folder === undefined || file === folder || file.startsWith(`${folder}/`);
}

/** The value of a row as a finding spells it. */
export function allowedValue({ kind, value }: AllowedPersonalData): string {
  return keyOf(kind, value).slice(kind.length + 1);
}

function keyOf(kind: FoundPersonalData['finding']['kind'], value: string): string {
  const plain = value.normalize('NFKC').replaceAll(/[\s()-]/g, '');
  return kind.endsWith('named-person') ? `named-person ${plain}` : `${kind} ${plain.toUpperCase()}`;
}
