import { cancel, isCancel, select, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import { DeskError } from '../desk-error.ts';
import { refusal, type Question } from './new-kind.ts';

/** Where the questions stand and the answers come from; by default the terminal. */
interface Terminal {
  input?: Readable;
  output?: Writable;
}

/** Asks a person at a terminal. @throws DeskError HB845 when they stop */
export async function askPerson(question: Question, terminal: Terminal = {}): Promise<string> {
  const { ask, choices, preset, optional } = question;
  const answer = choices
    ? await select({
        ...terminal,
        message: ask,
        options: [...(optional ? [{ value: '', label: '（没有）' }] : []), ...choices],
        ...(preset !== undefined && { initialValue: preset }),
        maxItems: 12,
      })
    : await text({
        ...terminal,
        message: ask,
        ...(preset !== undefined && { placeholder: preset, defaultValue: preset }),
        validate: (value = '') => {
          const given = value.trim() === '' ? preset : value.trim();
          if (given === undefined) return optional ? undefined : '不能空着';
          return refusal(question, given);
        },
      });
  if (isCancel(answer)) {
    cancel('已停下，什么也没有写。', terminal);
    throw new DeskError('HB845', '没有做完，什么也没有写');
  }
  return answer;
}
