import { hash } from 'node:crypto';

/**
 * What a page's bytes depend on, as 43 characters: the renderer and the view, in the order of its keys.
 * @param rendererKey names the compiled templates, the base and the site.
 * @param viewHash `digestOf` the view as `JSON.stringify` gives it.
 */
export function pageFingerprint(rendererKey: string, viewHash: string): string {
  return hash('sha256', `${rendererKey}\n${viewHash}`, 'base64url');
}

/** SHA-256 of a file's bytes, as 43 characters of base64url. */
export function digestOf(body: string | Uint8Array): string {
  return hash('sha256', body, 'base64url');
}
