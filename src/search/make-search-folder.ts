import { makeTextsFolder, type SearchInput } from './bundle.ts';
import { makeNamesFolder } from './table/table-bundle.ts';

/** Fills an empty folder with a part of the search, as `SearchBundle.produce` does. */
export async function makeSearchFolder(input: SearchInput, folder: string): Promise<void> {
  await (input.kind === 'texts' ? makeTextsFolder(input, folder) : makeNamesFolder(input.rows, folder));
}
