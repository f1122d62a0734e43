import type { NameRow } from '../../search/names/row.ts';
import type { Hit } from './hit.ts';
import type { Piece } from './excerpt.ts';

/** Longer ones are no names, and would push everything else off the page. */
const LONGEST_NAME = 200;
const MOST_NAMES = 30;

/** A row of another site, cut to what a row ever has. */
export function trimmedRow(row: NameRow): NameRow {
  return { ...row, names: row.names.slice(0, MOST_NAMES).map((name) => plainText(name, LONGEST_NAME)) };
}

/** A hit of another site as it may be shown; undefined if it leads anywhere but below that site's home page. */
export function trustedHit(hit: Hit, home: string): Hit | undefined {
  const address = URL.parse(hit.href);
  if (!address?.href.startsWith(home)) return undefined;
  const short = (text: string | undefined) => text && plainText(text, 40);
  return {
    ...hit,
    href: address.href,
    title: trimmed(hit.title),
    kind: plainText(hit.kind, 40),
    street: short(hit.street),
    date: short(hit.date),
    text: trimmed(hit.text),
  };
}

function trimmed(pieces: readonly Piece[]): Piece[] {
  let left = LONGEST_NAME;
  return pieces.flatMap(({ text, marked }) => {
    const shown = plainText(text, left);
    left -= shown.length;
    return shown === '' ? [] : [{ text: shown, marked }];
  });
}

/** Without what cannot be seen: some of it turns the direction of all that follows. */
function plainText(text: string, most: number): string {
  return text.slice(0, most).replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
}
