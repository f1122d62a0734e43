import type { RegisterEntryView } from '../../views/office/register-entry.ts';
import type { RegisterView } from '../../views/office/register.ts';
import type { SearchRecord } from '../record.ts';

/** The first page of a register stands for all of them. */
export function registerRecord({
  head,
  print,
  paging,
  title,
  summary,
  total,
}: RegisterView): SearchRecord | undefined {
  if (print || paging.page > 1) return undefined;
  return {
    path: head.path,
    names: [title],
    text: `${summary}共${total}处。`,
    facets: { kind: ['register'] },
    shelf: 'site',
    rank: '1',
  };
}

/** What is off its register is not looked for any more. */
export function registerEntryRecord(view: RegisterEntryView): SearchRecord | undefined {
  const { head, row, register, street, detail, until } = view;
  if (until !== undefined) return undefined;
  const where = [street?.text, row.division?.text, row.address].filter((part) => part !== undefined);
  return {
    path: head.path,
    names: [head.title],
    text: `${register.text}，${[...new Set(where)].join('')}。${row.level ?? ''}${detail ?? ''}`,
    facets: { kind: ['register'], ...(street ? { street: [street.text] } : {}) },
    shelf: 'site',
    rank: '0',
  };
}
