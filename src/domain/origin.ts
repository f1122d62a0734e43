/** Where a record was read: a file relative to the content folder and its first line, counted from 1. */
export interface Origin {
  file: string;
  line: number;
}

/** A record as its schema gives it, together with the place it came from. */
export type Recorded<T> = T & { origin: Origin };
