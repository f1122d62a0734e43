import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptInMemory, type KeptBody } from '../exports/tables/table-printer.ts';
import { refusePersonalDataInFile } from './printed-personal-data.ts';

/** Smaller bodies stay in memory. */
const largeBody = 64 * 1024;

/**
 * Puts file bodies aside between the pages, which name their hashes, and the files stage, which gives each its place:
 * large ones on the disk. They are searched for numbers of persons while they are at hand.
 */
export class Spool {
  readonly #folder: string;
  readonly #allowed: readonly string[];
  #count = 0;

  /**
   * Takes the folder, which must lie beside the slots, for itself; what a killed build left in it goes.
   * @param allowedPersonalData values that may be published (`allowed-personal-data.csv`)
   */
  constructor(folder: string, allowedPersonalData: readonly string[] = []) {
    this.#folder = folder;
    this.#allowed = allowedPersonalData;
    this.close();
  }

  /**
   * Keeps the bytes of a file until `close`.
   * @param digest their SHA-256, as `digestOf` gives it
   * @throws PressError HB-PRESS-PERSONAL where they hold a number that may not be published
   */
  keep(path: string, bytes: Uint8Array, digest: string): KeptBody {
    refusePersonalDataInFile(path, bytes, this.#allowed);
    if (bytes.length < largeBody) return keptInMemory(path, bytes, digest);
    if (this.#count === 0) mkdirSync(this.#folder, { recursive: true });
    const file = join(this.#folder, String((this.#count += 1)));
    writeFileSync(file, bytes);
    return { size: bytes.length, digest, bytes: () => readFileSync(file), file };
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
