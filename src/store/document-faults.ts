import { isMap, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { longestYaml, parseYaml, splitFrontMatter, yamlLine } from './front-matter.ts';
import { faultOf, unknownField } from './issue-problem.ts';
import { fieldsAt } from './schema-fields.ts';
import type { Place } from './text.ts';
import { yamlPlaces, type FieldPath } from './yaml-place.ts';
import { yamlProblem } from './yaml-problem.ts';

/** Everything that keeps a document (normalized text) from being read by `schema`; empty if nothing does. */
export function documentFaults(file: string, text: string, schema: z.ZodType): Problem[] {
  const split = splitFrontMatter(text);
  if (split === 'absent') return [{ code: 'HB110', file, line: 1, column: 1, args: {} }];
  if (split === 'unclosed') return [{ code: 'HB111', file, line: 1, column: 1, args: {} }];
  if (split.yaml.length > longestYaml) {
    const args = { size: Math.ceil(split.yaml.length / 1024), limit: longestYaml / 1024 };
    return [{ code: 'HB127', file, line: yamlLine, column: 1, args }];
  }
  let data: unknown;
  try {
    data = parseYaml(split.yaml) ?? {};
  } catch (error) {
    return [yamlProblem(file, split.yaml, error)];
  }
  if (
    !isMap(parseDocument(split.yaml, { logLevel: 'silent' }).contents) &&
    Object.keys(data as object).length
  ) {
    return [{ code: 'HB113', file, line: yamlLine, column: 1, args: {} }];
  }
  return shapeProblems(file, split.yaml, data, schema);
}

function shapeProblems(file: string, yaml: string, data: unknown, schema: z.ZodType): Problem[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  const places = yamlPlaces(yaml);
  const problems = withoutComparisons(result.error.issues).flatMap((issue): Problem[] => {
    const path = issue.path as FieldPath;
    if (issue.code === 'unrecognized_keys') {
      const allowed = fieldsAt(schema, path);
      return issue.keys.map((key) => {
        const field = [...path, key];
        return { ...unknownField(key, allowed), file, field, ...places.key(field) };
      });
    }
    const value = valueAt(data, path);
    const fault = { ...faultOf(issue, value), file, field: path, ...places.value(path) };
    return [fault.code === 'HB204' ? { ...fault, suggestion: quoted(yaml, value, fault) } : fault];
  });
  return oneForEachField(problems);
}

/** A number or yes-or-no that should be text, as it stands in the file (`0571`, not 571), in quotes. */
function quoted(yaml: string, value: unknown, { line, column }: Place): string | undefined {
  if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const written = /^[\w.+-]+/.exec(yaml.split('\n')[line - yamlLine]?.slice(column - 1) ?? '')?.[0];
  return written === undefined ? undefined : `'${written}'`;
}

/** zod compares the fields of a group even if one of them is malformed; what comes of that means nothing. */
function withoutComparisons(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const groupOf = (path: readonly PropertyKey[]) => JSON.stringify(path.slice(0, -1));
  const malformed = new Set(issues.filter(({ code }) => code !== 'custom').map(({ path }) => groupOf(path)));
  return issues.filter(({ code, path }) => code !== 'custom' || !malformed.has(groupOf(path)));
}

/** The first problem of a field says enough. */
function oneForEachField(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ field }) => {
    const key = JSON.stringify(field);
    return !seen.has(key) && seen.add(key);
  });
}

function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const part of path) value = (value as Record<string | number, unknown> | null | undefined)?.[part];
  return value;
}
