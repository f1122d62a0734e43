import type { Page } from 'playwright-core';

/** Something to press that is smaller than a finger can hit. */
export interface SmallTarget {
  /** As `nav.pager > a “下一页”`. */
  element: string;
  /** CSS pixels. */
  width: number;
  height: number;
}

/** Least width and height of targets in CSS pixels. */
export interface TargetSizes {
  /** Of all but links inside of a sentence. */
  least: number;
  /** Of what `main` selects. */
  main?: { selector: string; least: number };
}

/**
 * What is too small to press on a loaded page. Links inside of a sentence are excepted, as in WCAG 2.5.8 (“inline”:
 * the line height of the text around them decides), and so are those that are not shown until they have the focus.
 */
export async function smallTargets(page: Page, sizes: TargetSizes): Promise<SmallTarget[]> {
  return page.evaluate(({ least, main }) => {
    const described = (element: Element): string => {
      const name = (one: Element) => [one.localName, ...one.classList].join('.');
      const parent = element.parentElement;
      return `${parent ? `${name(parent)} > ` : ''}${name(element)} “${element.textContent.trim().slice(0, 20)}”`;
    };
    const blockAround = (element: Element): Element => {
      const parent = element.parentElement ?? element;
      return getComputedStyle(parent).display.startsWith('inline') && parent !== element
        ? blockAround(parent)
        : parent;
    };
    /** Is there text beside the links of the line it stands in? */
    const isInSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const block = blockAround(element).cloneNode(true) as Element;
      for (const link of block.querySelectorAll('a, button, .sr')) link.remove();
      return /[\p{L}\p{N}]/u.test(block.textContent);
    };
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip:not(:focus)');

    const found: { element: string; width: number; height: number }[] = [];
    const all = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';
    for (const element of document.querySelectorAll(all)) {
      if (!isShown(element) || isInSentence(element)) continue;
      const label = (element as HTMLInputElement).labels?.[0];
      const boxes = [element, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      const wanted = main && element.matches(main.selector) ? main.least : least;
      // Half a pixel is lost by rounding.
      if (width < wanted - 0.5 || height < wanted - 0.5)
        found.push({ element: described(element), width: Math.round(width), height: Math.round(height) });
    }
    return found;
  }, sizes);
}
