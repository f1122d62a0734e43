import { signRoles } from '../privacy/number-run.ts';

/** Elements that a reader does not see between two digits, or sees as a line break: a number goes on over them. */
const joining = /<(?:br\b|\/?(?:a|b|bdi|code|del|em|i|ins|mark|s|small|span|strong|sub|sup|u|wbr)[\s>])/y;

/** Digits of the shortest numbers: of any, behind a capital letter, and of those that have no gap and no letter. */
const [fewest, fewestLettered, fewestWhole] = [11, 7, 8];

/** What a number is, so many signs before it say at most: a word that begins 24 before two letters and a gap. */
const signsBefore = 40;

const [nothing, digit, separator, longer, tag, letter, check] = [0, 1, 2, 3, 4, 5, 6];
let roleTable: Uint8Array | undefined;

/** What a UTF-16 unit of a page can be in a number. */
function roles(): Uint8Array {
  if (roleTable !== undefined) return roleTable;
  roleTable = signRoles().slice();
  for (let at = 0; at < 26; at += 1) for (const a of 'AＡ') roleTable[a.charCodeAt(0) + at] = letter;
  for (const sign of 'XＸ') roleTable[sign.charCodeAt(0)] = check;
  // A small x may end a number, and `>` begin a line within one.
  for (const sign of 'xｘ>') roleTable[sign.charCodeAt(0)] = separator;
  roleTable['<'.charCodeAt(0)] = tag;
  return roleTable;
}

/**
 * The parts of a page whose text may hold a number of a person, with what stands before it and says what it is: the
 * same numbers as in the whole page, and of most pages its foot alone. Parts begin and end at elements that no number
 * goes over. Gaps are not measured and entities not read: what might be a number is let through.
 */
export function likelyParts(html: string): string {
  const table = roles();
  const body = Math.max(html.indexOf('<body'), 0);
  let parts = '';
  let taken = body;
  let from = body;
  let digits = 0;
  let whole = 0;
  let enough = fewest;
  for (let at = body; at < html.length; at += 1) {
    let role = table[html.charCodeAt(at)];
    if (role === tag) {
      const end = html.indexOf('>', at);
      const isOpen = digits > 0 || enough < fewest;
      const goesOn = end >= 0 && (!isOpen || joins(html, at));
      at = Math.max(at, end);
      if (goesOn) continue;
      role = nothing;
    }
    if (role === longer && digits === 0 && !mayBeDigit(html, at)) role = nothing;
    if (role === nothing || role === letter) {
      digits = whole = 0;
      enough = role === letter ? fewestLettered : fewest;
      continue;
    }
    if (digits === 0) from = at;
    whole = role === digit ? whole + 1 : 0;
    if (role === digit) digits += 1;
    else if (role === longer) digits = enough;
    else if (role === check) enough = Math.min(enough, digits + fewestLettered);
    if (digits < enough && whole < fewestWhole) continue;
    const start = Math.max(taken, startOfPart(html, from, body));
    taken = endOfPart(html, at);
    parts += html.slice(start, taken);
    at = taken - 1;
    digits = whole = 0;
    enough = fewest;
  }
  return parts;
}

/** What a reader sees of a part of a page: elements that no number goes over are a bar. */
export function textOfPart(html: string): string {
  return html.replaceAll(/<[^>]*>/g, (element) => {
    if (!joins(element, 0)) return ' | ';
    return element.startsWith('<br') ? '\n' : '';
  });
}

/** Does a number go on over the element that begins here? */
function joins(html: string, at: number): boolean {
  joining.lastIndex = at;
  return joining.test(html);
}

/** An entity that is no digit begins no number. */
function mayBeDigit(html: string, at: number): boolean {
  return html[at] !== '&' || /[#<]/.test(html.slice(at + 1, at + 2));
}

/** Where an element begins that no number goes over, so far before `at` that enough signs are between. */
function startOfPart(html: string, at: number, first: number): number {
  let signs = 0;
  let end = at;
  for (let open = at; (open = html.lastIndexOf('<', open - 1)) > first; end = open) {
    signs += end - 1 - Math.max(open, html.indexOf('>', open));
    if (signs >= signsBefore && !joins(html, open)) return open;
  }
  return first;
}

/** Where the next element begins that no number goes over. */
function endOfPart(html: string, at: number): number {
  for (let open = html.indexOf('<', at); open >= 0; open = html.indexOf('<', open)) {
    if (!joins(html, open)) return open;
    open = html.indexOf('>', open);
    if (open < 0) break;
  }
  return html.length;
}
