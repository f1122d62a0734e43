import type { PlainDate } from '../../domain/plain-date.ts';
import type { Plaque } from '../../domain/plaque.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import { unitMention } from '../links.ts';
import { unitPath } from '../paths.ts';
import { standingOf, upTo } from './board.ts';
import type { HonourState } from './honour.ts';
import { honourView } from './honours-of.ts';
import { signatureOf, type Signature } from './plaque-credential.ts';

/** What the ledger says on the day of the honour that a board stands for: `/p/<number>/state.json`. */
export interface PlaqueState {
  number: string;
  asOf: PlainDate;
  state: HonourState;
  /** First day of the state. */
  since: PlainDate;
  /** Last day of validity; undefined while it is open-ended, and of what ended before. */
  until?: PlainDate | undefined;
  program: string;
  level?: string | undefined;
  /** Name of the holder; not of persons, families and works, which stand on pages alone. */
  unit?: string | undefined;
  grantor: string;
  /** False: 本站仅登记, so there is no credential of this issuer. */
  grantedHere: boolean;
  /** Whether there is a credential of it, and if not, why. */
  signature: Signature;
  document?: string | undefined;
  /** Why it is suspended or revoked, as a public category. */
  reason?: string | undefined;
  notice?: Link | undefined;
  /** The board was taken down. */
  removedOn?: PlainDate | undefined;
}

/** The state of a board's honour; undefined until it begins. */
export function plaqueState(edition: Edition, plaque: Plaque): PlaqueState | undefined {
  const unit = edition.registry.units.get(plaque.unit);
  const standing = standingOf(edition, plaque);
  const signature = signatureOf(edition, plaque);
  if (!unit || !standing || !signature) return undefined;
  const honour = honourView(edition, standing);
  return {
    number: plaque.number,
    asOf: edition.day,
    state: honour.state,
    since: honour.since,
    until: honour.validTo,
    program: honour.program.text,
    level: honour.level,
    unit: unitPath(unit) && unitMention(edition, unit.id).text,
    grantor: honour.grantor,
    grantedHere: honour.grantedHere,
    signature,
    document: honour.document,
    reason: honour.reason,
    notice: honour.notice,
    removedOn: upTo(edition.day, plaque.removedOn),
  };
}
