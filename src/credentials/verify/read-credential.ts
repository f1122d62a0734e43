import { hasType } from './json-members.ts';
import { credentialInPng, isPng } from './png-credential.ts';
import { credentialInSvg } from './svg-credential.ts';

/** Larger files are refused before they are read: a board with its credential has 0.4 MB. */
export const MOST_BYTES = 5_000_000;

/** Why no credential could be taken from a file. */
export type ReadFault = 'empty' | 'too-big' | 'unknown-type' | 'no-credential' | 'broken' | 'something-else';

/**
 * The credential in the bytes of a plaque's SVG or PNG, or of a JSON file; which it is, the bytes say and not the
 * name.
 */
export function readCredential(bytes: Uint8Array): { credential: object } | { fault: ReadFault } {
  if (bytes.length === 0) return { fault: 'empty' };
  if (bytes.length > MOST_BYTES) return { fault: 'too-big' };
  if (isPng(bytes)) return fromText(credentialInPng(bytes));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trimStart();
  } catch {
    // Bytes of something else: a photograph, a PDF.
    return { fault: 'unknown-type' };
  }
  if (text.startsWith('<')) return fromText(credentialInSvg(text));
  return text.startsWith('{') ? fromText(text) : { fault: 'unknown-type' };
}

function fromText(text: string | undefined): { credential: object } | { fault: ReadFault } {
  if (text === undefined) return { fault: 'no-credential' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // No JSON: cut off, or mangled by a program that changed the file.
    return { fault: 'broken' };
  }
  return isCredential(value) ? { credential: value } : { fault: 'something-else' };
}

/** Is it a credential of Open Badges 3.0? Status lists and other signed documents are none. */
export function isCredential(value: unknown): value is object {
  return (
    hasType(value, 'VerifiableCredential') &&
    (hasType(value, 'OpenBadgeCredential') || hasType(value, 'AchievementCredential'))
  );
}
