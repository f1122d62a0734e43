import type { Cycle } from '../../domain/cycle.ts';
import { booksBetween, countOn } from '../../domain/ledger/books-between.ts';
import { holdersOn } from '../../domain/ledger/holders-on.ts';
import type { Ledger } from '../../domain/ledger/ledger.ts';
import { validityOf } from '../../domain/ledger/validity.ts';
import type { NoticeList, PrintedTotals } from '../../domain/notice.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';
import type { Registry } from '../../domain/registry.ts';
import { formatDate, formatSpan } from '../../i18n/format.ts';
import { enteredTerms, leftTerms } from '../../i18n/terms.ts';
import { documentText } from '../new/document-text.ts';
import type { ClosingRow } from './closing-rows.ts';

/** What the notice of a result is written from; the ledger has the new rows in it. */
export interface ClosingNoticeSource {
  registry: Registry;
  ledger: Ledger;
  program: Program;
  cycle: Cycle;
  rows: readonly ClosingRow[];
  on: PlainDate;
  /** The day of the list before, if there was one. */
  since: PlainDate;
}

/** Programs with fixed cycles publish the whole list, others decide on a result. */
export function noticeKindFor({ period }: Program): 'list' | 'decision' {
  return period.kind === 'cycle' ? 'list' : 'decision';
}

/** The notice of a result as a draft: its number is left open, its lists are derived, its figures close. */
export function closingNotice(source: ClosingNoticeSource): { text: string; totals: PrintedTotals[] } {
  const { registry, program, cycle, on } = source;
  const kind = noticeKindFor(program);
  const title =
    kind === 'list'
      ? `关于公布${cycle.title}“${program.name}”名单的通告`
      : `关于${cycle.title}“${program.name}”结果的决定`;
  const lists = listsOf(source);
  const totals = totalsOf(source);
  const text = documentText(
    [
      {
        note: '草稿由 npm run cycle -- close 生成；数字由认定记录算出，核对以后再改文字',
        key: 'title',
        value: title,
      },
      { key: 'kind', value: kind },
      { key: 'documentType', value: kind === 'list' ? '通告' : '决定' },
      { note: '文号：编好以后填上', key: 'number', example: `××〔${on.slice(0, 4)}〕×号` },
      ...officeOf(registry, program),
      { note: '发布时间，也是落款日期；与认定记录的日期一致', key: 'published', value: `${on}T09:00+08:00` },
      { note: '草稿：签发以后删去这一行，和认定记录一起提交', key: 'draft', value: true },
      { key: 'program', value: program.id },
      { key: 'cycle', value: cycle.id },
      { note: '附件名单，由认定记录生成', key: 'lists', value: lists },
      { note: '印出来的数字，检查时逐项核对', key: 'totals', value: totals },
    ],
    bodyOf(source, lists, totals),
  );
  return { text, totals };
}

/** The grantor signs, where it is one and not the issuer. */
function officeOf({ issuer }: Registry, { levels }: Program) {
  const grantors = new Set(levels.list.filter((one) => one.grantedHere).map(({ grantor }) => grantor));
  const [only] = grantors;
  return only === undefined || grantors.size > 1 || only === issuer.name
    ? []
    : [{ key: 'office', value: only }];
}

function listsOf({ program, cycle, rows, on, registry }: ClosingNoticeSource): NoticeList[] {
  const inForce: NoticeList[] =
    noticeKindFor(program) === 'list'
      ? [{ title: `${cycle.title}“${program.name}”名单`, of: 'in-force', program: program.id, asOf: on }]
      : [];
  const events = eventTitles.flatMap(([event, title]): NoticeList[] => {
    if (!rows.some((row) => row.event === event) || (inForce.length > 0 && event === 'renewed')) return [];
    // The same kind of row may stand in the cycle on other days.
    const others = registry.events.some(
      (one) => one.program === program.id && one.cycle === cycle.id && one.event === event && one.date !== on,
    );
    const days = others ? { from: on, to: on } : {};
    return [{ title, of: 'events', program: program.id, cycle: cycle.id, events: [event], ...days }];
  });
  return [...inForce, ...events];
}

const eventTitles: readonly (readonly [ClosingRow['event'], string])[] = [
  ['certified', '新认定名单'],
  ['upgraded', '晋级名单'],
  ['downgraded', '降级名单'],
  ['renewed', '续认名单'],
  ['lapsed', '期满未续名单'],
];

