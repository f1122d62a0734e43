import { createApp } from 'astro/app/entrypoint';
import { pagePrinter } from './page-printer.ts';

/** The compiled templates. Compiled by Astro as the entry of the bundle; never imported from source. */
export const printPage = pagePrinter(createApp().manifest);
