import type { Sequence } from './sequences.ts';

/** Some items of a list, by number; in their order, which is that of the rows. */
export type Group = readonly number[];

/** Starts behind this are left out: nobody asks for so late a part of a title. */
const LONGEST = 256;
const HAN = /\p{Script=Han}/u;

/**
 * Places from which rows are found: a start in a sequence of a row. An item is one number, the sequence's and the
 * start's in it, because a large site has millions of them.
 */
export class ItemList {
  readonly #sequences: Sequence[] = [];
  readonly #rows: number[] = [];
  readonly #items: number[] = [];

  add(row: number, sequence: Sequence): void {
    const number = this.#sequences.push(sequence) - 1;
    this.#rows.push(row);
    for (const start of sequence.starts) if (start < LONGEST) this.#items.push(number * LONGEST + start);
  }

  all(): Group {
    return this.#items;
  }

  rowOf(item: number): number {
    return this.#rows[Math.floor(item / LONGEST)] ?? 0;
  }

  startOf(item: number): number {
    return item % LONGEST;
  }

  rowsOf(groups: readonly Group[]): Set<number> {
    const rows = new Set<number>();
    for (const group of groups) for (const item of group) rows.add(this.rowOf(item));
    return rows;
  }

  /** Whether nothing stands behind so many tokens. */
  isWhole(item: number, length: number): boolean {
    return this.#sequenceOf(item).tokens.length === this.startOf(item) + length;
  }

  /** Whether its first letter is asked for alone: a Chinese character, an initial, a year. */
  isAskedAlone(item: number): boolean {
    const letter = this.#sequenceOf(item).letters[this.startOf(item)];
    return letter === undefined || HAN.test(letter);
  }

  /**
   * By the token at this distance from the start, and within a token by the letter there: given groups that are
   * written alike so far, it gives groups that are written alike with it. Items that end before are in none.
   */
  split(written: Iterable<Group>, distance: number): Map<string, Group[]> {
    const byToken = new Map<string, Group[]>();
    for (const same of written)
      for (const [token, byLetter] of this.#splitOne(same, distance)) {
        const known = byToken.get(token);
        if (known) known.push(...byLetter.values());
        else byToken.set(token, [...byLetter.values()]);
      }
    return byToken;
  }

  #splitOne(group: Group, distance: number): Map<string, Map<string, number[]>> {
    const groups = new Map<string, Map<string, number[]>>();
    for (const item of group) {
      const { tokens, letters } = this.#sequenceOf(item);
      const at = this.startOf(item) + distance;
      const token = tokens[at];
      if (token === undefined) continue;
      let byLetter = groups.get(token);
      if (!byLetter) groups.set(token, (byLetter = new Map()));
      const letter = letters[at] ?? '';
      const known = byLetter.get(letter);
      if (known) known.push(item);
      else byLetter.set(letter, [item]);
    }
    return groups;
  }

  #sequenceOf(item: number): Sequence {
    const sequence = this.#sequences[Math.floor(item / LONGEST)];
    if (!sequence) throw new Error(`no sequence of item ${item}`);
    return sequence;
  }
}
