/** A reading of Latin letters as syllables; the last may have only been begun. */
export interface Spelling {
  syllables: string[];
  isOpen: boolean;
}

const LONGEST = 6;
/** No name has so many Latin letters; what is pasted by mistake may have any number. */
const LONGEST_RUN = 200;

/**
 * The ways to read Latin letters as syllables, those of few and whole syllables first: `xian` is xian or xi’an,
 * `chunjianghuay` ends in a syllable that has been begun.
 *
 * @param known all syllables there are
 */
export function spellings(run: string, known: ReadonlySet<string>, most: number): Spelling[] {
  const begun = new Set(
    [...known].flatMap((syllable) => [...syllable].map((_, at) => syllable.slice(0, at))),
  );
  const found: Spelling[] = [];
  let whole = 0;
  const isEnough = () => whole >= most || found.length >= most * 4;
  // Places from which the end cannot be reached; else a long run of nonsense is tried in all ways.
  const dead = new Set<number>();

  function read(at: number, syllables: string[]): boolean {
    if (at === run.length) {
      found.push({ syllables, isOpen: false });
      whole += 1;
      return true;
    }
    if (dead.has(at)) return false;
    let isGood = false;
    for (let length = Math.min(LONGEST, run.length - at); length > 0 && !isEnough(); length--) {
      const piece = run.slice(at, at + length);
      if (known.has(piece)) isGood = read(at + length, [...syllables, piece]) || isGood;
      // `chunji` may be on its way to `chunjiang`.
      if (at + length === run.length && begun.has(piece)) {
        found.push({ syllables: [...syllables, piece], isOpen: true });
        isGood = true;
      }
    }
    if (!isGood) dead.add(at);
    return isGood;
  }
  if (run.length <= LONGEST_RUN && /^[a-z]+$/.test(run)) read(0, []);
  return found
    .toSorted((a, b) => Number(a.isOpen) - Number(b.isOpen) || a.syllables.length - b.syllables.length)
    .slice(0, most);
}
