import type { z } from 'zod';
import { addDays, plainDate, weekday } from '../../domain/plain-date.ts';
import { id as idSchema, line, name as nameSchema, webAddress } from '../../domain/id.ts';
import { localDateTime, type PlainDate } from '../../domain/plain-date.ts';
import type { Registry } from '../../domain/registry.ts';
import { unitKindTerms } from '../../i18n/terms.ts';
import { newId } from '../import/write/ids.ts';
import type { NewContext, Question } from './new-kind.ts';

function by(schema: z.ZodType, complaint: string): (answer: string) => string | undefined {
  return (answer) => (schema.safeParse(answer).success ? undefined : complaint);
}

export const asId = by(idSchema, '编号只用小写字母、数字和单个连字符，不超过64个字符');
export const asName = by(nameSchema, '一行文字，不超过120个字');
export const asLine = by(line, '一行文字，不超过300个字');
export const asDay = by(plainDate, '请写成 2022-05-20 的样子，而且要有这一天');
export const asTime = by(localDateTime, '请写成 2022-05-20T09:00+08:00 的样子');
export const asAddress = by(webAddress, '请写完整网址，如 https://www.example.org/');

/** An id that is not taken, offered from the sound of a name. */
export function idQuestion(ask: string, from: string, taken: ReadonlyMap<string, unknown>): Question {
  return {
    name: 'id',
    ask,
    preset: newId(from.replace(/^关于/, '').replace(/的[^的]{2}$/, ''), new Set(taken.keys())),
    refuse: (answer) => asId(answer) ?? (taken.has(answer) ? '这个编号已经有了' : undefined),
  };
}

/** The next weekday from `day` on, in the morning. */
export function workingMorning(day: PlainDate): string {
  let next = day;
  while (weekday(next) > 5) next = addDays(next, 1);
  return `${next}T09:00+08:00`;
}

export function programQuestion({ registry }: NewContext, optional?: true): Question | undefined {
  const choices = [...registry.programs.values()].map(({ id, name }) => ({ value: id, label: name }));
  if (choices.length === 0 && optional) return undefined;
  return { name: 'program', ask: '属于哪个创建项目', optional, choices };
}

/** Divisions of some kinds, as choices. */
export function divisionChoices({ units }: Registry, kinds: readonly string[]) {
  return [...units.values()]
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, name, kind }) => ({ value: id, label: `${name}，${unitKindTerms[kind]}` }));
}
