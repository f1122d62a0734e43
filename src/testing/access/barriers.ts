import type { Page } from 'playwright-core';
import { axeViolations } from '../browser/axe.ts';
import { horizontalOverflow } from '../browser/overflow.ts';
import { smallTargets } from './small-targets.ts';

/** A way in which a page is read: the window, the colours, the modes of the access bar. */
export interface Setting {
  width: number;
  scheme: 'light' | 'dark';
  modes: '' | 'elder' | 'contrast' | 'elder contrast';
}

/** Every setting in which every template must hold; the first two are looked at in all states of all templates. */
export const settings: readonly Setting[] = [
  { width: 360, scheme: 'dark', modes: '' },
  { width: 1440, scheme: 'light', modes: '' },
  { width: 768, scheme: 'light', modes: '' },
  { width: 360, scheme: 'light', modes: 'elder' },
  { width: 768, scheme: 'dark', modes: 'elder contrast' },
  { width: 1440, scheme: 'light', modes: 'elder contrast' },
];

/** `360 px, light, elder` */
export function nameOfSetting({ width, scheme, modes }: Setting): string {
  return [`${width} px`, scheme, ...(modes ? [modes] : [])].join(', ');
}

/** What must be at least 60 px in large text: search, main navigation, buttons, the links of lists. */
const mainTargets =
  '.access button, .site-nav a, .find :is(input, button), .button, .pager a, .chips a, .item-title';

/**
 * What keeps somebody from using a loaded page in a setting, a line each: rules of WCAG 2.2 AA (AAA for contrast in
 * high contrast), scrolling sideways, targets below 44 px, or 60 px for the main ones in large text, and small
 * letters in large text.
 */
export async function barriersOf(page: Page, setting: Setting): Promise<string[]> {
  const { width, scheme, modes } = setting;
  const isElder = modes.includes('elder');
  await page.setViewportSize({ width, height: 740 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.evaluate((classes) => {
    document.documentElement.className = classes;
  }, modes);

  const violations = await axeViolations(page, modes.includes('contrast') ? ['color-contrast-enhanced'] : []);
  const overflow = await horizontalOverflow(page);
  const targets = await smallTargets(page, {
    least: 44,
    ...(isElder ? { main: { selector: mainTargets, least: 60 } } : {}),
  });
  const letters = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  return [
    ...violations.flatMap(({ rule, elements }) =>
      elements.map(({ selector, mend }) => `${rule}: ${selector}: ${mend.split('\n')[1]?.trim() ?? ''}`),
    ),
    ...(overflow ? [`overflow: ${overflow.excess}px: ${overflow.elements.join('; ')}`] : []),
    ...targets.map(({ element, ...size }) => `target: ${element}: ${size.width}×${size.height}`),
    ...(letters < (isElder ? 22 : 18) ? [`letters: ${letters}px`] : []),
  ];
}
