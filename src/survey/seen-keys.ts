import { z } from 'zod';
import { dayInShanghai } from '../domain/plain-date.ts';
import type { Looked, SeenKey } from '../inspection/survey-facts.ts';

/** As much of a DID document as an inspection looks at (Controlled Identifiers 1.0, 2.2). */
const issuerDocument = z.object({
  verificationMethod: z.array(
    z.object({ id: z.string(), revoked: z.iso.datetime({ offset: true }).optional() }),
  ),
  assertionMethod: z.array(z.string()),
});

/** The keys that a site itself publishes: who has no content folder sees these. It does not say since when. */
export function keysOfDocument(text: string): Looked<readonly SeenKey[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { unchecked: '读不懂 issuer/did.json' };
  }
  const { data } = issuerDocument.safeParse(json);
  if (data === undefined) return { unchecked: '读不懂 issuer/did.json' };
  return {
    seen: data.verificationMethod
      .filter(({ id, revoked }) => revoked !== undefined || data.assertionMethod.includes(id))
      .map(({ id, revoked }) => ({
        id: id.slice(id.indexOf('#') + 1),
        from: undefined,
        until: undefined,
        revokedFrom: revoked === undefined ? undefined : dayInShanghai(new Date(revoked)),
      })),
  };
}
