import type { Page } from 'playwright-core';

/** More presses than any page of the sample has things to reach. */
const mostPresses = 400;

/** What is wrong with the focus, if anything, in words; undefined where it can be seen. */
export function focusFault(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'the focus is lost';
    const name = `${focused.localName}.${focused.className} “${focused.textContent.trim().slice(0, 20)}”`;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
    const isMarked =
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
    // The main part is where the skip link leads, and too large for a frame.
    if (!isMarked && focused.localName !== 'main') return `${name}: no outline`;
    const boxes = [...focused.getClientRects()];
    const isInSight = boxes.some((box) => {
      const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2];
      const onTop = document.elementFromPoint(x, y);
      return onTop !== null && (focused.contains(onTop) || onTop.contains(focused));
    });
    return isInSight ? undefined : `${name}: out of sight`;
  });
}

/**
 * Presses Tab until the focus is on what `selector` selects.
 * @throws Error where the focus is lost, cannot be seen, or never gets there.
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await page.keyboard.press('Tab');
    const fault = await focusFault(page);
    if (fault !== undefined) throw new Error(`${page.url()}: ${fault}`);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${page.url()}: Tab never reaches ${selector}`);
}

/** Tabs to a link and follows it by Enter. */
export async function followByKeyboard(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  const target = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  await page.keyboard.press('Enter');
  await page.waitForURL(target);
}
