import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fuzzCases, isNightly, type FuzzName } from './cases.ts';

/** What a parser is given: a text, or the bytes of a file. */
type Input = string | Uint8Array;

const seed = isNightly ? Date.now() % 2_147_483_647 : 7;

/**
 * Gives a parser what the corpus holds for it, then as many generated inputs as its share is. What fails is reduced,
 * printed with its seed, and added to `corpus/<name>.json`, from which it is taken in every run after that.
 */
export async function fuzz<T extends Input>(
  name: FuzzName,
  inputs: fc.Arbitrary<T>,
  holds: (input: T) => void | Promise<void>,
): Promise<void> {
  for (const input of readCorpus(name)) await holds(input as T);
  const details = await fc.check(
    fc.asyncProperty(inputs, async (input) => holds(input)),
    { numRuns: fuzzCases(name), seed, endOnFailure: false },
  );
  if (!details.failed) return;
  const [found] = details.counterexample ?? [];
  if (found !== undefined) addToCorpus(name, found);
  throw new Error(await fc.asyncDefaultReportMessage(details), { cause: details.errorInstance });
}

/** A corpus is a list of texts; bytes stand in it as `{ "base64": … }`. */
type Stored = string | { base64: string };

function corpusFile(name: FuzzName): string {
  return join(import.meta.dirname, 'corpus', `${name}.json`);
}

function readStored(name: FuzzName): Stored[] {
  return JSON.parse(readFileSync(corpusFile(name), 'utf8')) as Stored[];
}

function readCorpus(name: FuzzName): Input[] {
  return readStored(name).map((one) =>
    typeof one === 'string' ? one : new Uint8Array(Buffer.from(one.base64, 'base64')),
  );
}

function addToCorpus(name: FuzzName, found: Input): void {
  const stored = typeof found === 'string' ? found : { base64: Buffer.from(found).toString('base64') };
  writeFileSync(corpusFile(name), `${JSON.stringify([...readStored(name), stored], null, 2)}\n`);
}
