/**
 * The number of a board in what somebody typed, pasted or scanned: the number itself, in whatever width and case, with
 * spaces for hyphens, in brackets or after "编号：", or the address of its page. What holds no number comes back as it is.
 */
export function askedNumber(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const inAddress = /\/p\/([^/?#]+)\/?(?:[?#].*)?$/i.exec(plain) ?? /\/verify\/#(.+)$/i.exec(plain);
  const written = (inAddress?.[1] ?? plain)
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\u2010-\u2015\u2212_]+/g, '-')
    .replace(/^(?:(?:牌匾)?编号|No[.:])[\s:]*/i, '')
    // Only marks: a letter of another alphabet must not fall off the end.
    .replaceAll(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
  return written.replaceAll(/\s+/g, written.includes('-') ? '' : '-').toUpperCase();
}

/**
 * A number that somebody wrote without its hyphens, with them as in the example: `QH22040002` by `QH-2204-0001`. A guess:
 * undefined where it has hyphens, or another number of signs.
 */
export function hyphenated(number: string, example: string): string | undefined {
  const parts = example.split('-').map(({ length }) => length);
  const length = parts.reduce((sum, one) => sum + one, 0);
  if (parts.length < 2 || number.includes('-') || number.length !== length) return undefined;
  let at = 0;
  return parts.map((size) => number.slice(at, (at += size))).join('-');
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

/** What somebody typed or pasted: a number, or an address with or without `https://`, which must be of this site. */
export function typedNumber(text: string, sites: readonly string[]): ReturnType<typeof scannedNumber> {
  const plain = text.normalize('NFKC').trim();
  // A slash alone makes no address: somebody may write QH/2204/0002.
  if (!/^[^/\s]*[.:][^/\s]*\/|^localhost\//i.test(plain)) return { number: askedNumber(plain) };
  const rest = plain.replace(/^https?:\/\//i, '');
  for (const site of sites) {
    const scanned = scannedNumber(`${new URL(site).protocol}//${rest}`, [site]);
    if ('number' in scanned) return scanned;
  }
  const { host } = scannedNumber(`https://${rest}`, []) as { host: string | undefined };
  return host === undefined ? { number: askedNumber(plain) } : { host };
}
