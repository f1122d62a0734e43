import type { Notice } from '../../domain/notice.ts';
import type { Edition } from '../edition.ts';

/** Notices that feeds and open data may hold, newest first: postings come off the web on their day, copies do not. */
export function openNotices({ publications }: Edition): Notice[] {
  return publications.notices.filter(({ kind }) => kind !== 'posting');
}
