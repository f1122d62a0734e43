import type { PlainDate } from '../domain/plain-date.ts';

/** What somebody looked at, or why nobody could, or why there is nothing to look at; reasons in Chinese. */
export type Looked<T> = { seen: T } | { unchecked: string } | { notApplicable: string };

/** A link to another site and what became of it. */
export interface OutwardAnswer {
  url: string;
  /** Files of the site in which it stands. */
  pages: readonly string[];
  /** `closed`: machines may not ask (401, 403, 429, own network), which says nothing about readers. */
  state: 'answers' | 'closed' | 'dead';
  /** Status, or why there is none. */
  detail: string;
}

/** Headers with which files come. */
export interface SeenHeaders {
  /** Where they were seen, in Chinese. */
  from: string;
  isEncrypted: boolean;
  files: readonly SeenFileHeaders[];
}

/** Headers with which a file comes. Names in lower case. */
export interface SeenFileHeaders {
  path: string;
  /** Those that the site's own configuration of servers sends with it. */
  expected: Readonly<Record<string, string>>;
  found: Readonly<Record<string, string>>;
}

/** What a server shows of itself when a connection is encrypted. */
export interface SeenCertificate {
  host: string;
  /** Instants in UTC, ISO 8601. */
  from: string;
  to: string;
  issuer: string;
  /** Why this machine does not trust it; undefined where it does. */
  distrust: string | undefined;
  /** `TLSv1.3` */
  protocol: string;
}

/** A site that is read without encryption, at a public name. */
export interface SeenPlain {
  host: string;
  isPlain: true;
}

/** A public key of the issuer. */
export interface SeenKey {
  id: string;
  /** First day; undefined where only the site's own document was read, which does not say. */
  from: PlainDate | undefined;
  until: PlainDate | undefined;
  revokedFrom: PlainDate | undefined;
}

/** How a document came into the history of the content, and when it says that it was published. */
export interface SeenArrival {
  /** Path in the content folder. */
  file: string;
  published: PlainDate;
  /** The commit that brought it, or that last changed its time of publication: short name, day in China. */
  commit: string;
  day: PlainDate;
  isChange: boolean;
  /** Its commit says that old documents are brought in (补录). */
  isArchive: boolean;
}

export interface SeenHistory {
  /** First day of the content in the history. */
  since: PlainDate;
  arrivals: readonly SeenArrival[];
  /** Documents that no commit holds yet. */
  uncommitted: number;
}

/** How a site on the web could be reached. */
export interface SeenReach {
  pages: number;
  /** Addresses that were not asked for: because robots.txt forbids it, or the limit was reached. */
  forbidden: number;
  left: number;
  redirects: readonly { from: string; to: string; isAway: boolean }[];
  troubles: readonly { path: string; what: string }[];
}

/** A manifest and what an audit by it found. */
export interface SeenAudit {
  /** `第 3 份，截至 2022年5月20日，有签名` */
  manifest: string;
  files: number;
  problems: readonly { path: string; what: string }[];
}

/** Numbers of persons (identity, mobile, bank card, travel document) in what a site publishes, masked. */
export interface SeenNumbers {
  /** Files that were searched: pages, and tables, feeds and texts beside them. */
  files: number;
  found: readonly { path: string; masked: string }[];
  /** How many numbers the content allows to be published; undefined where there is no content to ask. */
  allowed: number | undefined;
}

/** What stands in the way of readers on a page. */
export interface SeenBarriers {
  path: string;
  barriers: readonly string[];
}

/** An article by its file, and its day. */
export interface SeenColumn {
  file: string;
  name: string;
  type: string;
  /** Newest article to which the page leads; undefined where it leads to none. */
  newest: PlainDate | undefined;
  /** So many pages to which it leads were not read: one of them may be newer. */
  unread: number;
}

/** What the pages of a site say when they are taken together. */
export interface SeenPages {
  count: number;
  /** What the pages call the site (`SiteName`). */
  name: string | undefined;
  /** Host by which the pages name the site (`SiteDomain`). */
  domain: string | undefined;
  /** Newest article to which the home page leads. */
  newestAtHome: PlainDate | undefined;
  /** So many pages to which it leads were not read: one of them may be newer. */
  unreadAtHome: number;
  columns: readonly SeenColumn[];
  /** Addresses on other sites, and files in which they stand. */
  outward: ReadonlyMap<string, readonly string[]>;
  /** Of those that are no sheets for printing. */
  heaviest: { path: string; bytes: number } | undefined;
}

/** Everything that the checks of a whole site judge. */
export interface SurveyFacts {
  asOf: PlainDate;
  /** Host at which the site lies. */
  host: string;
  pages: Looked<SeenPages>;
  reach: Looked<SeenReach>;
  outward: Looked<readonly OutwardAnswer[]>;
  headers: Looked<SeenHeaders>;
  certificate: Looked<SeenCertificate | SeenPlain>;
  keys: Looked<readonly SeenKey[]>;
  history: Looked<SeenHistory>;
  access: Looked<readonly SeenBarriers[]>;
  numbers: Looked<SeenNumbers>;
  audit: Looked<SeenAudit>;
}
