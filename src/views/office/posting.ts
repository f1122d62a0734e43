import type { LocalDateTime, PlainDate } from '../../domain/plain-date.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Mention, PageHead } from '../head.ts';
import { unitMention } from '../links.ts';
import { paths } from '../paths.ts';
import { isDown, type PostedNotice } from './posting-index.ts';

/** What a posting says while it hangs. */
export interface PostingText {
  title: string;
  number?: string | undefined;
  addressee?: string | undefined;
  bodyMarkdown: string;
  purpose: string;
  legalGround: string;
  /** Which personal data it shows. */
  fields: string[];
}

/** `/postings/<id>/`: a posting on the web; from the day on which it is taken down, a tombstone. */
export interface PostingView {
  template: 'posting';
  head: PageHead;
  subject: string;
  unit: Mention;
  office: string;
  board: string;
  published: LocalDateTime;
  takeDownOn: PlainDate;
  /** Undefined once it is down. */
  text?: PostingText | undefined;
}

/** A posting as it stands on the day. */
export function postingView(edition: Edition, notice: PostedNotice): PostingView {
  const { posting, published, office } = notice;
  const { subject, board, takeDownOn } = posting;
  const unit = unitMention(edition, posting.unit);
  const down = isDown(notice, edition.day);
  return {
    template: 'posting',
    head: {
      path: paths.posting(notice.id),
      title: subject,
      description: down ? `${unit.text}的一件张榜，已按期撤下。` : `${unit.text}张榜公布，按期撤下。`,
      crumbs: [crumbs.home, { text: '张榜', path: paths.postings }],
      section: 'notices',
      noindex: true,
    },
    subject,
    unit,
    office: office ?? unit.text,
    board,
    published,
    takeDownOn,
    text: down ? undefined : postingText(notice),
  };
}

export function postingText({ title, number, addressee, bodyMarkdown, posting }: PostedNotice): PostingText {
  const { purpose, legalGround, fields } = posting.personalData;
  return { title, number, addressee, bodyMarkdown, purpose, legalGround, fields };
}
