import { isLaterPage, laterPages, pageNumber, type PageFamily } from '../page-family.ts';
import { paths } from '../paths.ts';
import type { TableFamily } from '../table-family.ts';
import type { Column } from '../table.ts';
import { logView, manifestsPerPage } from './log.ts';

export const logFamily: PageFamily = {
  pattern: /^\/about\/log\/(?:page\/(\d+)\/)?$/,
  paths: ({ registry }) => [
    paths.log(),
    ...laterPages(registry.manifests.length, manifestsPerPage, paths.log),
  ],
  view: (edition, page) => logView(edition, pageNumber(page)),
  passing: isLaterPage,
};

const columns: readonly Column[] = [
  { key: 'sequence', title: '第几份', type: 'integer', required: true },
  { key: 'published', title: '发布日期', type: 'date', required: true },
  { key: 'asOf', title: '网站截至', type: 'date', required: true },
  { key: 'sha256', title: '清单的SHA-256', type: 'text', required: true },
  { key: 'previous', title: '上一份的SHA-256', type: 'text' },
  { key: 'files', title: '文件数', type: 'integer', required: true },
  { key: 'content', title: '内容版本的SHA-256', type: 'text', required: true },
];

/** The chain of manifests, oldest first, as `npm run audit` reads it: `/about/log/manifests.json`. */
export const logTable: TableFamily = {
  pattern: /^\/about\/log\/manifests$/,
  formats: ['csv', 'json'],
  stems: ({ registry }) => (registry.manifests.length === 0 ? [] : [paths.logTable]),
  table: ({ registry }) => ({
    title: '发布记录',
    columns,
    rows: registry.manifests.map((row) => [
      row.sequence,
      row.published,
      row.asOf,
      row.sha256,
      row.previous,
      row.files,
      row.content,
    ]),
  }),
};
