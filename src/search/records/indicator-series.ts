import type { IndicatorSeriesView } from '../../views/office/indicator-series.ts';
import { plainText } from '../plain-text.ts';
import type { SearchRecord } from '../record.ts';

export function indicatorSeriesRecord(view: IndicatorSeriesView): SearchRecord {
  const { head, title, summary, office, program, bodyMarkdown } = view;
  return {
    path: head.path,
    names: [title],
    text: `${summary}${office}。${plainText(bodyMarkdown)}`,
    facets: { kind: ['indicator'], ...(program ? { program: [program.text] } : {}) },
    shelf: 'site',
    rank: '0',
  };
}
