/** A file of the site whose text is known; `path` is without base. */
export interface ExportedFile {
  path: string;
  body: string;
}
