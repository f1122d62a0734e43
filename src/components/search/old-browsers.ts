/**
 * Adds what browsers of 2020 to 2024 lack and the search uses; many phones, and the browsers inside of chat
 * programs, are no younger. Browsers without modules, older still, have the plain form and the directory.
 */
export function mendOldBrowsers(): void {
  mend(Array.prototype, 'toSorted', function <T>(this: T[], compare?: (a: T, b: T) => number) {
    return [...this].sort(compare);
  });
  mend(URL, 'parse', (address: string, base?: string) => {
    try {
      return new URL(address, base);
    } catch {
      // As the true one answers an address that is none.
      return null;
    }
  });
}

function mend(target: object, name: string, value: unknown): void {
  if (!(name in target))
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
}