function totalsOf({ ledger, program, since, on }: ClosingNoticeSource): PrintedTotals[] {
  const whole = figures(ledger, program.id, undefined, since, on);
  if (program.levels.list.length === 1) return [whole];
  const eve = addDays(on, -1);
  const ofLevels = program.levels.list
    .map(({ id }) => figures(ledger, program.id, id, eve, on))
    .filter(({ entered, left }) => entered.length + left.length > 0);
  return [whole, ...ofLevels];
}

function figures(
  ledger: Ledger,
  program: string,
  level: string | undefined,
  since: PlainDate,
  asOf: PlainDate,
): PrintedTotals {
  const honour = { program, level };
  const { before, entered, left, after } = booksBetween(ledger, honour, since, asOf);
  return {
    program,
    ...(level !== undefined && { level }),
    since,
    before,
    entered: [...entered].map(([cause, value]) => ({ label: enteredTerms[cause], counts: [cause], value })),
    left: [...left].map(([cause, value]) => ({ label: leftTerms[cause], counts: [cause], value })),
    asOf,
    after,
  };
}

function bodyOf(
  source: ClosingNoticeSource,
  lists: readonly NoticeList[],
  totals: readonly PrintedTotals[],
): string {
  const { ledger, program, cycle, rows, on, registry } = source;
  const count = (event: ClosingRow['event']) => rows.filter((row) => row.event === event).length;
  const parts = (
    [
      ['certified', '新认定'],
      ['upgraded', '晋级'],
      ['downgraded', '降级'],
      ['renewed', '续认'],
    ] as const
  ).flatMap(([event, term]) => (count(event) > 0 ? [`${term}${count(event)}个`] : []));
  const holders = countOn(ledger, { program: program.id }, on);
  const { from, to } = validityOf(program, cycle, on);
  const term =
    program.period.kind === 'cycle' && to !== null
      ? `有效期为${formatSpan(from, to)}。`
      : program.period.kind === 'term'
        ? `以上自${formatDate(from)}起生效，有效期${program.period.months}个月。`
        : `以上自${formatDate(from)}起生效。`;
  const streets = countsByStreet(registry, ledger, program.id, on);
  const [whole] = totals;
  const change = whole && [
    ...whole.entered.map(({ label, value }) => `${label}${value}个`),
    ...whole.left.map(({ label, value }) => `${label}${value}个`),
  ];
  const paragraphs = [
    `${cycle.title}“${program.name}”考核期（${formatSpan(cycle.assessment.from, cycle.assessment.to)}）已满。` +
      `${parts.length > 0 ? `${parts.join('，')}；` : ''}截至${formatDate(on)}在册${holders}个，现予公布。${term}`,
    ...(streets.length > 0
      ? [`一、各街镇在册数：${streets.map(([name, value]) => `${name}${value}个`).join('，')}。`]
      : []),
    ...(whole && change
      ? [
          `${streets.length > 0 ? '二' : '一'}、与${formatDate(whole.since)}相比：当时在册${whole.before}个，` +
            `${change.length > 0 ? change.join('，') : '没有增减'}，现在册${whole.after}个。`,
        ]
      : []),
    ...(lists.length > 0 ? [attachments(lists)] : []),
  ];
  return paragraphs.join('\n\n');
}

function attachments(lists: readonly NoticeList[]): string {
  const [only, ...others] = lists;
  if (only !== undefined && others.length === 0) return `附件：${only.title}`;
  return `附件：${lists.map(({ title }, at) => `${at + 1}. ${title}`).join('；')}`;
}

function countsByStreet(
  registry: Registry,
  ledger: Ledger,
  program: string,
  on: PlainDate,
): [string, number][] {
  const counts = new Map<string, Set<string>>();
  for (const { unit } of holdersOn(ledger, { program }, on)) {
    const street = registry.units.get(unit)?.street;
    const name = street === undefined ? undefined : registry.units.get(street)?.name;
    if (name === undefined) continue;
    const known = counts.get(name);
    if (known) known.add(unit);
    else counts.set(name, new Set([unit]));
  }
  const order = [...registry.units.values()]
    .filter(({ kind }) => kind === 'street' || kind === 'town')
    .toSorted((a, b) => a.origin.line - b.origin.line);
  return order.flatMap(({ name }): [string, number][] => {
    const units = counts.get(name);
    return units ? [[name, units.size]] : [];
  });
}
