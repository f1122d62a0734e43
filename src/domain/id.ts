import { z } from 'zod';

/** How an {@link id} is written. */
export const idPattern = /^(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * An issuer-local, stable identifier: lower-case letters, digits and single hyphens, at most 64 characters.
 * It becomes part of a URL and never changes; names do. Pages are folders of this name, so it is none that Windows
 * takes for a device (`con`, `aux`, `com1`).
 */
export const id = z.string().max(64).regex(idPattern, { error: 'HB205' });

/** A name or title as printed: 1–120 characters, no line break, no space at either end. */
export const name = z
  .string()
  .min(1)
  .max(120)
  .regex(/^\S(?:[^\r\n]*\S)?$/, { error: 'HB207' });

/** A line of plain text of at most 300 characters. */
export const line = z.string().min(1).max(300);

/** An absolute `https:` or `http:` address. */
export const webAddress = z.url({ protocol: /^https?$/ });
