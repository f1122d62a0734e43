import type { SearchInput } from '../search/bundle.ts';

/** A folder of the search to fill, which exists and is empty. */
export interface FillRequest {
  number: number;
  input: SearchInput;
  folder: string;
}

/** The answer to the request of that number. */
export interface FillAnswer {
  number: number;
  failure?: { message: string; stack: string | undefined } | undefined;
}
