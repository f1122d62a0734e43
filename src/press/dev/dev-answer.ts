/** How the dev server answers a request for a page. */
export type DevAnswer =
  /** Printed by Astro at `path`, with these locals. */
  | { path: string; locals: { view: object; site: object; panelHtml: string } }
  | { status: number; html: string };

/** Answers a site-relative path, decoded and without the base: `/`, `/notices/x/`. */
export type Answerer = (path: string) => DevAnswer;
