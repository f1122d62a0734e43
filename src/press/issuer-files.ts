import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issuerDid, issuerDocument, type IssuerDocument } from '../credentials/issuer-document.ts';
import type { IssuerKey } from '../domain/issuer-key.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { paths } from '../views/paths.ts';
import type { PlannedFile } from './plan.ts';
import { PressError } from './press-error.ts';

/**
 * The document by which others check what the issuer has signed; none before the first key. Where the site has a
 * host of its own, a copy stands where `did:web` looks for the bare host.
 */
export function issuerFiles(
  keys: readonly IssuerKey[],
  { url, base, day }: { url: string; base: string; day: PlainDate },
): PlannedFile[] {
  const document = issuerDocument(issuerDid({ url, base }), keys, day);
  if (document === undefined) return [];
  const body = `${JSON.stringify(document, null, 2)}\n`;
  const places = [paths.issuerDocument, ...(base === '/' ? [paths.wellKnownIssuerDocument] : [])];
  return places.map((path) => ({ path, body }));
}

/**
 * Refuses to replace a published document by one that lacks a key of it: what that key signed could no longer be
 * verified.
 * @param root folder of `dist`.
 * @param did of the site that is built: what stands in `dist` may be another site.
 * @throws PressError
 */
export function refuseLostKeys(root: string, did: string, keys: readonly IssuerKey[]): void {
  const published = publishedDocument(join(root, 'dist', paths.issuerDocument));
  if (published?.id !== did) return;
  for (const { id, publicKeyMultibase } of published.verificationMethod) {
    if (keys.some((key) => key.publicKeyMultibase === publicKeyMultibase && id === `${did}#${key.id}`))
      continue;
    throw new PressError(
      'HB-PRESS-KEYS',
      `已经公布的公钥 ${id.slice(did.length + 1)} 不在 content/keys.csv 里了：它签过的牌匾都会验不过。` +
        '从提交记录里找回那一行；不再用的钥匙用 npm run keys -- revoke 收回。' +
        '只在这台机器上试过、从来没有公布的，删去 dist 和 .hongbang 再构建。',
    );
  }
}

function publishedDocument(file: string): IssuerDocument | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
  try {
    return JSON.parse(text) as IssuerDocument;
  } catch (error) {
    throw new PressError('HB-PRESS-KEYS', `${file} 被改坏了，看不出公布过哪些公钥。删去 dist 再构建。`, {
      cause: error,
    });
  }
}
