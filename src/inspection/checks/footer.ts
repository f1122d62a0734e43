import type { PageElement } from '../page-elements.ts';
import type { PageCheck } from '../check.ts';
import { metaOf } from '../page-meta.ts';

/** What the foot of every page names: 政府网站发展指引, 4.2, and 政府网站与政务新媒体检查指标. */
export const footerCheck: PageCheck = {
  code: 'HB785',
  title: '页脚：标识、标识码、备案号、主办单位、联系方式',
  words: {
    zh: {
      what: '页脚没有{item}',
      why: '页脚缺项是抽查的扣分项，居民也不知道这是谁的网站、找谁。',
      how: '在 content/issuer.md 里写好；页脚的模板是 SiteFooter.astro。',
    },
    en: {
      what: 'The footer lacks {item}',
      why: 'Inspections look for it, and residents do not know whose site this is.',
      how: 'Give it in content/issuer.md; the template is SiteFooter.astro.',
    },
  },
  look({ elements }) {
    const footer = elements.filter(({ landmark }) => landmark === 'footer');
    const text = footer.map((element) => element.text).join(' ');
    const siteId = metaOf(elements, 'SiteIDCode');
    return items.filter(({ isThere }) => !isThere(text, footer, siteId)).map(({ item }) => ({ item }));
  },
};

const items: {
  item: string;
  isThere: (text: string, footer: readonly PageElement[], siteId: string | undefined) => boolean;
}[] = [
  {
    item: '网站标识（site-mark）',
    isThere: (_, footer) =>
      footer.some(({ attributes }) => /\bsite-mark\b/.test(attributes.get('class') ?? '')),
  },
  {
    item: '网站标识码',
    isThere: (text, _, siteId) => text.includes('网站标识码') && text.includes(siteId ?? '网站标识码'),
  },
  { item: 'ICP备案号', isThere: (text) => /ICP备\s*\d+号/.test(text) },
  { item: '公安备案号', isThere: (text) => /公网安备\s*\d+号/.test(text) },
  { item: '主办单位', isThere: (text) => /主办单位[：:]\s*\S/.test(text) },
  { item: '联系方式', isThere: (text) => /(?:联系电话|联系方式|地址)[：:]/.test(text) },
];
