import type { Notice, NoticeKind } from '../../domain/notice.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import { honourTerm, type HonourTerm } from '../honour/honour-term.ts';
import { grantorsOf, type GrantorView } from '../honour-list/honour-list-head.ts';
import { programLink } from '../links.ts';

/** What a notice about an honour amounts to on a day; `past`: the validity that it speaks of is over. */
export type NoticeForce = 'in-force' | 'proposed' | 'decided' | 'past' | 'corrected' | 'withdrawn';

/** The honour that a notice is about, for its first screen: is it in force, by whom, until when, as of which day. */
export interface NoticeHonour {
  force: NoticeForce;
  program: Link;
  /** Units that hold the honour on the day, by this notice or another. */
  count: number;
  grantors: GrantorView[];
  term: HonourTerm;
  asOf: PlainDate;
}

/** Kinds that grant, change or end honours, or ask whether they should be granted. */
const kinds: readonly NoticeKind[] = ['publicity', 'decision', 'list', 'adjustment', 'correction'];

/** Undefined for a notice that is about no honour of a known program. */
export function noticeHonour(edition: Edition, notice: Notice): NoticeHonour | undefined {
  const { registry, lists, day } = edition;
  const program = notice.program === undefined ? undefined : registry.programs.get(notice.program);
  if (program === undefined || !kinds.includes(notice.kind)) return undefined;
  // A list that has begun: the validity of a cycle to come is not decided before.
  const cycle = notice.cycle === undefined ? undefined : lists.at(program.id, notice.cycle)?.cycle;
  const term = honourTerm(program, cycle);
  return {
    force: forceOf(edition, notice, term),
    program: programLink(program),
    count: lists.today(program.id).count,
    grantors: grantorsOf(program),
    term,
    asOf: day,
  };
}

function forceOf({ publications, day }: Edition, notice: Notice, { validTo }: HonourTerm): NoticeForce {
  const { changes, resultsOf } = publications;
  if (changes.withdrawalOf(notice.id)) return 'withdrawn';
  if (changes.correctionOf(notice.id)) return 'corrected';
  if (notice.kind === 'publicity') return resultsOf(notice.id).length > 0 ? 'decided' : 'proposed';
  return validTo !== undefined && validTo < day ? 'past' : 'in-force';
}
