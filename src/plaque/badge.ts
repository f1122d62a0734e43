import { badgeSize } from '../domain/badge.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { formatDate } from '../i18n/format.ts';
import { honourStateTerms } from '../i18n/terms.ts';

/** What a badge tells of a board on the day of the build. */
export interface BadgeFacts {
  number: string;
  asOf: PlainDate;
  state: keyof typeof honourStateTerms;
  until?: PlainDate | undefined;
  program: string;
  level?: string | undefined;
  /** Undefined for persons, families and works, whose names stay on our pages. */
  unit?: string | undefined;
  grantor: string;
  grantedHere: boolean;
}

const textStart = 62;
const room = badgeSize.width - textStart - 10;
// Named one by one: a picture in another page may ask for no font.
const fonts = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif";

/** Told apart by their shape, in print and by whoever sees no colours: a tick, a pause, a cross. */
const marks = {
  'in-force': { colour: '#17663f', mark: 'M17 32.5l8 8 14-16' },
  suspended: { colour: '#855000', mark: 'M23 22v20M33 22v20' },
  over: { colour: '#655d54', mark: 'M20 24l16 16M36 24L20 40' },
};

/**
 * The present state of a board as a small SVG for other sites, with the day as of which it holds: whoever shows a copy
 * of an old one shows how old it is. No script, no style, no font, nothing to be loaded; on a ground of its own, so that
 * it can be read on light and dark pages.
 */
export function badgeOf(facts: BadgeFacts): string {
  const { number, asOf, state, until, program, level, unit, grantor, grantedHere } = facts;
  const kind = state === 'in-force' || state === 'suspended' ? state : 'over';
  const { colour, mark } = marks[kind];
  const answer = { 'in-force': '有效', suspended: '暂停', over: `已失效（${honourStateTerms[state]}）` }[
    kind
  ];
  const name = level === undefined ? program : `${program}（${level}）`;
  const term = kind === 'in-force' && until !== undefined ? `，有效期至${until}` : '';
  const words =
    `${unit ?? '牌匾'}“${name}”，编号${number}：截至${formatDate(asOf)}，${answer}${term}。` +
    `授予机关：${grantor}${grantedHere ? '' : '，本站仅登记'}。`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${badgeSize.width}" height="${badgeSize.height}" viewBox="0 0 ${badgeSize.width} ${badgeSize.height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escaped(`${name}：${answer}，截至${asOf}`)}</title>`,
    `<desc id="d">${escaped(words)}</desc>`,
    `<rect x=".5" y=".5" width="${badgeSize.width - 1}" height="${badgeSize.height - 1}" rx="6" fill="#fffefb" stroke="#8b8071"/>`,
    `<path d="M6.5 1H56v62H6.5A5.5 5.5 0 0 1 1 57.5v-51A5.5 5.5 0 0 1 6.5 1z" fill="${colour}"/>`,
    `<path d="${mark}" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>`,
    `<g font-family="${fonts}" fill="#211d19">`,
    line(unit ?? number, { y: 19, size: 13 }),
    line(`${answer} · ${name}`, { y: 38, size: 15, more: ` font-weight="700" fill="${colour}"` }),
    line(`截至${asOf}${term}`, { y: 56, size: 12, more: ' fill="#5e564d"' }),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** A line of text that always fits: drawn closer where it is too long, and cut where it would get too close. */
function line(text: string, { y, size, more = '' }: { y: number; size: number; more?: string }): string {
  const shown = cut(text, (room / size) * 1.35);
  const isLong = widthOf(shown) * size > room;
  const fit = isLong ? ` textLength="${room}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text x="${textStart}" y="${y}" font-size="${size}"${fit}${more}>${escaped(shown)}</text>`;
}

/** In ems: Chinese characters and their punctuation are one wide, others about three fifths. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + emOf(character), 0);
}

function emOf(character: string): number {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}“”‘’…—]/u.test(character) ? 1 : 0.6;
}

function cut(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let width = 1;
  let kept = '';
  for (const character of text) {
    width += emOf(character);
    if (width > most) break;
    kept += character;
  }
  return `${kept}…`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
