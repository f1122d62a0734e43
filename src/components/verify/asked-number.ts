/**
 * The number of a board in what somebody typed, pasted or scanned: the number itself, in whatever width and case, or
 * the address of its page.
 */
export function askedNumber(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const inAddress = /\/p\/([^/?#]+)\/?(?:[?#].*)?$/i.exec(plain) ?? /\/verify\/#(.+)$/i.exec(plain);
  return (inAddress?.[1] ?? plain)
    .replaceAll(/\s/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]+/g, '-')
    .toUpperCase();
}

/** What a scanned code says: the number of a board of this site, or whose address it is. */
export function scannedNumber(
  text: string,
  sites: readonly string[],
): { number: string } | { host: string | undefined } {
  let address: URL;
  try {
    address = new URL(text);
  } catch {
    // No address: some other code.
    return { host: undefined };
  }
  return sites.some(
    (site) => address.href.startsWith(`${site}p/`) || address.href.startsWith(`${site}verify/#`),
  )
    ? { number: askedNumber(address.href) }
    : { host: address.host };
}
