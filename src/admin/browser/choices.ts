import type { ReferenceTarget } from '../decap/field.ts';

/** Something that a field can refer to. */
export interface Choice {
  id: string;
  name: string;
  /** Where it stands or what it belongs to. */
  of?: string | undefined;
  /** Other words under which it is found. */
  also?: string[] | undefined;
}

export type Choices = Record<ReferenceTarget, Choice[]>;

/** At most so many are offered at once. */
const MOST = 30;

/** What fits the letters typed: names first that begin so, then names, ids and other names that hold them. */
export function fitting(choices: readonly Choice[], typed: string): Choice[] {
  const text = typed.trim().toLowerCase();
  if (text === '') return choices.slice(0, MOST);
  const begins: Choice[] = [];
  const holds: Choice[] = [];
  for (const choice of choices) {
    if (choice.name.startsWith(text) || choice.id.startsWith(text)) begins.push(choice);
    else if ([choice.name, choice.id, ...(choice.also ?? [])].some((one) => one.includes(text)))
      holds.push(choice);
    if (begins.length >= MOST) break;
  }
  return [...begins, ...holds].slice(0, MOST);
}
