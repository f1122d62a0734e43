import { certificationEventTypes, type CertificationEventType } from '../../../domain/certification-event.ts';
import { certificationEventTerms, unitKindTerms } from '../../../i18n/terms.ts';
import type { Decisions, ImportPlan, NameDecision } from '../../../desk/import/import-plan.ts';
import type { RegistrySummary } from '../../../desk/import/registry-summary.ts';
import { choice, element, labelled } from './element.ts';
import { partWords } from './desk-words.ts';

interface Form {
  plan: ImportPlan;
  registry: RegistrySummary;
  decisions: Decisions;
  /** Told of every decision, with all the others. */
  onDecide: (decisions: Decisions) => void;
}

/** So many doubtful names are asked at once; deciding some brings the next. */
const mostQuestions = 50;

/** What only the clerk can say: what a list is of, whose roll it is, which unit a doubtful name means. */
export function decisionForm(form: Form): HTMLElement {
  const { plan } = form;
  const needs = new Set(plan.needs.map(({ need }) => need));
  const hasList = plan.parts.some(({ kind }) => kind === 'list');
  return element(
    'section',
    { 'aria-label': '请您决定' },
    element('h2', {}, '请您决定'),
    partsTable(form),
    ...(needs.has('list') || hasList ? [listFields(form)] : []),
    ...(needs.has('street') || form.decisions.roll?.street !== undefined ? [streetField(form)] : []),
    ...(plan.questions.length === 0 ? [] : [nameFields(form)]),
  );
}

function partsTable({ plan, decisions, onDecide }: Form): HTMLElement {
  const rows = plan.parts.map(({ key, file, sheet, kind, because, title, rows: count }) => {
    const options = Object.entries(partWords).map(([value, label]) => ({ value, label }));
    const select = choice(options, kind);
    select.name = key;
    select.setAttribute('aria-label', `${file} ${sheet ?? ''}当作什么`);
    select.addEventListener('change', () => {
      const others = Object.entries(decisions.parts ?? {}).filter(([other]) => other !== key);
      const chosen = select.value === '' ? [] : [[key, select.value as keyof typeof partWords] as const];
      onDecide({ ...decisions, parts: Object.fromEntries([...others, ...chosen]) });
    });
    const where = [file, sheet, title].filter((one) => one !== undefined && one !== '').join('：');
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, where),
      element('td', {}, select),
      element('td', {}, `${count}`),
      element('td', {}, because),
    );
  });
  const head = ['哪一部分', '当作', '行数', '为什么'].map((text) => element('th', { scope: 'col' }, text));
  return scrolling(
    '认出来的内容',
    element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows)),
  );
}

function listFields({ registry, decisions, onDecide }: Form): HTMLElement {
  const { list } = decisions;
  const program = choice(
    registry.programs.map(({ id, name }) => ({ value: id, label: name })),
    list?.program ?? '',
  );
  const cycle = element('select');
  const level = element('select');
  const event = choice(
    certificationEventTypes.map((one) => ({ value: one, label: certificationEventTerms[one] })),
    list?.events[0]?.event ?? 'certified',
  );
  const date = element('input', { type: 'date', value: list?.events[0]?.date ?? '' });
  const refill = () => {
    const cycles = registry.cycles.filter((one) => one.program === program.value).reverse();
    cycle.replaceChildren(
      ...choice(
        cycles.map(({ id, title }) => ({ value: id, label: title })),
        '',
      ).options,
    );
    const levels = registry.programs.find(({ id }) => id === program.value)?.levels ?? [];
    level.replaceChildren(
      ...choice(
        levels.map(({ id, name }) => ({ value: id, label: name })),
        '',
      ).options,
    );
    levelField.hidden = levels.length < 2;
  };
  const levelField = labelled('级别', level);
  refill();
  cycle.value = list?.cycle ?? '';
  level.value = list?.level ?? '';
  const decide = () => {
    if ([program, cycle, event].some(({ value }) => value === '') || date.value === '') return;
    if (!levelField.hidden && level.value === '') return;
    const events = [{ event: event.value as CertificationEventType, date: date.value }];
    const decided = { program: program.value, cycle: cycle.value, events };
    onDecide({ ...decisions, list: { ...decided, ...(level.value === '' ? {} : { level: level.value }) } });
  };
  program.addEventListener('change', refill);
  for (const control of [program, cycle, level, event, date]) control.addEventListener('change', decide);
  return element(
    'fieldset',
    { className: 'desk-fields' },
    element('legend', {}, '名单记成什么'),
    labelled('项目', program),
    labelled('周期', cycle),
    levelField,
    labelled('事件', event),
    labelled('日期', date),
  );
}

