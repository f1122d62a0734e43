import { certificationEventTerms } from '../../i18n/terms.ts';
import type { CertificationEventType } from '../../domain/certification-event.ts';
import { plainDate } from '../../domain/plain-date.ts';
import type { Decisions, ImportPlan, NameDecision } from './import-plan.ts';
import type { RegistrySummary } from './registry-summary.ts';

/** Asks a person; each answers undefined when the person breaks off. */
export interface Asker {
  select(message: string, options: readonly { value: string; label: string }[]): Promise<string | undefined>;
  text(message: string, fault: (answer: string) => string | undefined): Promise<string | undefined>;
  confirm(message: string): Promise<boolean | undefined>;
}

/** Events that a list of names may stand for. */
const listEvents: readonly CertificationEventType[] = [
  'certified',
  'renewed',
  'applied',
  'reviewed',
  'accepted',
  'announced',
  'suspended',
  'restored',
  'revoked',
  'lapsed',
];

/**
 * Asks what a plan needs and what it found doubtful. Answers the decisions with what was said added, undefined when
 * the person breaks off.
 */
export async function askDecisions(
  plan: ImportPlan,
  registry: RegistrySummary,
  decisions: Decisions,
  asker: Asker,
): Promise<Decisions | undefined> {
  let decided = decisions;
  if (plan.needs.some(({ need }) => need === 'list')) {
    const list = await askList(registry, asker);
    if (list === undefined) return undefined;
    decided = { ...decided, list };
  }
  if (plan.needs.some(({ need }) => need === 'street')) {
    const streets = registry.units.filter(({ kind }) => kind === 'street' || kind === 'town');
    const street = await asker.select(
      '这是哪个街道（镇）的底册？',
      streets.map(({ id, name }) => ({ value: id, label: name })),
    );
    if (street === undefined) return undefined;
    decided = { ...decided, roll: { ...decided.roll, street } };
  }
  return askNames(plan, decided, asker);
}

async function askList(registry: RegistrySummary, asker: Asker): Promise<Decisions['list']> {
  const program = await asker.select(
    '是哪个项目的名单？',
    registry.programs.map(({ id, name }) => ({ value: id, label: name })),
  );
  if (program === undefined) return undefined;
  const cycles = registry.cycles.filter((cycle) => cycle.program === program).reverse();
  const cycle = await asker.select(
    '记在哪一期？',
    cycles.map(({ id, title }) => ({ value: id, label: title })),
  );
  if (cycle === undefined) return undefined;
  const event = await asker.select(
    '名单上的单元是什么事？',
    listEvents.map((one) => ({ value: one, label: certificationEventTerms[one] })),
  );
  const isDay = (text: string) =>
    plainDate.safeParse(text).success ? undefined : '请写成 2022-05-20 的样子';
  const date = event === undefined ? undefined : await asker.text('哪一天？', isDay);
  if (event === undefined || date === undefined) return undefined;
  const levels = registry.programs.find(({ id }) => id === program)?.levels ?? [];
  const level =
    levels.length < 2
      ? ''
      : await asker.select(
          '哪个级别？',
          levels.map(({ id, name }) => ({ value: id, label: name })),
        );
  if (level === undefined) return undefined;
  const events = [{ event: event as CertificationEventType, date }];
  return { program, cycle, events, ...(level === '' ? {} : { level }) };
}

/** Asks for each doubtful name of the plan; unknown ones are left refused where there is nothing to choose. */
async function askNames(
  { questions }: ImportPlan,
  decisions: Decisions,
  asker: Asker,
): Promise<Decisions | undefined> {
  const names: Record<string, NameDecision> = { ...decisions.names };
  for (const { name, match, candidates } of questions) {
    if (candidates.length === 0) continue;
    const message = match === 'ambiguous' ? `“${name}”是哪一个？` : `“${name}”底册里没有，是不是下面的？`;
    const answer = await asker.select(message, [
      ...candidates.map((one) => ({ value: `unit ${one.id}`, label: `${one.name}（${one.where}）` })),
      { value: 'later', label: '都不是，先不导入' },
      { value: 'skip', label: '不用导入这一行' },
      { value: 'new', label: '是新的单元（只用于底册）' },
    ]);
    if (answer === undefined) return undefined;
    if (answer === 'skip') names[name] = { skip: true };
    else if (answer === 'new') names[name] = { new: true };
    else if (answer.startsWith('unit ')) names[name] = { unit: answer.slice('unit '.length) };
  }
  return { ...decisions, names };
}
