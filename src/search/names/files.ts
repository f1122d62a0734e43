/** Where the name table lies, without base. */
export const NAMES_PATH = '/search/names/';

/** Everything is gzip, under an ending that no server thinks it knows. */
export const guideFile = 'guide.names';

/** A page that is still open after the table has grown asks for a file that is gone, not for the wrong one. */
export function rowsFile(number: number, files: number): string {
  return `${files}-${number}.names`;
}
