import type { PlainDate } from '../../domain/plain-date.ts';
import type { Registry } from '../../domain/registry.ts';
import type { ContentChange } from '../content-change.ts';
import { DeskError } from '../desk-error.ts';

/** What a new file is made from besides the answers. */
export interface NewContext {
  registry: Registry;
  day: PlainDate;
  /** The text of a file of the content folder; undefined where there is none. */
  text: (path: string) => string | undefined;
}

/** By the names of the questions; of a question that was left open there is none. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** Something that a command must know: an option of its name, or a question. */
export interface Question {
  /** `title` is answered by `--title`. */
  name: string;
  /** In Chinese, as it is asked. */
  ask: string;
  /** What is taken where nothing is answered. */
  preset?: string | undefined;
  /** May be left open. */
  optional?: true | undefined;
  choices?: readonly { value: string; label: string }[] | undefined;
  /** What is wrong with an answer, in Chinese. */
  refuse?: ((answer: string) => string | undefined) | undefined;
}

/** Something that takes answers. */
export interface Questioned<Context> {
  /** What it is called: 通告. */
  title: string;
  /** Every name that its questions may have. */
  options: readonly string[];
  /** Asked in this order, each in view of the answers so far; undefined where it does not apply. */
  questions: readonly ((context: Context, answers: Answers) => Question | undefined)[];
}

/** A kind of thing that `npm run new` makes. */
export interface NewKind extends Questioned<NewContext> {
  changes: (context: NewContext, answers: Answers) => ContentChange[];
  /** What is to be done next, a line each. */
  next: (paths: readonly string[], answers: Answers) => string[];
}

/** Asks a person; undefined when nobody is there to ask. */
export type Asker = ((question: Question) => Promise<string>) | undefined;

/**
 * The answers to the questions of a kind: given as options, or asked for, or preset.
 * @throws DeskError HB841 for an answer that is missing, HB842 for one that cannot be taken
 */
export async function answersTo<Context>(
  kind: Questioned<Context>,
  context: Context,
  given: Answers,
  ask: Asker,
): Promise<Answers> {
  const stray = Object.keys(given).find((name) => !kind.options.includes(name));
  if (stray !== undefined) throw new DeskError('HB842', `新建${kind.title}没有 --${stray} 这一项`);
  const answers: Record<string, string | undefined> = {};
  for (const make of kind.questions) {
    const question = make(context, answers);
    if (question === undefined) continue;
    const { name, preset, optional } = question;
    const text = (given[name] ?? (ask ? await ask(question) : preset))?.trim();
    const answer = text === '' ? preset : text;
    if (answer === undefined || answer === '') {
      if (!optional) throw new DeskError('HB841', `没有写 --${name}：${question.ask}${choicesOf(question)}`);
      continue;
    }
    const fault = refusal(question, answer);
    if (fault !== undefined) throw new DeskError('HB842', `--${name} ${answer}：${fault}`);
    answers[name] = answer;
  }
  return answers;
}

/** What may be answered, where that is a list: all of a short one, the beginning of a long one. */
function choicesOf({ choices = [] }: Question): string {
  if (choices.length === 0) return '';
  const named = choices.slice(0, 10).map(({ value, label }) => `${value} ${label}`);
  return `，可以写 ${named.join('、')}${choices.length > named.length ? '……' : ''}`;
}

/** What is wrong with an answer to a question, in Chinese. */
export function refusal({ choices, refuse }: Question, answer: string): string | undefined {
  if (choices !== undefined && !choices.some(({ value }) => value === answer)) {
    return `只能是 ${choices.map(({ value, label }) => `${value}（${label}）`).join('、')}`;
  }
  return refuse?.(answer);
}

/** The answer that a change cannot do without; the questions have seen to it. */
export function needed(answers: Answers, name: string): string {
  const answer = answers[name];
  if (answer === undefined) throw new Error(`no answer to ${name}`);
  return answer;
}
