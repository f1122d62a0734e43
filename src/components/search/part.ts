/**
 * The element of the page that a script works on.
 *
 * @throws Error if the template does not print it
 */
export function part<T extends Element>(root: HTMLElement, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`SearchPage.astro has no ${selector}`);
  return found;
}
