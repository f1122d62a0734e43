import { sumCounts } from '../../search/names/facet-counts.ts';
import { findNames } from '../../search/names/find-names.ts';
import { lettersOf } from '../../search/names/letters.ts';
import type { NameRow } from '../../search/names/row.ts';
import { lostFiles } from '../../search/text/lost-files.ts';
import { markTerms } from './excerpt.ts';
import { countChoices, find } from './find.ts';
import { findByYear } from './find-by-year.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import { nameMarker, type MarkName } from './name-marks.ts';
import { canReadNames, type OpenNames } from './open-names.ts';
import type { PagefindCounts, PagefindHit } from './pagefind.ts';
import { countRows, isChosen } from './row-facets.ts';
import { asks, termsOf, type SearchRequest } from './search-request.ts';
import { sharedNames } from './shared-names.ts';

/** What is called as is asked. */
export interface Named {
  rows: NameRow[];
  /** No name is as asked: the rows are nearly so. */
  isNear: boolean;
  /** There are more than these: so many are called so that only the best are kept. */
  isCut: boolean;
  /** Before the choices were applied. */
  all: NameRow[];
  /** The words of the query, in simplified characters too, as texts mark them. */
  terms: string[][];
  /** Marks what is asked in a name. */
  mark: MarkName;
}

export type NamesStep = 'guide' | 'rows';

export interface EngineOptions {
  base: string;
  /** Folder of the name table, with the base. */
  names: string;
  /** Folders of Pagefind's bundles, with the base; the first carries the program. */
  bundles: readonly string[];
  /** Called as names are looked up: the guide is loaded, then the rows that may answer. */
  onStep: (step: NamesStep) => void;
  /** Called with the number of bundles that are loaded. */
  onLoading: (count: number) => void;
  /** Called with all that is missing whenever that changes: folders of `bundles`, `names`, or `TEXTS`. */
  onMissing: (folders: readonly string[]) => void;
}

/** Stands for all bundles, where the first, which carries the program, cannot be loaded. */
export const TEXTS = 'texts';

/** The search without its page: names at once, from small files; texts and choices when they are wanted. */
export type SearchEngine = ReturnType<typeof searchEngine>;

export function searchEngine({ base, names, bundles, onStep, onLoading, onMissing }: EngineOptions) {
  const missing = new Set<string>();
  const miss = (folders: readonly string[]) => {
    const before = missing.size;
    for (const folder of folders) missing.add(folder);
    if (missing.size > before) onMissing([...missing]);
  };
  const texts = once(async (): Promise<OpenIndex> => {
    lostFiles((address) => miss(bundles.filter((folder) => address.startsWith(folder))));
    try {
      const opened = await openIndex(bundles, base, onLoading);
      miss(opened.missing);
      return opened;
    } catch (failure) {
      miss([TEXTS]);
      throw failure;
    }
  });

  async function openedNames(): Promise<OpenNames | undefined> {
    if (!canReadNames()) return undefined;
    try {
      return await sharedNames(names);
    } catch (failure) {
      console.warn(failure);
      miss([names]);
      return undefined;
    }
  }

  return {
    /** Whether the texts are loaded, so that they cost nothing more. */
    hasTexts: () => texts.isStarted(),

    /** Never fails: what is missing is told, and the texts may still answer. */
    async named({ query, chosen }: SearchRequest): Promise<Named> {
      onStep('guide');
      const opened = await openedNames();
      const terms = termsOf(query);
      if (!opened)
        return {
          rows: [],
          isNear: false,
          isCut: false,
          all: [],
          terms,
          mark: (name) => markTerms(name, terms),
        };
      onStep('rows');
      const { rows: all, isNear, isPartial, isCut } = await findNames(query, opened);
      if (isPartial || !opened.isWhole) miss([names]);
      const simplified = query.split(/\s+/).map((term) => lettersOf(term, opened.letters));
      return {
        rows: all.filter((row) => isChosen(row, chosen)),
        isNear,
        isCut,
        all,
        terms: [...terms, ...simplified.filter((letters) => letters.length > 0)],
        mark: nameMarker(query, opened),
      };
    },

    /** @throws Error if the first bundle, which carries the program, cannot be loaded */
    async texts(request: SearchRequest): Promise<PagefindHit[]> {
      const { index } = await texts();
      const look = request.sort === 'date' ? findByYear : find;
      const hits = await look(index, request);
      const query = simplify(request.query, await openedNames());
      return hits.length > 0 || query === request.query ? hits : look(index, { ...request, query });
    },

    /** How many of the names each choice would give. */
    countNames: ({ all }: Named, { chosen }: SearchRequest): PagefindCounts => countRows(all, chosen),

    /**
     * How many hits each choice would give: by names and texts together; where nothing is asked, by the guides
     * of the names alone.
     */
    async counts(request: SearchRequest, { all }: Named, isInTexts: boolean): Promise<PagefindCounts> {
      if (!isInTexts && all.length > 0) return countRows(all, request.chosen);
      const opened = asks(request) ? undefined : await openedNames();
      if (opened) return sumCounts(opened.tables.map(({ guide }) => guide.counts));
      const ofTexts = await countChoices((await texts()).index, request);
      return all.length > 0 ? mostOf(countRows(all, request.chosen), ofTexts) : ofTexts;
    },
  };
}

/** A page found by name is found by its text too, with few exceptions: the larger number counts, as in the list. */
function mostOf(some: PagefindCounts, others: PagefindCounts): PagefindCounts {
  const most: PagefindCounts = {};
  for (const facet of new Set([...Object.keys(some), ...Object.keys(others)])) {
    const counts = { ...others[facet] };
    for (const [value, count] of Object.entries(some[facet] ?? {}))
      counts[value] = Math.max(count, counts[value] ?? 0);
    most[facet] = counts;
  }
  return most;
}

function simplify(query: string, names: OpenNames | undefined): string {
  return [...query].map((character) => names?.letters.variants.get(character) ?? character).join('');
}

/** Does it once; after a failure the next call tries again. */
function once<T>(work: () => Promise<T>): (() => Promise<T>) & { isStarted: () => boolean } {
  let started: Promise<T> | undefined;
  const run = () => {
    started ??= work().catch((failure: unknown) => {
      started = undefined;
      throw failure;
    });
    return started;
  };
  return Object.assign(run, { isStarted: () => started !== undefined });
}
