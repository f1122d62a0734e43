/** Where the name tables lie, without base. */
export const NAMES_PATH = '/search/names/';

/** The tables, each a folder: a new notice changes nothing in that of places. */
export const tableNames = ['places', 'documents'] as const;
export type TableName = (typeof tableNames)[number];

/** Everything is gzip, under an ending that no server thinks it knows. */
export const guideFile = 'guide.names';

/** A page that is still open after the table has grown asks for a file that is gone, not for the wrong one. */
export function rowsFile(number: number, files: number): string {
  return `${files}-${number}.names`;
}
