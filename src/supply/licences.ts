import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesLookedUp, licencesOfNamed } from './licence-exceptions.ts';
import type { LockedPackage } from './lock-file.ts';

/** SPDX identifiers that ask no more than to keep the notice, or (MPL-2.0) to pass on changed files of theirs. */
export const allowedLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/**
 * The licence of a package as an SPDX expression: what the lock file says, else what its own `package.json` says in
 * the old form (`licenses`); undefined if neither does.
 */
export function statedLicence(entry: LockedPackage, root: string): string | undefined {
  return wordOf(entry.license) ?? wordOf(installed(join(root, entry.path)));
}

function wordOf(stated: unknown): string | undefined {
  if (typeof stated === 'string') return stated;
  if (!Array.isArray(stated) || stated.length === 0) return undefined;
  return stated
    .map((one: { type?: string } | string) => (typeof one === 'string' ? one : one.type))
    .join(' OR ');
}

/** A package for another platform is not installed. */
function installed(folder: string): unknown {
  let text: string;
  try {
    text = readFileSync(join(folder, 'package.json'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const { license, licenses } = JSON.parse(text) as { license?: unknown; licenses?: unknown };
  return license ?? licenses;
}

/** Whether an expression lets us choose a licence that is allowed: all of `A AND B`, one of `A OR B`. */
export function isAllowed(expression: string): boolean {
  const words = expression.replaceAll(/^\((.*)\)$/g, '$1');
  if (words.includes(' OR ')) return words.split(' OR ').some((part) => isAllowed(part));
  return words.split(' AND ').every((part) => allowedLicences.has(part));
}

/** Packages whose licence nobody has allowed, and exceptions that no package needs. */
export function licenceProblems(locked: readonly LockedPackage[], root: string): string[] {
  const unused = new Set([...Object.keys(licencesLookedUp), ...Object.keys(licencesOfNamed)]);
  const problems = locked.flatMap((entry) => {
    const stated = statedLicence(entry, root);
    if (stated !== undefined && isAllowed(stated)) return [];
    const { name } = entry;
    unused.delete(name);
    if (licencesOfNamed[name]?.licence === stated && stated !== undefined) return [];
    const found = licencesLookedUp[name];
    if (found !== undefined && found.stated === stated && isAllowed(found.licence)) return [];
    return [`${entry.path}：许可证 ${stated ?? '没有写明'}，不在允许之列（src/supply/licences.ts）`];
  });
  return [...problems, ...[...unused].map((name) => `${name}：许可证例外里有它，可是用不着，请删去`)];
}
