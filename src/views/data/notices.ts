import { documentTypes, type Notice } from '../../domain/notice.ts';
import { noticeKindTerms } from '../../i18n/terms.ts';
import type { Edition } from '../edition.ts';
import { openNotices } from '../notice/open-notices.ts';
import type { Cell } from '../table.ts';
import { wholePart, type Dataset } from './dataset.ts';

const kinds = Object.entries(noticeKindTerms).flatMap(([kind, term]) => (kind === 'posting' ? [] : [term]));

/** Every notice that is out, newest first, without its text. */
export const notices: Dataset = {
  id: 'notices',
  title: '通告',
  description:
    '已经发布的通告，一篇一行，最新的在前；正文在通告页上。张榜公布的内容不在内，因含个人信息而撤回的通告也不在内。',
  columns: [
    { key: 'id', title: '编号', type: 'text', required: true, description: '页面网址里用的就是它' },
    { key: 'title', title: '标题', type: 'text', required: true },
    { key: 'kind', title: '类别', type: 'text', required: true, values: kinds },
    { key: 'documentType', title: '文种', type: 'text', values: documentTypes },
    { key: 'number', title: '发文字号', type: 'text' },
    { key: 'office', title: '发文机关', type: 'text', required: true },
    { key: 'published', title: '发布时间', type: 'dateTime', required: true },
    { key: 'program', title: '项目编号', type: 'text' },
    { key: 'cycle', title: '周期编号', type: 'text' },
    { key: 'windowFrom', title: '公示首日', type: 'date' },
    { key: 'windowTo', title: '公示末日', type: 'date' },
    { key: 'workingDays', title: '公示工作日', type: 'integer' },
    { key: 'corrects', title: '更正的通告', type: 'text', description: '编号' },
    { key: 'adjusts', title: '调整的通告', type: 'text', description: '编号' },
    { key: 'withdraws', title: '撤回的通告', type: 'text', description: '编号' },
    { key: 'resultOf', title: '说明结果的公示', type: 'text', description: '编号' },
  ],
  size: ({ publications }) => publications.notices.length,
  parts: (edition) => [wholePart(() => openNotices(edition).map((notice) => cellsOf(edition, notice)))],
};

function cellsOf({ publications, registry }: Edition, notice: Notice): Cell[] {
  const { window } = notice;
  return [
    notice.id,
    notice.title,
    noticeKindTerms[notice.kind],
    notice.documentType,
    notice.number,
    notice.office ?? registry.issuer.name,
    notice.published,
    notice.program,
    notice.cycle,
    window?.from,
    window?.to,
    window?.workingDays,
    publications.notice(notice.corrects)?.id,
    publications.notice(notice.adjusts)?.id,
    publications.notice(notice.withdraws)?.id,
    publications.notice(notice.resultOf)?.id,
  ];
}
