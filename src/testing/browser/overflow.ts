import type { Page } from 'playwright-core';

/** A page that is wider than its window, and so scrolls sideways. */
export interface Overflow {
  /** CSS pixels beyond the right edge of the window. */
  excess: number;
  /** Where to mend: what sticks out of its parent, the farthest first, as `div > table.roll (812px)`; at most five. */
  elements: string[];
}

/** Measures whether a loaded page scrolls sideways; undefined if it does not. */
export async function horizontalOverflow(page: Page): Promise<Overflow | undefined> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;

    const name = (element: Element): string => {
      const classes = [...element.classList].map((className) => `.${className}`).join('');
      return `${element.localName}${element.id && `#${element.id}`}${classes}`;
    };
    const box = (node: Node): DOMRect => {
      if (node instanceof Element) return node.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect();
    };
    const isContained = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || isContained(element.parentElement));

    const found: { right: number; text: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const { right, width } = box(node);
      if (
        !parent ||
        right + scrollX <= clientWidth + 0.5 ||
        right <= box(parent).right ||
        isContained(parent)
      )
        continue;
      const text = node instanceof Element ? name(node) : `“${node.textContent?.trim().slice(0, 20)}…”`;
      found.push({ right, text: `${name(parent)} > ${text} (${Math.round(width)}px)` });
    }
    found.sort((a, b) => b.right - a.right);
    return { excess: scrollWidth - clientWidth, elements: found.slice(0, 5).map(({ text }) => text) };
  });
}
