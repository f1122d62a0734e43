const documentKinds = [
  'issuer',
  'calendar',
  'roll',
  'profile',
  'program',
  'cycle',
  'notice',
  'experience',
  'inspection',
  'indicator-series',
  'register',
  'village-affairs',
  'application',
  'member',
] as const;

/** Documents: Markdown with front matter. */
export type DocumentKind = (typeof documentKinds)[number];

/** Tables: CSV files with a header. */
export type TableKind =
  | 'divisions'
  | 'roll-rows'
  | 'events'
  | 'unit-events'
  | 'plaques'
  | 'indicator-points'
  | 'register-entries'
  | 'injuries'
  | 'allowed-personal-data'
  | 'keys'
  | 'manifests';

/**
 * What a file in `content/` is. `attached` stands beside a notice and is published as it is; `photo` is an image, which
 * the document beside it may show; `aside` belongs there but is no content (the guide, the ledger of addresses);
 * `litter` is left behind by systems and editors.
 */
export type FileKind = ContentKind | 'attached' | 'photo' | 'aside' | 'litter';

/** What is read. */
export type ContentKind = DocumentKind | TableKind;

const patterns: readonly (readonly [FileKind, RegExp])[] = [
  ['issuer', /^issuer\.md$/],
  ['calendar', /^calendar\/[^/]+\.md$/],
  ['divisions', /^divisions\.csv$/],
  ['roll', /^communities\/[^/]+\.md$/],
  ['roll-rows', /^communities\/[^/]+\.csv$/],
  ['profile', /^(?:members\/[^/]+\/)?profiles\/.+\.md$/],
  ['program', /^programs\/[^/]+\.md$/],
  ['cycle', /^cycles\/[^/]+\/[^/]+\.md$/],
  ['events', /^cycles\/[^/]+\/[^/]+\.csv$/],
  ['unit-events', /^unit-events\.csv$/],
  ['plaques', /^plaques\/[^/]+\.csv$/],
  ['notice', /^(?:members\/[^/]+\/)?notices\/.+\.md$/],
  ['attached', /^(?:members\/[^/]+\/)?notices\/.+\.(?:pdf|ofd|xls[xmb]?|et|doc[xm]?|wps|csv|txt|zip)$/i],
  ['experience', /^(?:members\/[^/]+\/)?experiences\/.+\.mdx?$/],
  ['member', /^members\/[^/]+\/member\.md$/],
  ['inspection', /^inspections\/[^/]+\/[^/]+\.md$/],
  ['indicator-series', /^indicators\/[^/]+\.md$/],
  ['indicator-points', /^indicators\/[^/]+\.csv$/],
  ['register', /^registers\/[^/]+\.md$/],
  ['register-entries', /^registers\/[^/]+\.csv$/],
  ['village-affairs', /^village-affairs\/[^/]+\.md$/],
  ['application', /^applications\/[^/]+\/[^/]+\/[^/]+\.md$/],
  ['injuries', /^injuries\/[^/]+\/[^/]+\.csv$/],
  ['photo', /\.(?:jpe?g|jfif|png|webp|gif|bmp|tiff?|hei[cf]|avif|svg)$/i],
  ['allowed-personal-data', /^allowed-personal-data\.csv$/],
  ['keys', /^keys\.csv$/],
  ['manifests', /^manifests\.csv$/],
  ['aside', /^(?:README\.md|permalinks\.csv)$/],
  ['aside', /(?:^|\/)\.git(?:keep|ignore|attributes)$/],
];

const litter =
  /(?:^|\/)(?:\.(?!git(?:keep|ignore|attributes)$)[^/]*|~\$[^/]*|Thumbs\.db|desktop\.ini|[^/]*~)$/i;

/** The kind of the file at `path` (relative to the content folder, with `/`); undefined if it belongs to none. */
export function kindOf(path: string): FileKind | undefined {
  if (isLitter(path)) return 'litter';
  return patterns.find(([, pattern]) => pattern.test(path))?.[0];
}

/** Is the last part of `path` a name that systems and editors leave behind (`.DS_Store`, `~$名单.csv`)? */
export function isLitter(path: string): boolean {
  return litter.test(path);
}

export function isDocumentKind(kind: FileKind): kind is DocumentKind {
  return documentKinds.some((one) => one === kind);
}

/** The file's name without folders and extension: `第一期` of `notices/2022/第一期.md`. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

/** The name of the folder a file stands in: `epidemic-free` of `cycles/epidemic-free/2022-04.csv`. */
export function folderOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}
