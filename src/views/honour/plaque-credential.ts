import type { Certification, CertificationStep } from '../../domain/ledger/ledger.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import type { Plaque } from '../../domain/plaque.ts';
import type { Level, Program } from '../../domain/program.ts';
import type { Unit } from '../../domain/unit.ts';
import { privateKinds } from '../../domain/unit-kind.ts';
import type { Edition } from '../edition.ts';
import { paths, unitPath } from '../paths.ts';
import { boardOf, standingOf } from './board.ts';
import type { Stood } from './honours-of.ts';

/** What the credential of a board says, and by which key. Everything that is signed follows from it. */
export interface CredentialView {
  number: string;
  /** Place in the status lists, as the board's row has it. */
  statusIndex: number;
  /** Public address of the site with base, ending in a slash. */
  site: string;
  issuer: { did: string; name: string };
  holder: {
    /** As it stands on the board. */
    name: string;
    /** Without base; works have no page. */
    path?: string | undefined;
  };
  achievement: {
    program: string;
    level: string;
    name: string;
    description: string;
    narrative: string;
  };
  /** First and last day of validity, as known on the day of the build; open-ended without `to`. */
  from: PlainDate;
  to?: PlainDate | undefined;
  /** Day of the proof: that of the event which last gave the honour its validity, or the first of the key. */
  created: PlainDate;
  verificationMethod: string;
}

/** Why a board has a credential, or none. */
export type Signature =
  /** Signed with the site. */
  | 'signed'
  /** Granted here, and not signed: no key, or no place in the status lists. */
  | 'unsigned'
  /** Granted by another office. */
  | 'registered'
  /** Of a person or a family: a file that is passed on for ever would name them. */
  | 'personal';

/** What the page of a board says of its signature. */
export interface SignatureView {
  kind: Signature;
  /** Who signs, and the file of the credential, without base; only where it is signed. */
  signedBy?: { name: string; did: string; file: string } | undefined;
}

/** The signature of a board that has a page. */
export function signatureView(edition: Edition, plaque: Plaque): SignatureView {
  const kind = signatureOf(edition, plaque) ?? 'unsigned';
  const { signer, registry } = edition;
  if (kind !== 'signed' || signer === undefined) return { kind };
  const { name } = registry.issuer;
  return { kind, signedBy: { name, did: signer.did, file: paths.credential(plaque.number) } };
}

/** Whether the honour of a board is signed; undefined until the honour it stands for begins. */
export function signatureOf(edition: Edition, plaque: Plaque): Signature | undefined {
  const granted = grantedBy(edition, plaque);
  return granted && signatureFor(edition, plaque, granted);
}

/**
 * What is signed of a board: one credential, for the honour it stands for on the day. Renewal and restoring make its
 * last day later, and what is expired, revoked or over otherwise keeps it, so that it can be asked for.
 * @param site public address of the site with base, ending in a slash.
 */
export function credentialOf(edition: Edition, plaque: Plaque, site: string): CredentialView | undefined {
  const { signer, registry, day } = edition;
  const { number, statusIndex } = plaque;
  const granted = grantedBy(edition, plaque);
  if (!granted || !signer || statusIndex === undefined) return undefined;
  const board = boardOf(edition, plaque);
  if (!board || signatureFor(edition, plaque, granted) !== 'signed') return undefined;
  const { standing, unit, program, level } = granted;
  const { told, to } = validityOf(standing, day);
  return {
    number,
    statusIndex,
    site,
    issuer: { did: signer.did, name: registry.issuer.name },
    holder: { name: board.holder, path: unitPath(unit) },
    achievement: {
      program: program.id,
      level: level.id,
      name: program.levels.list.length > 1 ? `${program.name}（${level.name}）` : program.name,
      description: `${program.summary}授予机关：${level.grantor}。`,
      narrative: narrativeOf(program),
    },
    from: standing.certification.from,
    to,
    created: told < signer.from ? signer.from : told,
    verificationMethod: signer.verificationMethod,
  };
}

interface Granted {
  standing: Stood;
  unit: Unit;
  program: Program;
  level: Level;
}

function grantedBy(edition: Edition, plaque: Plaque): Granted | undefined {
  const { units, programs } = edition.registry;
  const standing = standingOf(edition, plaque);
  const unit = units.get(plaque.unit);
  const program = programs.get(plaque.program);
  const level = program?.levels.list.find(({ id }) => id === standing?.certification.level);
  return standing && unit && program && level && { standing, unit, program, level };
}

function signatureFor(edition: Edition, plaque: Plaque, { unit, level }: Granted): Signature {
  if (!level.grantedHere) return 'registered';
  if (privateKinds.includes(unit.kind)) return 'personal';
  return edition.signer === undefined || plaque.statusIndex === undefined ? 'unsigned' : 'signed';
}

/**
 * The last day, and the day of the event that told it. A suspension tells nothing: it is the ledger's to say, and may
 * pass. What was revoked keeps the days it was given, because the status list revokes it; what ended otherwise before
 * its last day ends with the day before.
 */
function validityOf(standing: Stood, day: PlainDate): { told: PlainDate; to: PlainDate | undefined } {
  const { certification, state, since } = standing;
  const { date: told, validTo } = lastGiving(certification, day);
  const to = validTo ?? undefined;
  if (state !== 'ended' || standing.cause === 'revoked') return { told, to };
  const last = addDays(since, -1);
  return to !== undefined && to <= last
    ? { told, to }
    : { told: certification.end?.namedOn ?? since, to: last };
}

/** The step that gave the validity of the day: the one that opened it, a renewal, or a restoring that lengthened it. */
export function lastGiving({ steps, decided }: Certification, day: PlainDate) {
  let giving: Pick<CertificationStep, 'date' | 'validTo'> = steps[0] ?? { date: decided, validTo: null };
  for (const step of steps) {
    const gives = step.event.event === 'renewed' || step.event.event === 'restored';
    if (gives && step.date <= day && step.validTo !== giving.validTo) giving = step;
  }
  return giving;
}

/** What had to be met, by its headings: the whole text stands on the program's page. */
function narrativeOf({ criteria, name, summary }: Program): string {
  if (criteria.length === 0) return summary;
  return `${name}的标准：${criteria.map(({ title }) => title).join('；')}。全文见项目页面。`;
}
