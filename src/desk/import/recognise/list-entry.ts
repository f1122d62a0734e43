/** A name of a list with what stands beside it. */
export interface ListEntry {
  row: number;
  name: string;
  street?: string | undefined;
  division?: string | undefined;
  date?: string | undefined;
  level?: string | undefined;
  withoutValue?: boolean | undefined;
}
