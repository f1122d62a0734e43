import type { ProgramView } from '../../views/program/program.ts';
import { plainText } from '../plain-text.ts';
import type { SearchRecord } from '../record.ts';

export function programRecord({ head, name, summary, criteria, rulesMarkdown }: ProgramView): SearchRecord {
  return {
    path: head.path,
    names: [name],
    text: [
      summary,
      ...criteria.map(({ title, items }) => `${title}：${items.join('；')}。`),
      plainText(rulesMarkdown),
    ].join(''),
    facets: { kind: ['program'], program: [name] },
    shelf: 'site',
    rank: '3',
  };
}
