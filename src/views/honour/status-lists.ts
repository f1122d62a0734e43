import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import { historiesOfBoard } from './board.ts';
import { LIST_LENGTH } from '../../domain/status-index.ts';
import type { Edition } from '../edition.ts';
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
    if (statusIndex === undefined || signatureOf(edition, plaque) !== 'signed') continue;
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
    const standings = standingsOf(edition, historiesOfBoard(edition, plaque));
    const standing = standings.findLast(isHeld) ?? standings.at(-1);
    if (standing && isTakenBack(standing, day)) view.revoked.push(statusIndex % LIST_LENGTH);
    for (const changed of changesOf(standings, day)) if (changed > view.created) view.created = changed;
  }
  for (const view of lists.values()) view.revoked.sort((a, b) => a - b);
  return [...lists.values()].sort((a, b) => a.list - b.list);
}

/**
 * Was it revoked, or did it end before the day that its credentials have stated (with a unit, by a row)? What was
 * passed on goes on to state it. A level that went up or down has a new credential under the same place.
 */
function isTakenBack(standing: Stood, day: PlainDate): boolean {
  if (standing.state !== 'ended' || superseded.has(standing.cause)) return false;
  const { validTo } = lastGiving(standing.certification, day);
  return standing.cause === 'revoked' || validTo === null || validTo > addDays(standing.since, -1);
}

const superseded: ReadonlySet<string> = new Set(['upgraded', 'downgraded']);

/** The days on which the place of a board was set, and cleared again by a new certification. */
function changesOf(standings: readonly Stood[], day: PlainDate): PlainDate[] {
  return standings.flatMap((standing, at) => {
    if (!isTakenBack(standing, day)) return [];
    const { end } = standing.certification;
    const next = standings[at + 1]?.certification.decided;
    return [end?.namedOn ?? standing.since, ...(next === undefined ? [] : [next])];
  });
}
