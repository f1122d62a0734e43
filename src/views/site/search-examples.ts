import { nameSound } from '../../pinyin/name-sound.ts';
import type { Edition } from '../edition.ts';

/** Something that can be typed into the search box, and what it is: 拼音首字母. */
export interface SearchExample {
  query: string;
  what: string;
}

/** Queries that find something on this very site, one of each kind that the search understands. */
export function searchExamples(edition: Edition): SearchExample[] {
  return [...ofPlace(edition), ...ofNotice(edition), ...ofPlaque(edition)];
}

function ofPlace({ places }: Edition): SearchExample[] {
  for (const street of places.streets) {
    const division = places.neighbourhoodsOf(street.id).find(({ id }) => places.membersOf(id).length > 0);
    const unit = division && places.membersOf(division.id)[0];
    if (!unit) continue;
    const { name } = places.at(unit);
    const part = /^\p{Script=Han}{2,4}/u.exec(name)?.[0];
    if (part === undefined) return [{ query: name, what: '名称' }];
    const syllables = nameSound(part).split(' ');
    // Numerals are counted there, not read.
    const isRead = syllables.every((syllable) => /^[a-z]+$/.test(syllable));
    return [
      { query: part, what: '名称，几个字就行' },
      { query: `${places.at(street).name} ${part.slice(0, 2)}`, what: '街镇加名称' },
      ...(isRead
        ? [
            { query: syllables.join(''), what: '拼音' },
            { query: syllables.map((syllable) => syllable[0]).join(''), what: '拼音首字母' },
          ]
        : []),
    ];
  }
  return [];
}

function ofNotice({ publications }: Edition): SearchExample[] {
  const [newest] = publications.notices;
  if (!newest) return [];
  const number = publications.notices.find((notice) => notice.number !== undefined)?.number;
  const month = `${newest.published.slice(0, 4)}年${Number(newest.published.slice(5, 7))}月`;
  return [...(number === undefined ? [] : [{ query: number, what: '文号' }]), { query: month, what: '年月' }];
}

function ofPlaque({ registry, plaqueLink }: Edition): SearchExample[] {
  for (const plaque of registry.plaques.values()) {
    const link = plaqueLink(plaque);
    if (link) return [{ query: link.text, what: '牌匾编号' }];
  }
  return [];
}
