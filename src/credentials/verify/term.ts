import { memberOf, timeOf } from './json-members.ts';

/** What the dates of a credential say at a moment (milliseconds since 1970; VC 2.0, 4.9). */
export function termOf(credential: unknown, now: number): 'running' | 'over' | 'not-begun' | 'unreadable' {
  const from = timeOf(credential, 'validFrom');
  const until = timeOf(credential, 'validUntil');
  const isOpenEnded = memberOf(credential, 'validUntil') === undefined;
  if (from === undefined || (until === undefined && !isOpenEnded)) return 'unreadable';
  if (now < from) return 'not-begun';
  // The end is its last second.
  return until !== undefined && now >= until + 1000 ? 'over' : 'running';
}
