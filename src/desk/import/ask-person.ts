import { confirm, select, text } from '@clack/prompts';
import type { Asker } from './ask-decisions.ts';

/** Choices that a terminal shows at once. */
const maxItems = 12;

/** Asks a person at a terminal. */
export const askPerson: Asker = {
  select: async (message, options) => answered(await select({ message, options: [...options], maxItems })),
  text: async (message, fault) => answered(await text({ message, validate: (value = '') => fault(value) })),
  confirm: async (message) =>
    answered(await confirm({ message, active: '写', inactive: '不写', initialValue: false })),
};

/** Undefined where the person broke off. */
function answered<T>(answer: T): Exclude<T, symbol> | undefined {
  return typeof answer === 'symbol' ? undefined : (answer as Exclude<T, symbol>);
}
