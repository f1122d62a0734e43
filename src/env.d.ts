/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page to be printed; its `template` says which. */
    view: import('./views/page.ts').PageView;
    /** The frame around it, equal for all pages of a build. */
    site: import('./views/site.ts').SiteView;
  }
}
