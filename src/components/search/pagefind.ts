/** The part of Pagefind's browser API that the search page uses. */
export interface Pagefind {
  createInstance(options: { baseUrl: string }): PagefindInstance;
}

export interface PagefindInstance {
  /** `mergeFilter`: filters and values that all its records are given. */
  mergeIndex(path: string, options: { baseUrl: string; mergeFilter?: Record<string, string> }): Promise<void>;
  /** `null` finds everything that the filters let through. */
  search(query: string | null, options?: { filters?: Record<string, string> }): Promise<PagefindAnswer>;
  /** Loads what is needed to filter; how many records there are by filter and value. */
  filters(): Promise<PagefindCounts>;
  destroy(): Promise<void>;
}

export type PagefindCounts = Record<string, Record<string, number>>;

export interface PagefindAnswer {
  results: PagefindHit[];
  /** Of the hits, by filter and value; only filters that have been loaded. */
  filters: PagefindCounts;
}

export interface PagefindHit {
  id: string;
  /** Where in the record the phrase stands, in letters from its beginning. */
  words: number[];
  data(): Promise<PagefindRecord>;
}

export interface PagefindRecord {
  /** With the base. */
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta?: { date?: string };
}
