import type { LocalDateTime, PlainDate } from '../../domain/plain-date.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, Mention, PageHead } from '../head.ts';
import { unitMention } from '../links.ts';
import { paths } from '../paths.ts';
import { isDown, type PostedNotice } from './posting-index.ts';

export interface PostingItem {
  posting: Link;
  unit: Mention;
  published: LocalDateTime;
  takeDownOn: PlainDate;
}

/** `/postings/`: what hangs on the boards and may also be read here, and what hung there. No search engine knows it. */
export interface PostingsView {
  template: 'postings';
  head: PageHead;
  asOf: PlainDate;
  up: PostingItem[];
  down: PostingItem[];
}

/** Undefined where there never was a posting on the web. */
export function postingsView(edition: Edition): PostingsView | undefined {
  const all = edition.postings.onWeb();
  if (all.length === 0) return undefined;
  const [up, down] = [false, true].map((state) =>
    all.filter((notice) => isDown(notice, edition.day) === state).map((notice) => item(edition, notice)),
  );
  return {
    template: 'postings',
    head: {
      path: paths.postings,
      title: '张榜',
      description: '正在公告栏张贴、也可以在这里看的，到期撤下。',
      crumbs: [crumbs.home, crumbs.notices],
      section: 'notices',
      noindex: true,
    },
    asOf: edition.day,
    up: up ?? [],
    down: down ?? [],
  };
}

function item(edition: Edition, { id, published, posting }: PostedNotice): PostingItem {
  return {
    posting: { text: posting.subject, path: paths.posting(id) },
    unit: unitMention(edition, posting.unit),
    published,
    takeDownOn: posting.takeDownOn,
  };
}
