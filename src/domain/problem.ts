/**
 * Something in `content/` that a clerk must mend (error) or should look at (warning). `file` is relative to the
 * content folder; `line` and `column` count from 1. The words come from the catalogue in `i18n/`, by code.
 */
export interface Problem {
  code: string;
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  /** Path of the field in the front matter (`['window', 'to']`) or the column's name of a CSV row. */
  field?: readonly (string | number)[] | undefined;
  /** Values for the placeholders of the message. */
  args: Readonly<Record<string, string | number>>;
  /** The mended value, where it is known. */
  suggestion?: string | undefined;
}
