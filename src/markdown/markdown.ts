import markdownIt from 'markdown-it';
import type { MarkdownIt, Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { escapeHtml } from './escape-html.ts';
import { headingIds, headingShift, shiftedLevel } from './heading-ids.ts';
import { isAllowedLink, linkTarget } from './link-target.ts';

export interface MarkdownOptions {
  /** Where the site lies, `/` or `/ztzl/hongbang/`: put before links such as `/notices/x/`. */
  base: string;
  /** Level of the document's highest heading, by default 2: the page has its own h1. */
  highestHeading?: number;
}

/**
 * Markdown of a document as HTML that is safe to print: raw HTML is shown as text, links lead to the web, mail,
 * telephone or this site, and nothing needs an inline style. Emphasis knows Chinese punctuation.
 */
export function renderMarkdown(markdown: string, { base, highestHeading = 2 }: MarkdownOptions): string {
  const env = {};
  const tokens = parser.parse(markdown, env);
  moveHeadings(tokens, highestHeading);
  for (const token of tokens) {
    moveAlignment(token);
    token.children = token.children?.map((child) => finishInline(child, base)) ?? null;
  }
  return parser.renderer.render(tokens, parser.options, env);
}

const parser = createParser();

function createParser(): MarkdownIt {
  const md = markdownIt({ html: false, linkify: false, typographer: false }).use(cjkFriendly);
  md.validateLink = isAllowedLink;
  // A wide table scrolls by itself on a phone, and can be reached by keyboard to do so.
  md.renderer.rules['table_open'] = () =>
    '<div class="table-scroll" role="group" aria-label="表格，可左右滚动" tabindex="0">\n<table>\n';
  // So does a long line of code.
  md.renderer.rules.fence = (tokens, at) =>
    `<pre tabindex="0"><code>${escapeHtml(tokens[at]?.content ?? '')}</code></pre>\n`;
  md.renderer.rules['table_close'] = () => '</table>\n</div>\n';
  return md;
}

function moveHeadings(tokens: readonly Token[], highest: number): void {
  const idOf = headingIds();
  const levels = tokens.filter((token) => token.type === 'heading_open').map(levelOf);
  const shift = headingShift(levels, highest);
  tokens.forEach((token, at) => {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') return;
    token.tag = `h${shiftedLevel(levelOf(token), shift)}`;
    if (token.type === 'heading_open') token.attrSet('id', idOf(textOf(tokens[at + 1])));
  });
}

function levelOf(token: Token): number {
  return Number(token.tag.slice(1));
}

function textOf(token: Token | undefined): string {
  return (token?.children ?? []).map((child) => (child.type === 'image' ? '' : child.content)).join('');
}

/** The parser aligns table cells by a style attribute, which the site's security policy forbids. */
function moveAlignment(token: Token): void {
  const style = token.attrGet('style');
  if (style === null) return;
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
  token.attrJoin('class', String(style).replace('text-align:', 'align-'));
}

function finishInline(token: Token, base: string): Token {
  if (token.type === 'link_open') {
    const { href, isExternal } = linkTarget(String(token.attrGet('href') ?? ''), base);
    token.attrSet('href', href);
    if (isExternal) token.attrSet('rel', 'noopener');
  }
  if (token.type === 'image') {
    const { href, isExternal } = linkTarget(String(token.attrGet('src') ?? ''), base);
    token.attrSet('src', href);
    token.attrSet('loading', 'lazy');
    // A picture from elsewhere would tell a third party who reads: only its description is shown.
    if (isExternal) return Object.assign(token, { type: 'text', tag: '', content: token.content });
  }
  return token;
}
