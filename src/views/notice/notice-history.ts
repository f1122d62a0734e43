import type { Notice } from '../../domain/notice.ts';
import type { LocalDateTime } from '../../domain/plain-date.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import { noticeLink } from '../links.ts';
import { noticeRelations, type NoticeRelation } from './notice-changes.ts';
import { paths } from '../paths.ts';

/** A notice in the history of changes. */
export interface NoticeHistoryStep {
  link: Link;
  published: LocalDateTime;
  /** What it did to an earlier one; undefined for the first. */
  relation?: NoticeRelation | undefined;
  /** What became of it: another correction holds now, or it was taken back. */
  standing?: 'corrected' | 'withdrawn' | undefined;
}

/** How a notice and those that belong to it changed each other, newest first; empty where nothing did. */
export function noticeHistory(edition: Edition, notice: Notice): NoticeHistoryStep[] {
  const { changes } = edition.publications;
  const family = changes.family(notice);
  if (family.length === 1) return [];
  return family.map((one) => ({
    link: linkTo(edition, one.id) ?? noticeLink(one),
    published: one.published,
    relation: noticeRelations.findLast((relation) => one[relation] !== undefined),
    standing: changes.withdrawalOf(one.id)
      ? 'withdrawn'
      : changes.correctionOf(one.id)
        ? 'corrected'
        : undefined,
  }));
}

/** Another notice that was out by the day, by its title; of one whose text is gone the title is text too. */
export function mentionedNotice(edition: Edition, id: string | undefined): Link | undefined {
  if (id === undefined) return undefined;
  return linkTo(edition, id) ?? noticeLink(edition.publications.notice(id));
}

/** To a notice that was withdrawn with its content, or taken down. */
function linkTo({ publications }: Edition, id: string): Link | undefined {
  const path = paths.notice(id);
  if (publications.changes.isHidden(id)) return { text: '已撤回的通告（内容不再公开）', path };
  return publications.takenDown.notices.has(id) ? { text: '已按期撤下的通告', path } : undefined;
}
