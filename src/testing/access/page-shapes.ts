/** Parts of an address that say what a page is, unlike ids. */
const words = new Set(
  'page print kind street level diff order initial lists applications notices plaques'.split(' '),
);

/** `notices/kind/list/page/2/index.html` and `notices/kind/decision/page/3/index.html` have one shape. */
export function shapeOf(path: string): string {
  const [first = '', ...parts] = path.replace(/(?:^|\/)index\.html$/, '').split('/');
  return [first, ...parts.map((part) => (words.has(part) ? part : '*'))].join('/');
}

/** The largest page of each shape: what breaks a layout stands on the page with most on it. */
export function largestOfEachShape(pages: readonly { path: string; size: number }[]): string[] {
  const largest = new Map<string, { path: string; size: number }>();
  for (const page of pages) {
    const known = largest.get(shapeOf(page.path));
    if (known === undefined || page.size > known.size) largest.set(shapeOf(page.path), page);
  }
  return [...largest.values()].map(({ path }) => path);
}
