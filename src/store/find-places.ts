import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { offsetOfCell, readQuotedRecord } from './csv.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { textPlaces } from './text.ts';
import { yamlPlaces } from './yaml-place.ts';

type Finder = (problem: Problem) => Partial<Pick<Problem, 'line' | 'column'>>;

/**
 * Gives every problem with a field the line and column of that field: rules know records, not places. Files are
 * read again, but only those that have such problems.
 */
export function findPlaces(content: string, problems: readonly Problem[]): Problem[] {
  const finders = new Map<string, Finder>();
  return problems.map((problem) => {
    if (problem.field === undefined || problem.column !== undefined) return problem;
    let finder = finders.get(problem.file);
    if (finder === undefined) finders.set(problem.file, (finder = finderFor(content, problem.file)));
    return { ...problem, ...finder(problem) };
  });
}

function finderFor(content: string, file: string): Finder {
  const text = textOf(join(content, file));
  if (text === undefined) return () => ({});
  return file.endsWith('.csv') ? cellFinder(text) : fieldFinder(text);
}

function fieldFinder(text: string): Finder {
  const split = splitFrontMatter(text);
  if (typeof split === 'string') return () => ({});
  const places = yamlPlaces(split.yaml);
  return ({ field = [] }) => places.value(field);
}

function cellFinder(text: string): Finder {
  const places = textPlaces(text);
  const header = readQuotedRecord(text, 0);
  const names = 'cells' in header ? header.cells.map(({ value }) => value.trim()) : [];
  return ({ field, line }) => {
    if (line === undefined) return {};
    const index = names.indexOf(String(field?.[0]));
    return index === -1 ? {} : places.at(offsetOfCell(text, places.startOf(line), index));
  };
}

function textOf(path: string): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    // Gone since it was read: the problem stays, without a column.
    return undefined;
  }
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : undefined;
}
