import type { BuiltRecord } from '../../press/built-record.ts';
import { headerRules, headersOf, patternOf } from './response-headers.ts';

export const TRANSPORT = 'Strict-Transport-Security';

/**
 * Headers as lines of nginx: of a path those that differ from address to address, without a path those that all have.
 * nginx inherits none where one is set, so each location names them all. They are constants of their location, as
 * maps by expressions cost each request an eighth of its time.
 */
export function headerLines(path: string | undefined, built: BuiltRecord): string[] {
  const differing = new Set(
    headerRules(built).flatMap(({ paths, headers }) => (paths.length > 0 ? Object.keys(headers) : [])),
  );
  return Object.entries(headersOf(path ?? '', built))
    .filter(([name]) => differing.has(name) === (path !== undefined))
    .map(([name, value]) => [name, name === TRANSPORT ? '$hongbang_transport' : `"${value}"`])
    .map(([name, value]) => `add_header ${name} ${value} always;`);
}

/**
 * The locations within that of the base, as lines: folders and files that a rule of headers names, and within folders
 * an expression for the rules with an asterisk, so that only addresses of that folder are compared with it.
 *
 * @param include the line that each of them starts with
 */
export function innerLocations(built: BuiltRecord, include: string): string[] {
  const named = headerRules(built).flatMap(({ paths }) => paths);
  const patterns = Map.groupBy(
    named.filter((path) => path.includes('*')),
    folderOf,
  );
  const plain = named.filter((path) => !path.includes('*'));
  return [...new Set([...plain, ...patterns.keys()])].sort().flatMap((path) => {
    const within = Map.groupBy(patterns.get(path) ?? [], (pattern) =>
      headerLines(pattern.replaceAll('*', 'x'), built).join('\n'),
    );
    return block(`${path.endsWith('/') ? '' : '= '}${built.base}${path}`, [
      include,
      ...headerLines(path, built),
      ...[...within].flatMap(([lines, some]) =>
        block(`~ "^${escaped(built.base)}(?:${some.map(patternOf).join('|')})"`, [
          include,
          ...lines.split('\n'),
        ]),
      ),
    ]);
  });
}

/** The folder in which a pattern with an asterisk begins. */
function folderOf(pattern: string): string {
  return pattern.slice(0, pattern.lastIndexOf('/', pattern.indexOf('*')) + 1);
}

function block(of: string, lines: readonly string[]): string[] {
  return [`location ${of} {`, ...lines.map((line) => `    ${line}`), '}'];
}

function escaped(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
}
