import { Feed as FeedWriter, type Item } from 'feed';
import type { Notice } from '../../domain/notice.ts';
import { renderMarkdown } from '../../markdown/markdown.ts';
import { feedFile, feedFormats, type Feed, type FeedFormat } from '../../views/feeds.ts';
import { paths } from '../../views/paths.ts';
import type { SiteView } from '../../views/site.ts';
import { escapeXml } from '../escape-xml.ts';
import type { ExportedFile } from '../exported-file.ts';

/** Of a feed without notices: no day of the content, and never the clock. */
const never = new Date(0);

const writers: Record<FeedFormat['name'], (feed: FeedWriter) => string> = {
  RSS: (feed) => feed.rss2(),
  Atom: (feed) => feed.atom1(),
  'JSON Feed': (feed) => `${feed.json1()}\n`,
};

/**
 * The files of feeds: RSS 2.0, Atom (RFC 4287) and JSON Feed 1, with the text of each notice. All addresses are
 * absolute; a feed is as new as its newest notice, so the same notices give the same bytes.
 */
export function feedFiles(feeds: readonly Feed[], site: SiteView): ExportedFile[] {
  const items = new Map<Notice, Item>();
  const itemOf = (notice: Notice) => {
    const known = items.get(notice) ?? feedItem(notice, site);
    items.set(notice, known);
    return known;
  };
  return feeds.flatMap((feed) =>
    feedFormats.map((format) => {
      const writer = writerOf(feed, site);
      for (const notice of feed.notices) writer.addItem(inFormat(itemOf(notice), format));
      return { path: feedFile(feed.id, format), body: writers[format.name](writer) };
    }),
  );
}

function writerOf({ id, title, page, notices }: Feed, site: SiteView): FeedWriter {
  const [rss, atom, json] = feedFormats.map((format) => absolute(site, feedFile(id, format)));
  return new FeedWriter({
    id: absolute(site, page),
    title: title.startsWith(site.siteName) ? title : `${site.siteName}：${title}通告`,
    description: site.description,
    link: absolute(site, page),
    language: 'zh-CN',
    copyright: `${site.office}，${site.licence.name}`,
    author: { name: site.office, link: site.url },
    generator: 'hongbang',
    updated: notices[0] ? new Date(notices[0].published) : never,
    feedLinks: { rss, atom, json },
  });
}

function feedItem(notice: Notice, site: SiteView): Item {
  const published = new Date(notice.published);
  const address = absolute(site, paths.notice(notice.id));
  return {
    id: address,
    link: address,
    title: notice.number === undefined ? notice.title : `${notice.title}（${notice.number}）`,
    date: published,
    published,
    description: notice.summary ?? notice.title,
    content: renderMarkdown(notice.bodyMarkdown, { base: site.url }),
    author: [{ name: notice.office ?? site.office }],
  };
}

/** Atom marks titles and summaries as HTML, RSS means descriptions so; in JSON Feed both are plain text. */
function inFormat(item: Item, { name }: FeedFormat): Item {
  if (name === 'JSON Feed') return item;
  const description = item.description && escapeXml(item.description);
  return { ...item, title: name === 'Atom' ? escapeXml(item.title) : item.title, description };
}

function absolute({ url }: SiteView, path: string): string {
  return new URL(path.slice(1), url).href;
}
