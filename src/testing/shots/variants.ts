import type { Page } from 'playwright-core';
import { storageKey } from '../../components/access/modes.ts';
import type { ShootOptions } from '../browser/shoot.ts';

/** A way in which every kind of page is looked at. */
export interface Variant {
  /** Its heading on the contact sheet. */
  title: string;
  /** What the names of its pictures end with: `360`, `360-elder`. */
  ending: string;
  options: Pick<ShootOptions, 'widths' | 'dark' | 'print' | 'suffix' | 'prepare'>;
}

/** Every width, dark, as people set it who see badly, and on paper. */
export const variants: readonly Variant[] = [
  { title: '360', ending: '360', options: { widths: [360] } },
  { title: '768', ending: '768', options: { widths: [768] } },
  { title: '1440', ending: '1440', options: { widths: [1440] } },
  { title: '360 深色', ending: '360-dark', options: { widths: [360], dark: true } },
  { title: '1440 深色', ending: '1440-dark', options: { widths: [1440], dark: true } },
  {
    title: '360 大字版',
    ending: '360-elder',
    options: { widths: [360], suffix: 'elder', prepare: (page) => setModes(page, 'elder') },
  },
  {
    title: '360 高对比',
    ending: '360-contrast',
    options: { widths: [360], suffix: 'contrast', prepare: (page) => setModes(page, 'contrast') },
  },
  { title: 'A4', ending: 'print', options: { widths: [], print: true } },
];

/** What a reader has chosen who comes again. */
async function setModes(page: Page, modes: string): Promise<void> {
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [storageKey, modes] as const);
}
