import { canonicalForm } from './canonical-form.ts';
import { idOf, listOf, memberOf, textOf, timeOf } from './json-members.ts';

/** What a credential says. Nobody is shown any of it before its proof holds. */
export interface Claims {
  /** Of the board. */
  number: string;
  /** The honour and its level, by an address that stays when their names change. */
  achievement?: string | undefined;
  holder?: string | undefined;
  honour?: string | undefined;
  issuerName?: string | undefined;
  /** Milliseconds since 1970. */
  validFrom?: number | undefined;
  validUntil?: number | undefined;
}

/** The number of the board that a credential stands for, whoever wrote it. */
export function numberOf(credential: unknown): string | undefined {
  const number = textOf(memberOf(credential, 'credentialSubject'), 'licenseNumber');
  return number !== undefined && isPlaqueNumber(number) ? number : undefined;
}

/** Is it written as the numbers of boards are? */
export function isPlaqueNumber(text: string): boolean {
  return text.length <= 32 && /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/.test(text);
}

export function issuerOf(credential: unknown): string | undefined {
  return idOf(credential, 'issuer');
}

/** What a credential of ours says; undefined where it names no board. */
export function claimsOf(credential: unknown): Claims | undefined {
  const number = numberOf(credential);
  if (number === undefined) return undefined;
  const subject = memberOf(credential, 'credentialSubject');
  const named = listOf(subject, 'identifier').find((one) => textOf(one, 'identityType') === 'name');
  return {
    number,
    holder: memberOf(named, 'hashed') === false ? textOf(named, 'identityHash') : undefined,
    achievement: textOf(memberOf(subject, 'achievement'), 'id'),
    honour: textOf(memberOf(subject, 'achievement'), 'name'),
    issuerName: textOf(memberOf(credential, 'issuer'), 'name'),
    validFrom: timeOf(credential, 'validFrom'),
    validUntil: timeOf(credential, 'validUntil'),
  };
}

/** Does one credential say what another says of the same board, and for no longer? */
export function saysNoMore(claims: Claims, other: Claims): boolean {
  const { validUntil: until, ...rest } = claims;
  const { validUntil: otherUntil, ...otherRest } = other;
  return canonicalForm(rest) === canonicalForm(otherRest) && (until ?? Infinity) <= (otherUntil ?? Infinity);
}
