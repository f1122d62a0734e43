import { unzipSync } from 'fflate';
import { openLedger } from '../../domain/ledger/open-ledger.ts';
import { siteToPress } from '../../press/site-to-press.ts';
import { aRegistry, type RegistryParts } from './registry.ts';

/** The texts of a file, those packed in a workbook too. */
function readable(path: string, body: Uint8Array): string {
  if (!path.endsWith('.xlsx')) return Buffer.from(body).toString();
  return Object.values(unzipSync(body))
    .map((part) => Buffer.from(part).toString())
    .join('\n');
}

/** The files that a site has beside its pages, by path; fails if a row of the registry is not legal. */
export function exportedFiles(parts: Partial<RegistryParts>, day: string, base = '/'): Map<string, string> {
  const registry = aRegistry(parts);
  const { ledger, problems } = openLedger(registry);
  if (problems.length > 0) throw new Error(`The rows are not legal: ${JSON.stringify(problems)}`);
  const { plan } = siteToPress({ registry, ledger }, { day, base, published: new Map(), content: '' });
  return new Map(
    plan.files.map(({ path, body }) => {
      const made = typeof body === 'function' ? body() : body;
      return [path, typeof made === 'string' ? made : readable(path, made)];
    }),
  );
}
