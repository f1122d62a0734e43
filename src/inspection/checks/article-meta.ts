import type { FindingArgs, PageCheck } from '../check.ts';
import { metaOf } from '../page-meta.ts';

/** Addresses of articles: notices and experiences. */
const article = /^(?:notices|experiences)\/(?!page\/|kind\/)[^/]+\/index\.html$/;

/** The tags of an article, and that a reader sees when it was published: 政府网站发展指引, annex 2. */
export const articleMetaCheck: PageCheck = {
  code: 'HB784',
  title: '文章标签 ArticleTitle、PubDate（到分钟）、ContentSource',
  words: {
    zh: {
      what: '文章标签 {name}：{found}',
      why: '抽查按发布时间判断栏目是否更新，按来源判断内容是否权威；时间不到分钟的不算数。',
      how: '文档里写好 title、published（如 2022-05-23T09:00+08:00）和发布单位。',
    },
    en: {
      what: 'The article tag {name}: {found}',
      why: 'Inspections judge updates by the time of publication, to the minute, and authority by the source.',
      how: 'Give the document its title, published (2022-05-23T09:00+08:00) and office.',
    },
  },
  look({ path, elements }) {
    if (!article.test(path) && metaOf(elements, 'ArticleTitle') === undefined) return [];
    const findings: FindingArgs[] = ['ArticleTitle', 'PubDate', 'ContentSource']
      .filter((name) => metaOf(elements, name) === undefined)
      .map((name) => ({ name, found: '没有' }));
    const published = metaOf(elements, 'PubDate');
    if (published === undefined) return findings;
    if (!isMinute(published)) {
      findings.push({ name: 'PubDate', found: `“${published}”不是“年-月-日 时:分”` });
      return findings;
    }
    const isShown = elements.some(
      ({ tag, landmark, attributes }) =>
        tag === 'time' &&
        landmark === 'main' &&
        attributes.get('datetime')?.startsWith(published.slice(0, 10)),
    );
    if (!isShown) findings.push({ name: 'PubDate', found: `正文里没有显示${published.slice(0, 10)}` });
    return findings;
  },
};

/** `2022-05-23 09:00`, a time there was. */
function isMinute(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(text)) return false;
  const instant = Date.parse(`${text.replace(' ', 'T')}Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text.replace(' ', 'T'));
}
