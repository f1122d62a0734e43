import { sumOf, type Count, type PrivacyEval } from './evaluate.ts';

/** The measurement as Markdown tables, for the terminal and the README. */
export function evalTable({ planted, harmless, persons, otherwise, sentences }: PrivacyEval): string {
  const recall = (name: string, { texts, found, warned }: Count) =>
    `| ${name} | ${texts} | ${found} | ${percent(found, texts)} | ${warned} |`;
  const alarms = (name: string, { texts, found, warned }: Count) =>
    `| ${name} | ${texts} | ${found} | ${warned} |`;
  return [
    '| planted | texts | refused | recall | only warned of |',
    '|---|--:|--:|--:|--:|',
    ...Array.from(planted, ([name, count]) => recall(name, count)),
    recall('**all numbers**', sumOf(planted)),
    recall('persons beside a state, wordings known to the author', persons),
    recall('persons beside a state, wordings not looked at before', otherwise),
    '',
    '| harmless | texts | refused | only warned of |',
    '|---|--:|--:|--:|',
    ...Array.from(harmless, ([name, count]) => alarms(name, count)),
    alarms('**all numbers**', sumOf(harmless)),
    alarms('sentences about such states that name nobody in one', sentences),
  ].join('\n');
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}
