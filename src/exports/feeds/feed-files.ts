import { Feed as FeedWriter, type Item } from 'feed';
import { renderMarkdown } from '../../markdown/markdown.ts';
import { feedFile, feedFormats, type Feed, type FeedFormat, type FeedItem } from '../../views/site/feeds.ts';
import { oncePer } from '../../views/once.ts';
import { paths } from '../../views/paths.ts';
import type { SiteView } from '../../views/site/site.ts';
import { escapeXml } from '../escape-xml.ts';
import type { ExportedFile } from '../exported-file.ts';

const writers: Record<FeedFormat['name'], (feed: FeedWriter) => string> = {
  RSS: (feed) => feed.rss2(),
  Atom: (feed) => feed.atom1(),
  'JSON Feed': (feed) => `${feed.json1()}\n`,
};

/**
 * The files of feeds: RSS 2.0, Atom (RFC 4287) and JSON Feed 1, with the text of each notice. All addresses are
 * absolute; a feed is as new as what is newest in it, so the same notices give the same bytes.
 */
export function feedFiles(feeds: readonly Feed[], site: SiteView): ExportedFile[] {
  const texts = oncePer((markdown: string) => renderMarkdown(markdown, { base: site.url }));
  return feeds.flatMap((feed) => {
    const items = feed.items.map((item) => feedItem(item, site, texts));
    return feedFormats.map((format) => {
      const writer = writerOf(feed, items, site);
      for (const item of items) writer.addItem(inFormat(item, format));
      return { path: feedFile(feed.id, format), body: writers[format.name](writer) };
    });
  });
}

function writerOf({ id, title, page }: Feed, items: readonly Item[], site: SiteView): FeedWriter {
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
    // Without notices 1970: no day of the content, and never the clock.
    updated: new Date(Math.max(0, ...items.map(({ date }) => date.getTime()))),
    feedLinks: { rss, atom, json },
  });
}

/** A notice that was taken back or corrected says so first, and is as new as that. */
function feedItem({ notice, changed }: FeedItem, site: SiteView, html: (markdown: string) => string): Item {
  const published = new Date(notice.published);
  const address = absolute(site, paths.notice(notice.id));
  const title = notice.number === undefined ? notice.title : `${notice.title}（${notice.number}）`;
  const content = html(notice.bodyMarkdown);
  return {
    id: address,
    link: address,
    title: changed ? `〔${changed.term}〕${title}` : title,
    date: changed ? new Date(changed.by.published) : published,
    published,
    description: notice.summary ?? notice.title,
    content: changed ? changeNote(changed, site) + content : content,
    author: [{ name: notice.office ?? site.office }],
  };
}

function changeNote({ term, by }: NonNullable<FeedItem['changed']>, site: SiteView): string {
  const address = escapeXml(absolute(site, paths.notice(by.id)));
  return `<p><strong>本件${term}</strong>，见<a href="${address}">${escapeXml(by.title)}</a>。</p>\n`;
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