function streetField({ registry, decisions, onDecide }: Form): HTMLElement {
  const streets = registry.units.filter(({ kind }) => kind === 'street' || kind === 'town');
  const select = choice(
    streets.map(({ id, name }) => ({ value: id, label: name })),
    decisions.roll?.street ?? '',
  );
  const kinds = (
    ['compound', 'natural-village', 'enterprise', 'institution', 'park', 'facility'] as const
  ).map((value) => ({ value, label: unitKindTerms[value] }));
  const kind = choice(kinds, decisions.roll?.kind ?? 'compound');
  const decide = () => {
    const chosen = kinds.find(({ value }) => value === kind.value)?.value;
    onDecide({ ...decisions, roll: { street: select.value || undefined, kind: chosen } });
  };
  for (const control of [select, kind]) control.addEventListener('change', decide);
  return element(
    'fieldset',
    { className: 'desk-fields' },
    element('legend', {}, '底册是哪里的'),
    labelled('街道（镇）', select),
    labelled('没写类型的新单元当作', kind),
  );
}

function nameFields({ plan, decisions, onDecide }: Form): HTMLElement {
  const hasRoll = plan.parts.some(({ kind }) => kind === 'roll');
  const rows = plan.questions.slice(0, mostQuestions).map(({ name, at, match, candidates }) => {
    const options = [
      ...candidates.map(({ id, name: found, where }) => ({
        value: `unit ${id}`,
        label: `是 ${found}（${where}）`,
      })),
      ...(hasRoll ? [{ value: 'new', label: '是新的单元，加进底册' }] : []),
      { value: 'skip', label: '不导入' },
    ];
    const select = choice(options, '');
    select.addEventListener('change', () => {
      const answer = nameDecision(select.value);
      if (answer !== undefined) onDecide({ ...decisions, names: { ...decisions.names, [name]: answer } });
    });
    const why = match === 'near' ? '有相近的' : match === 'ambiguous' ? '不止一个' : '底册里没有';
    const places = `第 ${at
      .map(({ row }) => row)
      .slice(0, 5)
      .join('、')} 行`;
    return labelled(`${name}（${why}，${places}）`, select);
  });
  const more = plan.questions.length - rows.length;
  return element(
    'fieldset',
    { className: 'desk-fields' },
    element('legend', {}, `要确认的名称：${plan.questions.length} 个`),
    ...rows,
    ...(more > 0 ? [element('p', { className: 'gloss' }, `另有 ${more} 个，确认这些以后接着列出。`)] : []),
  );
}

function nameDecision(value: string): NameDecision | undefined {
  if (value === 'new') return { new: true };
  if (value === 'skip') return { skip: true };
  return value.startsWith('unit ') ? { unit: value.slice('unit '.length) } : undefined;
}

/** A table that scrolls by itself on a phone, and can be reached by keyboard to do so. */
export function scrolling(label: string, table: HTMLTableElement): HTMLElement {
  return element(
    'div',
    { className: 'table-scroll', role: 'group', 'aria-label': `${label}，可左右滚动`, tabindex: '0' },
    table,
  );
}
