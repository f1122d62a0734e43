import type { PageElement } from '../page-elements.ts';
import type { FindingArgs, PageCheck } from '../check.ts';
import { metaOf } from '../page-meta.ts';

/** Language, title, description and the one heading, without which nobody finds or hears what a page is. */
export const pageHeadCheck: PageCheck = {
  code: 'HB780',
  title: '语言、标题、说明和页面名称',
  words: {
    zh: {
      what: '{part}：{found}',
      why: '搜索引擎和读屏软件靠它们认出这一页是什么。',
      how: '页面的语言写 zh-CN，有标题 <title> 和说明 <meta name="description">，<h1> 只写一个。',
    },
    en: {
      what: '{part}: {found}',
      why: 'Search engines and screen readers tell a page by them.',
      how: 'Set lang to zh-CN, give a <title> and a <meta name="description">, and exactly one <h1>.',
    },
  },
  look({ elements }) {
    const findings: FindingArgs[] = [];
    const lang = elements.find(({ tag }) => tag === 'html')?.attributes.get('lang');
    if (lang !== 'zh-CN') findings.push({ part: 'lang', found: `“${lang ?? ''}”` });
    const isTitle = ({ tag, parent, text }: PageElement) =>
      tag === 'title' && parent === 'head' && text.trim() !== '';
    if (!elements.some(isTitle)) findings.push({ part: '<title>', found: '没有' });
    if (!metaOf(elements, 'description')) findings.push({ part: 'description', found: '没有' });
    const headings = elements.filter(({ tag }) => tag === 'h1').length;
    if (headings !== 1) findings.push({ part: '<h1>', found: `${headings}个` });
    return findings;
  },
};
