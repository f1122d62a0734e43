import { headingIds, headingShift, shiftedLevel } from './heading-ids.ts';
import { linkTarget } from './link-target.ts';
import type { MdxNode } from './mdx-node.ts';
import { textOf, walk } from './mdx-node.ts';

/**
 * A rehype plugin that prints MDX as renderMarkdown prints Markdown: headings below the page's own and with ids,
 * the base before links of this site, tables that scroll, no inline style, no picture from another site.
 */
export function mdxFinish(base: string, highestHeading = 2) {
  return () => (tree: MdxNode) => {
    moveHeadings(tree, highestHeading);
    walk(tree, (node) => {
      if (node.tagName === 'a') finishLink(node, base);
      if (node.tagName === 'img') finishImage(node, base);
      if (node.tagName === 'td' || node.tagName === 'th') moveAlignment(node);
    });
    wrapTables(tree);
  };
}

function moveHeadings(tree: MdxNode, highest: number): void {
  const headings: MdxNode[] = [];
  walk(tree, (node) => {
    if (/^h[1-6]$/.test(node.tagName ?? '')) headings.push(node);
  });
  const idOf = headingIds();
  const shift = headingShift(headings.map(levelOf), highest);
  for (const heading of headings) {
    heading.tagName = `h${shiftedLevel(levelOf(heading), shift)}`;
    heading.properties = { ...heading.properties, id: idOf(textOf(heading)) };
  }
}

function levelOf(heading: MdxNode): number {
  return Number(heading.tagName?.slice(1));
}

function finishLink(node: MdxNode, base: string): void {
  const { href, isExternal } = linkTarget(String(node.properties?.['href'] ?? ''), base);
  node.properties = { ...node.properties, href, ...(isExternal && { rel: 'noopener' }) };
}

function finishImage(node: MdxNode, base: string): void {
  const { src, alt } = node.properties ?? {};
  const { href, isExternal } = linkTarget(String(src ?? ''), base);
  if (isExternal) Object.assign(node, { type: 'text', tagName: undefined, value: String(alt ?? '') });
  else node.properties = { ...node.properties, src: href, loading: 'lazy' };
}

/** Left alone, `align` would become an inline style. */
function moveAlignment(node: MdxNode): void {
  const { align, ...properties } = node.properties ?? {};
  node.properties = typeof align === 'string' ? { ...properties, className: [`align-${align}`] } : properties;
}

function wrapTables(node: MdxNode): void {
  for (const child of node.children ?? []) wrapTables(child);
  node.children = node.children?.map((child) => (child.tagName === 'table' ? scrolling(child) : child));
}

function scrolling(table: MdxNode): MdxNode {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], role: 'group', ariaLabel: '表格，可左右滚动', tabIndex: 0 },
    children: [table],
  };
}
