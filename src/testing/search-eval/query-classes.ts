import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { polyphonicPlaces } from '../district/varied-names.ts';
import { seededRandom, type Random } from '../district/random.ts';
import type { KnownPage } from './known-pages.ts';

/** A query and what would be right. */
export interface EvalQuery {
  text: string;
  /** Paths of the pages that answer it. */
  right: ReadonlySet<string>;
  /** All of the first five must be right, as far as there are so many right ones; else one of them. */
  all: boolean;
}

export interface QueryClass {
  name: string;
  queries: EvalQuery[];
}

/** The classes of queries that residents type, with up to `most` queries each; seeded. */
export function queryClasses(pages: readonly KnownPage[], most: number, seed: number): QueryClass[] {
  const random = seededRandom(seed);
  const communities = pages.filter(({ path }) => /^\/communities\/c\d+\/$/.test(path));
  const numbers = pages.filter(({ number }) => number !== undefined);
  const named = communities.filter(({ name }) => !polyphonicPlaces.some(({ word }) => name.startsWith(word)));
  const some = <T>(of: readonly T[]) => sample(random, of, most);

  const isNamed = (text: string) => paths(pages, (page) => page.name === text);
  const holds = (text: string) => paths(pages, (page) => titles(page).some((title) => title.includes(text)));
  const one = (text: string, right: EvalQuery['right']) => ({ text, right, all: false });
  const every = (text: string, right: EvalQuery['right']) => ({ text, right, all: true });
  const ofNames = (type: (name: string) => string, of = some(named)) =>
    of.map(({ name }) => one(type(name), isNamed(name)));
  const part = (cut: (name: string) => string) =>
    some(communities).map(({ name }) => every(cut(name), holds(cut(name))));

  const syllables = (name: string) => pinyin(name, { toneType: 'none', type: 'array', v: true });
  const isReadSo = (word: string, typed: string) =>
    paths(pages, ({ name }) => name.includes(word) || soundOf(name).includes(typed));
  return [
    { name: 'whole name', queries: ofNames((name) => name, some(communities)) },
    { name: 'first letters', queries: part((name) => name.slice(0, 4)) },
    { name: 'middle part', queries: part((name) => name.slice(1, 4)) },
    { name: 'last letters', queries: part((name) => name.slice(-4)) },
    { name: 'any two letters', queries: part((name) => anyPart(name, 2, seededRandom(name.length + seed))) },
    {
      name: 'alias',
      queries: some(communities.filter(({ aliases }) => aliases.length > 0)).map(
        ({ aliases: [alias = ''] }) =>
          one(
            alias,
            paths(pages, (page) => page.aliases.includes(alias)),
          ),
      ),
    },
    { name: 'pinyin', queries: ofNames((name) => syllables(name).join('')) },
    { name: 'pinyin with spaces', queries: ofNames((name) => syllables(name).join(' ')) },
    {
      name: 'initials',
      queries: some(named).map(({ name }) => {
        const initials = (of: string) =>
          syllables(of)
            .map((syllable) => syllable[0])
            .join('')
            .toLowerCase();
        return one(
          initials(name),
          paths(pages, (page) => initials(page.name) === initials(name)),
        );
      }),
    },
    { name: 'Traditional, Taiwan', queries: ofNames(Converter({ from: 'cn', to: 'tw' })) },
    { name: 'Traditional, Hong Kong', queries: ofNames(Converter({ from: 'cn', to: 'hk' })) },
    {
      name: 'document number',
      queries: some(numbers).map(({ number = '' }, at) => {
        const [open = '', close = ''] = ['〔〕', '[]', '（）', '()', '【】', ''][at % 6] ?? '';
        const typed = number.replace('〔', open).replace('〕', close);
        return one(
          typed,
          paths(pages, (page) => page.number === number),
        );
      }),
    },
    {
      name: 'plaque number',
      // The page of the board itself, not of its holder.
      queries: some(communities.filter(({ plaque }) => plaque)).map(({ plaque = '' }, at) =>
        one(at % 2 ? plaque.toLowerCase() : plaque, isNamed(plaque)),
      ),
    },
    {
      name: 'one letter',
      queries: some([...new Set(named.map(({ name }) => name.charAt(0)))]).map((letter) =>
        every(
          letter,
          paths(pages, (page) => titles(page).some((title) => title.startsWith(letter))),
        ),
      ),
    },
    {
      name: 'year',
      queries: some([...new Set(pages.flatMap(({ date }) => date?.slice(0, 4) ?? []))]).map((year) =>
        every(
          year,
          paths(pages, ({ date }) => date?.startsWith(year) === true),
        ),
      ),
    },
    {
      name: 'month',
      queries: some([...new Set(pages.flatMap(({ date }) => date?.slice(0, 7) ?? []))]).flatMap((month) =>
        [month, `${month.slice(0, 4)}年${Number(month.slice(5))}月`].map((text) =>
          every(
            text,
            paths(pages, ({ date }) => date?.startsWith(month) === true),
          ),
        ),
      ),
    },
    {
      name: 'one wrong letter',
      queries: some(named.filter(({ name }) => name.length >= 4)).map(({ name }) => {
        const at = random.below(name.length);
        return one(name.slice(0, at) + random.pick([...'错字写成了']) + name.slice(at + 1), isNamed(name));
      }),
    },
    {
      name: 'read in several ways',
      queries: polyphonicPlaces.flatMap(({ word, right, wrong }) =>
        holdsAny(pages, word) ? [right, wrong].map((text) => every(text, isReadSo(word, text))) : [],
      ),
    },
    {
      name: 'street and a word',
      queries: some(communities).map((page, at) => {
        const { street = '', name } = page;
        const word = name.slice(0, 2);
        return every(
          at % 2 ? `${street} ${word}` : street + word,
          paths(
            pages,
            (other) => other.street === street && titles(other).some((title) => title.includes(word)),
          ),
        );
      }),
    },
  ];
}

function titles({ name, aliases }: KnownPage): string[] {
  return [name, ...aliases];
}

function soundOf(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', v: true }).join('');
}

function holdsAny(pages: readonly KnownPage[], word: string): boolean {
  return pages.some(({ name }) => name.includes(word));
}

function paths(pages: readonly KnownPage[], isRight: (page: KnownPage) => boolean): Set<string> {
  return new Set(pages.filter(isRight).map(({ path }) => path));
}

function anyPart(name: string, length: number, random: Random): string {
  const from = random.below(name.length - length + 1);
  return name.slice(from, from + length);
}

function sample<T>(random: Random, items: readonly T[], most: number): T[] {
  const left = [...items];
  const taken: T[] = [];
  while (taken.length < most && left.length > 0) taken.push(...left.splice(random.below(left.length), 1));
  return taken;
}
