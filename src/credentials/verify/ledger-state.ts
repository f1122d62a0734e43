import { memberOf, textOf } from './json-members.ts';

/** What the ledger of the site says of a board, as `/p/<number>/state.json` holds it. Days are `YYYY-MM-DD`. */
export interface LedgerState {
  number: string;
  /** The day of the build. */
  asOf: string;
  /** `in-force`, `suspended`, or why it is over: `expired`, `lapsed`, `revoked`, `upgraded` … */
  state: string;
  since: string;
  until?: string | undefined;
  program: string;
  level?: string | undefined;
  unit?: string | undefined;
  grantor: string;
  grantedHere: boolean;
  /** `signed`, `unsigned`, `registered` (somebody else grants it), `personal`. */
  signature?: string | undefined;
  reason?: string | undefined;
  notice?: { title: string; address: string } | undefined;
  removedOn?: string | undefined;
}

/**
 * The state that a document holds; undefined where it holds none.
 * @param address where it was found: a notice that lies on another site is not told
 */
export function ledgerStateOf(document: unknown, address: URL): LedgerState | undefined {
  const text = (key: string) => textOf(document, key);
  const day = (key: string) => (/^\d{4}-\d\d-\d\d$/.test(text(key) ?? '') ? text(key) : undefined);
  const [number, state, program, grantor] = ['number', 'state', 'program', 'grantor'].map(text);
  const [asOf, since] = ['asOf', 'since'].map(day);
  const grantedHere = memberOf(document, 'grantedHere');
  if (!number || !state || !program || !grantor || !asOf || !since || typeof grantedHere !== 'boolean')
    return undefined;
  return {
    number,
    asOf,
    state,
    since,
    until: day('until'),
    program,
    level: text('level'),
    unit: text('unit'),
    grantor,
    grantedHere,
    signature: text('signature'),
    reason: text('reason'),
    notice: noticeOf(memberOf(document, 'notice'), address),
    removedOn: day('removedOn'),
  };
}

function noticeOf(notice: unknown, address: URL): LedgerState['notice'] {
  const title = textOf(notice, 'title');
  const url = textOf(notice, 'url');
  if (title === undefined || url === undefined) return undefined;
  try {
    const target = new URL(url, address);
    return target.origin === address.origin ? { title, address: target.href } : undefined;
  } catch {
    // No address.
    return undefined;
  }
}
