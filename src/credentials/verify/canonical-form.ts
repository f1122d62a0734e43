import canonicalize from 'canonicalize';

/**
 * The one text of a JSON value that is signed and hashed: RFC 8785, JSON Canonicalization Scheme. Keys are ordered by
 * UTF-16 units, numbers and strings are written as ECMAScript writes them.
 * @throws Error for what is no I-JSON: a lone surrogate, a number beyond the range of doubles, `undefined`
 */
export function canonicalForm(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('nothing to write as JSON');
  return text;
}

/** Its UTF-8 bytes, as hashes take them. */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalForm(value));
}
