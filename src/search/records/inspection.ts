import { formatDate } from '../../i18n/format.ts';
import { inspectionKindTerms } from '../../i18n/office-terms.ts';
import type { InspectionView } from '../../views/office/inspection.ts';
import { plainText } from '../plain-text.ts';
import type { SearchRecord } from '../record.ts';

export function inspectionRecord(view: InspectionView): SearchRecord {
  const { head, title, kind, date, by, program, units, findings, bodyMarkdown } = view;
  const found = findings.map(({ unit, what }) => `${unit.text}：${what}`).join('；');
  return {
    path: head.path,
    names: [title],
    text:
      `${formatDate(date)}，${by}${inspectionKindTerms[kind]}${units.map(({ text }) => text).join('、')}。` +
      `${found}${found === '' ? '' : '。'}${plainText(bodyMarkdown)}`,
    facets: { kind: ['inspection'], program: [program.text], year: [date.slice(0, 4)] },
    shelf: 'notices',
    rank: date,
  };
}
