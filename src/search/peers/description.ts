import { NAMES_PATH } from '../names/files.ts';
import { NAMES_FORMAT } from '../names/guide.ts';
import { SPELLING } from '../text/spelling.ts';

/** Where a site says what its search is made of, for the search pages of other sites; without base. */
export const DESCRIPTION_PATH = '/search/bundles.json';

/** Much more than the largest site needs. */
export const LONGEST_DESCRIPTION = 200_000;
const MOST_BUNDLES = 2_000;
const FORMAT = 1;

/** What the search of a site is made of. Paths are below its home page, without a slash at the beginning. */
export interface SearchDescription {
  /** Id of the issuer. */
  issuer: string;
  names: { format: number; path: string };
  texts: { pagefind: string; spelling: number; bundles: string[] };
}

/** The file at `DESCRIPTION_PATH`; bundles by their paths without base, the first carries Pagefind's program. */
export function searchDescription(
  issuer: { id: string; name: string },
  { pagefind, bundles }: { pagefind: string; bundles: readonly string[] },
): { path: string; body: string } {
  const description = {
    format: FORMAT,
    issuer: { id: issuer.id, name: issuer.name },
    names: { format: NAMES_FORMAT, path: NAMES_PATH.slice(1) },
    texts: { pagefind, spelling: SPELLING, bundles: bundles.map((path) => path.slice(1)) },
  };
  return { path: DESCRIPTION_PATH, body: `${JSON.stringify(description, null, 1)}\n` };
}

/**
 * Reads what a site says of its search, and believes none of it unseen: it comes from somebody else's server.
 * `other-format` if it is written for a version that this one does not know.
 *
 * @throws Error if it is not such a description, or names anything that does not lie below that site's home page
 */
export function readDescription(text: string): SearchDescription | 'other-format' {
  if (text.length > LONGEST_DESCRIPTION) throw new Error(`A description of ${text.length} characters`);
  const whole = fieldsOf(JSON.parse(text));
  if (typeof whole['format'] === 'number' && whole['format'] !== FORMAT) return 'other-format';
  const [issuer, names, texts] = ['issuer', 'names', 'texts'].map((part) => fieldsOf(whole[part]));
  const bundles = texts?.['bundles'];
  if (!Array.isArray(bundles) || bundles.length > MOST_BUNDLES) throw new Error('No list of bundles');
  return {
    issuer: matching(issuer?.['id'], /^[a-z0-9-]{1,64}$/),
    names: { format: Number(names?.['format']), path: pathOf(names?.['path']) },
    texts: {
      pagefind: matching(texts?.['pagefind'], /^[\w.+-]{1,40}$/),
      spelling: Number(texts?.['spelling']),
      bundles: bundles.map(pathOf),
    },
  };
}

/** Folders whose names begin with a letter or a digit: no scheme, no host, no way up. */
function pathOf(value: unknown): string {
  return matching(value, /^(?:[a-z0-9][a-z0-9.-]{0,99}\/){1,8}$/);
}

function matching(value: unknown, pattern: RegExp): string {
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new Error(`Unexpected in a description: ${String(JSON.stringify(value)).slice(0, 60)}`);
}

function fieldsOf(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  throw new Error('A part of the description is missing');
}
