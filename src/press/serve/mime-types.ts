import { extname } from 'node:path';

const TEXT_TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.xml': 'application/xml',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
  '.svg': 'image/svg+xml',
};

const OTHER_TYPES: Record<string, string> = {
  '.json': 'application/json',
  '.map': 'application/json',
  '.jsonld': 'application/ld+json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.ofd': 'application/ofd',
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
};

/** All that are known, by the end of a name (`.html`). */
export const mimeTypes: Readonly<Record<string, string>> = { ...TEXT_TYPES, ...OTHER_TYPES };

/**
 * The `Content-Type` of a file by the end of its name, text always in UTF-8. What is not listed, Pagefind's
 * index files among it, is `application/octet-stream`.
 */
export function mimeType(path: string): string {
  const extension = extname(path).toLowerCase();
  const text = TEXT_TYPES[extension];
  return text ? `${text}; charset=utf-8` : (OTHER_TYPES[extension] ?? 'application/octet-stream');
}
