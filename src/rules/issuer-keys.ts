import { lastDayOf, type IssuerKey } from '../domain/issuer-key.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/** The issuer's keys: none is missing, none comes twice, their days run forward, and one at most signs on a day. */
export function issuerKeys({ keys }: Registry): Problem[] {
  return keys.flatMap((key, at) => [
    ...missingBefore(key, keys[at - 1]),
    ...backwards(key),
    ...withoutReason(key),
    ...keys.slice(0, at).flatMap((other) => [...sameKey(key, other), ...overlap(key, other)]),
  ]);
}

function missingBefore({ id, origin }: IssuerKey, before: IssuerKey | undefined): Problem[] {
  const expected = `key-${Number(before?.id.slice(4) ?? 0) + 1}`;
  return id === expected
    ? []
    : [problemAt(origin, { code: 'HB806', field: ['id'], args: { id, missing: expected } })];
}

function backwards({ id, from, until, revokedFrom, origin }: IssuerKey): Problem[] {
  return Object.entries({ until, revokedFrom }).flatMap(([field, day]) =>
    day !== undefined && day < from
      ? [problemAt(origin, { code: 'HB803', field: [field], args: { id, from, field, day } })]
      : [],
  );
}

function withoutReason({ id, revokedFrom, reason, origin }: IssuerKey): Problem[] {
  return revokedFrom !== undefined && reason === undefined
    ? [problemAt(origin, { code: 'HB808', field: ['reason'], args: { id, day: revokedFrom } })]
    : [];
}

function sameKey({ id, publicKeyMultibase, origin }: IssuerKey, other: IssuerKey): Problem[] {
  return publicKeyMultibase === other.publicKeyMultibase
    ? [problemAt(origin, { code: 'HB804', field: ['publicKeyMultibase'], args: { id, other: other.id } })]
    : [];
}

/** A key that was taken back from its first day on never signed. */
function overlap(key: IssuerKey, other: IssuerKey): Problem[] {
  const day = key.from > other.from ? key.from : other.from;
  if ([key, other].some((one) => (lastDayOf(one) ?? day) < day)) return [];
  return [
    problemAt(key.origin, { code: 'HB802', field: ['from'], args: { id: key.id, other: other.id, day } }),
  ];
}
