import { basename, dirname } from 'node:path';
import { jsonOf } from './json-of.ts';
import { copyAt } from './read-manifest.ts';

/** A document of many keys is not so large. */
const most = 64 * 1024;

/** The issuer's `did.json` from a file or an address that somebody trusts; undefined where there is none. */
export async function issuerDocumentAt(place: string): Promise<object | undefined> {
  const isWeb = /^https?:\/\//i.test(place);
  const [folder, name] = isWeb
    ? [new URL('.', place).href, new URL(place).pathname.split('/').at(-1) ?? '']
    : [dirname(place), basename(place)];
  return jsonOf(copyAt(folder), name, most);
}
