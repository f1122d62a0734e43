import { nameYetToCome, siteIdYetToCome } from '../domain/issuer.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

const fields = ['address', 'phone', 'icp', 'publicSecurity', 'siteId'] as const;

/** What a new site was begun without is reminded of until it is filled in: pages print it as it stands. */
export function openBlanks({ issuer }: Registry): Problem[] {
  // The sample says on every page that it is invented.
  if (issuer.sample) return [];
  return fields
    .filter((field) => issuer[field] === (field === 'siteId' ? siteIdYetToCome : nameYetToCome))
    .map((field) => problemAt(issuer.origin, { code: 'HB336', field: [field], args: { field } }));
}
