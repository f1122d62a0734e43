import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { issuerDid } from '../../credentials/issuer-document.ts';
import { readSigningKey } from '../../credentials/keys/signing-key.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { keptInMemory } from '../../exports/tables/table-printer.ts';
import { loadDrawer } from '../../press/draw.ts';
import { siteToPress } from '../../press/site-to-press.ts';
import { readContent } from '../../store/gate.ts';
import { signedDay, type SignedContent } from './signed-content.ts';

/** Files of a site by their path without base. */
export type PrintedSite = Map<string, Buffer>;

/**
 * What a site says of its boards, without its pages, for which templates would have to be compiled: credentials,
 * drawings (`formats`), states, the issuer's document and the status lists.
 */
export async function printSite(
  { root, content, env }: Pick<SignedContent, 'root' | 'content'> & { env?: SignedContent['env'] },
  { day = signedDay, formats = [] }: { day?: PlainDate; formats?: ('svg' | 'png' | 'pdf')[] } = {},
): Promise<PrintedSite> {
  const { registry, ledger, problems } = await readContent({ content, root });
  if (!registry || !ledger) throw new Error(`The content is refused: ${JSON.stringify(problems)}`);
  const { url, base } = registry.issuer;
  const did = issuerDid({ url, base });
  const signingKey = readSigningKey({
    env: { ...env },
    repository: [root],
    keys: registry.keys,
    did,
    day,
  });
  const { plan } = siteToPress(
    { registry, ledger },
    { day, base, content, published: new Map(), signingKey },
  );
  plan.begin?.({ standing: () => undefined, keep: keptInMemory });
  const files: PrintedSite = new Map();
  const draw = loadDrawer(signingKey);
  const wanted = new Set(['credential', 'status-list', ...formats.map((format) => `plaque-${format}`)]);
  for (const { path, view } of plan.drawings ?? []) {
    if (wanted.has(view.template)) files.set(path, Buffer.from(await draw({ path, view })));
  }
  for (const { path, body } of plan.files) {
    if (/^\/(?:p|issuer|status|\.well-known)\//.test(path))
      files.set(path, Buffer.from(typeof body === 'function' ? body() : body));
  }
  return files;
}

/** Serves files at a free port of this machine; the address is known before they are made. */
export async function serveFiles(): Promise<{ url: string; files: PrintedSite; close: () => Promise<void> }> {
  const files: PrintedSite = new Map();
  const server: Server = createServer((request, response) => {
    const body = files.get(request.url ?? '');
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(body ?? '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://localhost:${port}`, files, close };
}
