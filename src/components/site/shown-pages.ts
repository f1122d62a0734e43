/** Numbers to show of `pages` pages around `page`: the first, the last, the neighbours; undefined for a gap. */
export function shownPages(page: number, pages: number): (number | undefined)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((number) => number >= 1 && number <= pages)
    .sort((a, b) => a - b);
  return shown.flatMap((number, at) => {
    const before = shown[at - 1];
    return before !== undefined && number > before + 1 ? [undefined, number] : [number];
  });
}
