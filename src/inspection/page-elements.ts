import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page, as far as the checks look at it. */
export interface PageElement {
  /** In lower case. */
  tag: string;
  /** Tag of the parent, or undefined for `<html>`. */
  parent: string | undefined;
  /** The part of the page it stands in: the nearest of these around it, or itself. */
  landmark: 'header' | 'main' | 'footer' | undefined;
  attributes: Map<string, string>;
  /** Text directly inside. */
  text: string;
}

/** All elements of an HTML page in the order of the document, as a browser without scripts builds it. */
export function pageElements(html: string): PageElement[] {
  const elements: PageElement[] = [];
  const open: DefaultTreeAdapterTypes.ParentNode[] = [parse(html, { scriptingEnabled: false })];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) elements.push(describe(node));
    const children = 'content' in node ? node.content.childNodes : node.childNodes;
    for (const child of children.toReversed()) if ('childNodes' in child) open.push(child);
  }
  return elements;
}

function describe(node: DefaultTreeAdapterTypes.Element): PageElement {
  return {
    tag: node.tagName,
    parent: node.parentNode && 'tagName' in node.parentNode ? node.parentNode.tagName : undefined,
    landmark: landmarkOf(node),
    attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
    text: node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
  };
}

function landmarkOf(node: DefaultTreeAdapterTypes.ParentNode | null): PageElement['landmark'] {
  for (let at = node; at; at = 'parentNode' in at ? at.parentNode : null) {
    if (!('tagName' in at)) continue;
    if (at.tagName === 'header' || at.tagName === 'main' || at.tagName === 'footer') return at.tagName;
  }
  return undefined;
}
