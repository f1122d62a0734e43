import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import type { Plaque } from '../../domain/plaque.ts';
import { LIST_LENGTH } from '../../domain/status-index.ts';
import type { Edition } from '../edition.ts';
import { historiesOfBoard } from './board.ts';
import { isHeld, standingsOf, type Stood } from './honours-of.ts';
import { lastGiving, signatureOf } from './plaque-credential.ts';

/** `/status/revocation-<n>.json`: which credentials no longer hold though their days are not over. */
export interface StatusListView {
  /** From 1. */
  list: number;
  /** Public address of the site with base, ending in a slash. */
  site: string;
  issuer: { did: string; name: string };
  /** Places that are set, from 0, in their order. */
  revoked: number[];
  /** The day on which a place was set or cleared last, or the first day of the key. */
  created: PlainDate;
  verificationMethod: string;
}

/**
 * The status lists of the credentials that are signed on the day; none without a key. Nothing of a list changes but
 * by an event that takes a credential back, or by another key.
 * @param site public address of the site with base, ending in a slash.
 */
export function statusLists(edition: Edition, site: string): StatusListView[] {
  const { signer, registry, day } = edition;
  if (signer === undefined) return [];
  const lists = new Map<number, StatusListView>();
  for (const plaque of registry.plaques.values()) {
    const { statusIndex } = plaque;
    const standings = signedStandings(edition, plaque);
    const standing = standings.findLast(isHeld) ?? standings.at(-1);
    if (statusIndex === undefined || standing === undefined) continue;
    const list = Math.floor(statusIndex / LIST_LENGTH) + 1;
    const view = lists.get(list) ?? {
      list,
      site,
      issuer: { did: signer.did, name: registry.issuer.name },
      revoked: [],
      created: signer.from,
      verificationMethod: signer.verificationMethod,
    };
    lists.set(list, view);
    if (isTakenBack(standing, day)) view.revoked.push(statusIndex % LIST_LENGTH);
    for (const changed of changesOf(standings, day)) if (changed > view.created) view.created = changed;
  }
  for (const view of lists.values()) view.revoked.sort((a, b) => a - b);
  return [...lists.values()].sort((a, b) => a.list - b.list);
}

/** What was or is certified by the issuer itself: a level that another office granted since has no credential. */
function signedStandings(edition: Edition, plaque: Plaque): Stood[] {
  const signature = signatureOf(edition, plaque);
  if (signature !== 'signed' && signature !== 'registered') return [];
  const levels = edition.registry.programs.get(plaque.program)?.levels.list ?? [];
  const own = new Set(levels.filter(({ grantedHere }) => grantedHere).map(({ id }) => id));
  return standingsOf(edition, historiesOfBoard(edition, plaque)).filter(({ certification }) =>
    own.has(certification.level),
  );
}

/**
 * Was it revoked, or did it end before the day that its credentials have stated (with its unit, by a row, by the level
 * of another office)? What was passed on goes on to state that day.
 */
function isTakenBack(standing: Stood, day: PlainDate): boolean {
  if (standing.state !== 'ended') return false;
  const { validTo } = lastGiving(standing.certification, day);
  return standing.cause === 'revoked' || validTo === null || validTo > addDays(standing.since, -1);
}

/** The days on which the place of a board was set, and cleared again by a later certification. */
function changesOf(standings: readonly Stood[], day: PlainDate): PlainDate[] {
  return standings.flatMap((standing, at) => {
    if (!isTakenBack(standing, day)) return [];
    const set = standing.certification.end?.namedOn ?? standing.since;
    const next = standings[at + 1]?.certification.decided;
    if (next === undefined) return [set];
    // From one level to the next on one day: the credential is another one, under the same place.
    return next <= set ? [] : [set, next];
  });
}
