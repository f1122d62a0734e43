import type { Sequence } from './sequences.ts';

/** Some items of a list, by number. */
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

  rowsOf(group: Group): Set<number> {
    return new Set(group.map((item) => this.rowOf(item)));
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

  /** By the token at this distance from the start; items that end before it are in no group. */
  byToken(group: Group, distance: number): Map<string, number[]> {
    const groups = new Map<string, number[]>();
    for (const item of group) {
      const token = this.#sequenceOf(item).tokens[this.startOf(item) + distance];
      if (token === undefined) continue;
      const known = groups.get(token);
      if (known) known.push(item);
      else groups.set(token, [item]);
    }
    return groups;
  }

  /** By the letters behind so many tokens. */
  byWriting(group: Group, length: number): Iterable<Group> {
    return Map.groupBy(group, (item) => {
      const start = this.startOf(item);
      return this.#sequenceOf(item)
        .letters.slice(start, start + length)
        .join('');
    }).values();
  }

  #sequenceOf(item: number): Sequence {
    const sequence = this.#sequences[Math.floor(item / LONGEST)];
    if (!sequence) throw new Error(`no sequence of item ${item}`);
    return sequence;
  }
}
