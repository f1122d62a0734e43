/** Where the name tables lie, without base. */
export const NAMES_PATH = '/search/names/';

/** The tables, each a folder: a new notice changes nothing in that of places. */
export const tableNames = ['places', 'documents'] as const;
export type TableName = (typeof tableNames)[number];

/** Everything is gzip, under an ending that no server thinks it knows. */
export const guideFile = 'guide.names';

/**
 * Rows are named by the edition that their guide names: other rows have other names, so that a page that is still
 * open when the table changes never reads rows by the wrong guide, and caches may keep them for ever.
 */
export function rowsFile(number: number, edition: string): string {
  return `${edition}-${number}.names`;
}
