import type { PlannedPage } from '../../views/page.ts';

/** A kind of page, and the page of the site that shows most of it. */
export interface PageKind {
  /** The template: `community`, `honour-list`. */
  name: string;
  path: string;
}

/**
 * The fullest page of each template, in the order in which templates come in the plan: what breaks a layout stands
 * on the page with most on it. The same content gives the same pages, so that two runs can be compared.
 */
export function pageKinds(pages: Iterable<PlannedPage>): PageKind[] {
  const fullest = new Map<string, { path: string; size: number }>();
  for (const { path, view } of pages) {
    const size = JSON.stringify(view).length;
    const known = fullest.get(view.template);
    if (known === undefined || size > known.size) fullest.set(view.template, { path, size });
  }
  return [...fullest].map(([name, { path }]) => ({ name, path }));
}
