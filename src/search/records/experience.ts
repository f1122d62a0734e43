import { formatDate } from '../../i18n/format.ts';
import type { ExperienceView } from '../../views/experience/experience.ts';
import { plainText } from '../plain-text.ts';
import type { SearchRecord } from '../record.ts';

export function experienceRecord(view: ExperienceView): SearchRecord {
  const { head, title, summary, published, author, unit, street, program, tags, indicators } = view;
  // Components of an `.mdx` body show figures, not words.
  const bodyMarkdown = view.bodyMarkdown.replaceAll(/<\/?[A-Z][^>]*>/g, '');
  return {
    path: head.path,
    names: [title],
    text: [
      `${formatDate(published)}，${author}${unit ? `，${unit.text}` : ''}。`,
      summary,
      tags.length > 0 ? `关键词：${tags.join('、')}。` : '',
      indicators.length > 0 ? `指标：${indicators.map(({ name }) => name).join('、')}。` : '',
      plainText(bodyMarkdown),
    ].join(''),
    facets: {
      kind: ['experience'],
      year: [published.slice(0, 4)],
      ...(street ? { street: [street.text] } : {}),
      ...(program ? { program: [program.text] } : {}),
    },
    shelf: 'experiences',
    rank: published,
  };
}
