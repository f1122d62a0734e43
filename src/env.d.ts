/// <reference types="astro/client" />
import type { PageView } from './views/page.ts';
import type { SiteView } from './views/site/site.ts';

declare global {
  namespace App {
    interface Locals {
      /** The page to be printed; its `template` says which. */
      view: PageView;
      /** The frame around it, equal for all pages of a build. */
      site: SiteView;
    }
  }
}
