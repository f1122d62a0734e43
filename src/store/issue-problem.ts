import { inspect } from 'node:util';
import type { z } from 'zod';
import { isMessageCode } from '../i18n/gate/catalogue.ts';
import type { Problem } from '../domain/problem.ts';
import { nearest } from '../rules/nearest.ts';
import { chineseChoice } from './chinese-choice.ts';
import { mendedValue } from './mended-value.ts';

/** A problem without its place. */
export type Fault = Pick<Problem, 'code' | 'args' | 'suggestion'>;

const typeCodes: Readonly<Record<string, string>> = {
  string: 'HB204',
  number: 'HB225',
  int: 'HB221',
  boolean: 'HB226',
  array: 'HB227',
  object: 'HB228',
};

const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * What a zod issue about `value` means to a clerk. Unknown fields are no case here: one issue names several, and
 * each has its own place.
 */
export function faultOf(issue: z.core.$ZodIssue, value: unknown): Fault {
  const fault = withoutMending(issue, value);
  return { ...fault, suggestion: fault.suggestion ?? mendedValue(fault.code, value) };
}

/** What is wrong with a key is said without the key: it may be the private half. */
const unquoted: ReadonlySet<string> = new Set(['HB801', 'HB809']);

function withoutMending(issue: z.core.$ZodIssue, value: unknown): Fault {
  const shown = show(value);
  if (unquoted.has(issue.message)) return missing(value) ?? { code: issue.message, args: {} };
  if (isMessageCode(issue.message)) return missing(value) ?? { code: issue.message, args: { value: shown } };
  switch (issue.code) {
    case 'invalid_type':
      return missing(value) ?? { code: typeCodes[issue.expected] ?? 'HB224', args: { value: shown } };
    case 'invalid_value':
      return missing(value) ?? choice(shown, issue.values.map(String));
    case 'invalid_union':
      return missing(value) ?? choice(shown, (issue as { options?: unknown[] }).options?.map(String) ?? []);
    case 'invalid_format':
      return missing(value) ?? { ...format(issue.format, shown), args: { value: shown } };
    case 'too_small':
      if (issue.origin === 'string') return { code: 'HB203', args: {} };
      return {
        code: issue.origin === 'array' ? 'HB223' : 'HB219',
        args: { value: shown, limit: Number(issue.minimum) },
      };
    case 'too_big':
      return {
        code: issue.origin === 'string' ? 'HB218' : 'HB220',
        args: { value: shown, limit: Number(issue.maximum) },
      };
    default:
      return { code: 'HB224', args: { value: shown } };
  }
}

/** A field name that the schema does not know. */
export function unknownField(name: string, allowed: readonly string[]): Fault {
  const suggestion = nearest(name, allowed);
  if (suggestion !== undefined) return { code: 'HB201', args: { field: name, suggestion }, suggestion };
  return { code: 'HB202', args: { field: name, allowed: allowed.join('、') } };
}

function missing(value: unknown): Fault | undefined {
  return value === undefined || value === null || value === '' ? { code: 'HB203', args: {} } : undefined;
}

function choice(value: string, allowed: readonly string[]): Fault {
  const suggestion = chineseChoice(value, allowed) ?? nearest(value, allowed);
  const args = { value, allowed: allowed.join('、') };
  return suggestion === undefined
    ? { code: 'HB217', args }
    : { code: 'HB216', args: { ...args, suggestion }, suggestion };
}

function format(name: string, value: string): Pick<Fault, 'code' | 'suggestion'> {
  if (name === 'date') {
    if (dayShape.test(value)) return { code: 'HB214' };
    return { code: 'HB213', suggestion: dayIn(value) };
  }
  if (name === 'datetime') return { code: 'HB215', suggestion: momentIn(value) };
  return { code: name === 'url' ? 'HB222' : 'HB224' };
}

/** `2022-05-07` from 2022/5/7, 2022.5.7, 2022年5月7日 or 20220507, if that day exists. */
function dayIn(value: string): string | undefined {
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(value) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  if (parts === null) return undefined;
  const day = `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
  const time = Date.parse(day);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
}

/** `2022-05-23T09:00+08:00` from `2022-05-23 9:00` and the like; without a time nothing is known. */
function momentIn(value: string): string | undefined {
  const parts = /^(\S+?)[T ]+(\d{1,2})[:：](\d{2})(?::\d{2})?(?:\+08:?00)?$/.exec(value);
  const day = dayIn(parts?.[1] ?? '');
  return day === undefined ? undefined : `${day}T${parts?.[2]?.padStart(2, '0')}:${parts?.[3]}+08:00`;
}

/** JSON, as YAML is close to it; an alias in YAML can make a value that holds itself, which has no JSON. */
function inOneLine(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch (error) {
    if (error instanceof TypeError) return inspect(value, { depth: 1, breakLength: Infinity });
    throw error;
  }
}

const longestShown = 60;

/** A value as a message quotes it: one line, not too long. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value : inOneLine(value);
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}
