/**
 * An element of the page by the name that its template gives it: `data-verify-<name>`.
 * @throws Error if the template does not print it
 */
export function part<T extends Element = HTMLElement>(root: ParentNode, name: string): T {
  const found = root.querySelector<T>(`[data-verify-${name}]`);
  if (!found) throw new Error(`VerifyPage.astro has no data-verify-${name}`);
  return found;
}
