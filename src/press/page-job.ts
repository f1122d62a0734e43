import { digestOf, pageFingerprint } from './fingerprint.ts';
import type { PlannedPage } from './plan.ts';
import { fileOf } from './site-path.ts';

/** A page as it may have to be printed. */
export interface PageToPrint {
  path: string;
  /** Relative to the slot. */
  file: string;
  fingerprint: string;
  /** Its view as JSON. */
  viewJson: () => string;
}

/** What all pages of a plan depend on beside their views. */
export function pagePrinterKey(renderer: { pageKey: string }, plan: { site: object }): string {
  return digestOf(renderer.pageKey + JSON.stringify(plan.site));
}

/** @param printerKey what all pages (or drawings) depend on beside their views. */
export function pageJob(page: PlannedPage, printerKey: string): PageToPrint {
  const { hash, viewJson } = viewOf(page);
  const { path } = page;
  return { path, file: fileOf(path), fingerprint: pageFingerprint(printerKey, hash), viewJson };
}

function viewOf(page: PlannedPage): { hash: string; viewJson: () => string } {
  if ('view' in page) {
    const text = JSON.stringify(page.view);
    return { hash: digestOf(text), viewJson: () => text };
  }
  return { hash: page.viewHash, viewJson: page.viewJson };
}
