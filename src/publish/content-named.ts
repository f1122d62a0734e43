/** Made from the templates alone: they hold nothing of the content. */
const ASSET = /^(?:_astro|admin\/assets)\//;

const CONTENT_NAMED = [
  ASSET,
  /^photos\/[0-9a-f]{16}\//,
  /^search\/names\/[^/]+\/[0-9a-f]{12}-\d+\.names$/,
  // Pagefind names these by what they hold; its entry and its programs keep their names.
  /^pagefind\/.*\.pf_(?:meta|index|filter|fragment)$/,
];

/**
 * Whether a file's name says what it holds, so that it never changes under that name: caches may keep it for ever,
 * and pages of another release may still ask for it. Paths are below the base.
 */
export function isContentNamed(path: string): boolean {
  return CONTENT_NAMED.some((pattern) => pattern.test(path));
}

/** Whether a file is a script or a stylesheet of the pages. */
export function isAsset(path: string): boolean {
  return ASSET.test(path);
}
