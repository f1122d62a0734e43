import type { Experience } from '../../domain/experience.ts';
import type { Notice } from '../../domain/notice.ts';
import type { LocalDateTime, PlainDate } from '../../domain/plain-date.ts';
import { formatDate } from '../../i18n/format.ts';
import { noticeKindTerms } from '../../i18n/terms.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { PageHead } from '../head.ts';
import { noticeCrumbs } from '../notice/notice-crumbs.ts';
import { paths } from '../paths.ts';
import type { RetiredView } from './retired.ts';

/** What stands at the address of a notice from the day on which it was to be taken down: nothing of its text. */
export function takenDownNoticeView(edition: Edition, notice: Notice): RetiredView {
  const { id, kind, published, takeDownOn } = notice;
  const office = notice.office ?? edition.registry.issuer.name;
  return takenDown(
    { path: paths.notice(id), crumbs: noticeCrumbs(edition, notice), section: 'notices' },
    { what: noticeKindTerms[kind], office, published, takeDownOn },
  );
}

/** The same of an experience. */
export function takenDownExperienceView({ id, author, published, takeDownOn }: Experience): RetiredView {
  return takenDown(
    { path: paths.experience(id), crumbs: [crumbs.home, crumbs.experiences], section: 'experiences' },
    { what: '经验做法', office: author, published, takeDownOn },
  );
}

interface TakenDown {
  what: string;
  office: string;
  published: LocalDateTime;
  takeDownOn?: PlainDate | undefined;
}

function takenDown(
  head: Pick<PageHead, 'path' | 'crumbs' | 'section'>,
  { what, office, published, takeDownOn = published }: TakenDown,
): RetiredView {
  return {
    template: 'retired',
    head: { ...head, title: '此页已撤下', description: '本件已按期撤下，网址保留。', noindex: true },
    reason:
      `这里原是${office}${formatDate(published)}发布的一件${what}，` +
      `${formatDate(takeDownOn)}起按期撤下，内容不再公开，网址保留。`,
  };
}
