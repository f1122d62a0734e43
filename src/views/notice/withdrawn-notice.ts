import type { Notice, NoticeKind } from '../../domain/notice.ts';
import type { LocalDateTime } from '../../domain/plain-date.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead } from '../head.ts';
import { noticeCrumbs } from './notice-crumbs.ts';
import { mentionedNotice, noticeHistory, type NoticeHistoryStep } from './notice-history.ts';
import { paths } from '../paths.ts';

/** What stands at the address of a notice that was withdrawn with its content: when and why, and nothing of it. */
export interface WithdrawnNoticeView {
  template: 'withdrawn-notice';
  head: PageHead;
  kind: NoticeKind;
  office: string;
  published: LocalDateTime;
  withdrawal: WithdrawalView;
  history: NoticeHistoryStep[];
}

/** 撤回: by which notice, when and why. */
export interface WithdrawalView {
  by: Link;
  published: LocalDateTime;
  reason: string;
}

/** The page of a hidden notice. */
export function withdrawnNoticeView(edition: Edition, notice: Notice): WithdrawnNoticeView | undefined {
  const withdrawal = withdrawalView(edition, notice);
  if (withdrawal === undefined) return undefined;
  const { published } = notice;
  const office = notice.office ?? edition.registry.issuer.name;
  return {
    template: 'withdrawn-notice',
    head: {
      path: paths.notice(notice.id),
      title: '已撤回的通告',
      description: '本件已撤回，内容不再公开，网址保留。',
      crumbs: noticeCrumbs(edition, notice),
      section: 'notices',
      article: { published, source: office, keywords: [] },
      noindex: true,
    },
    kind: notice.kind,
    office,
    published,
    withdrawal,
    history: noticeHistory(edition, notice),
  };
}

/** Who took a notice back, when and why; undefined while it stands. */
export function withdrawalView(edition: Edition, notice: Notice): WithdrawalView | undefined {
  const by = edition.publications.changes.withdrawalOf(notice.id);
  const link = mentionedNotice(edition, by?.id);
  return by && link && { by: link, published: by.published, reason: by.reason ?? '' };
}
