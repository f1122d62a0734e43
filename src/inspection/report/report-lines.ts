import { formatDate } from '../../i18n/format.ts';
import type { InspectionItem, InspectionReport, ItemState } from '../inspection-report.ts';
import { runOf, sinceLastRun, type LoggedRun } from './run-log.ts';

/** So many findings of an item are named; the JSON and the page name more. */
const mostNamed = 10;

export const stateTerms: Record<ItemState, string> = {
  pass: '通过',
  fail: '不通过',
  'not-applicable': '不适用',
  unchecked: '没有查',
};

const marks: Record<ItemState, string> = { pass: '✓', fail: '✗', 'not-applicable': '–', unchecked: '?' };

/**
 * An inspection in lines for a terminal: an item a line, under it what is wrong and how to mend it.
 * @param earlier runs at the same place, the last one last
 */
export function reportLines(
  report: InspectionReport,
  paint: (state: ItemState, text: string) => string,
  earlier: readonly LoggedRun[] = [],
): string[] {
  const since = sinceLine(report, earlier);
  return [
    ...report.items.flatMap((item) => linesOf(item, paint)),
    '',
    ...summaryLines(report),
    ...(since === undefined ? [] : [since]),
  ];
}

/** `和上一次（2022年5月13日）比：新出现 HB787；改好了 HB793。`; undefined where there was none. */
export function sinceLine(report: InspectionReport, earlier: readonly LoggedRun[]): string | undefined {
  const since = sinceLastRun(earlier, runOf(report));
  if (since === undefined) return undefined;
  const { asOf, appeared, mended, lasting } = since;
  const parts = [
    ...(appeared.length > 0 ? [`新出现 ${appeared.join('、')}`] : []),
    ...(mended.length > 0 ? [`改好了 ${mended.join('、')}`] : []),
    ...(lasting.length > 0 ? [`还没有改 ${lasting.join('、')}`] : []),
  ];
  return `和上一次（${formatDate(asOf)}）比：${parts.length > 0 ? parts.join('；') : '没有变化'}。`;
}

/** `共 24 项：通过 20，…` and the heaviest page. */
export function summaryLines({ items, counts, pages, heaviest, asOf }: InspectionReport): string[] {
  const states = (Object.keys(stateTerms) as ItemState[]).filter((state) => counts[state] > 0);
  const fatal = items.filter(({ isFatal }) => isFatal).map(({ code }) => code);
  return [
    `共 ${items.length} 项：${states.map((state) => `${stateTerms[state]} ${counts[state]}`).join('，')}。查了${pages}页，截至${formatDate(asOf)}。`,
    ...(fatal.length > 0 ? [`单项否决（这一项就使全站不合格）：${fatal.join('、')}。`] : []),
    ...(heaviest ? [`最重的一页：${heaviest.path}，连样式压缩后 ${kilobytes(heaviest.bytes)} KB。`] : []),
  ];
}

export function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

function linesOf(item: InspectionItem, paint: (state: ItemState, text: string) => string): string[] {
  const { code, title, state, isFatal, evidence, findings, why, how } = item;
  const count = state === 'fail' ? ` ${findings.length}处${isFatal ? '，单项否决' : ''}` : '';
  const named = findings.slice(0, mostNamed).map(({ path, what }) => `    ${path}：${what}`);
  const more = findings.length - named.length;
  return [
    `${paint(state, `${marks[state]} ${stateTerms[state]}${count}`)}  ${code} ${title}：${evidence}`,
    ...named,
    ...(more > 0 ? [`    ……还有${more}处`] : []),
    ...(state === 'fail' ? [`    为什么：${why}`, `    怎么改：${how}`] : []),
  ];
}
