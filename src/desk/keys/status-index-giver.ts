import { LIST_IS_FULL, LIST_LENGTH, MOST_LISTS } from '../../domain/status-index.ts';

/** A whole number from 0 to below `limit`, each as likely as the others, that nobody can foresee. */
export type RandomBelow = (limit: number) => number;

/**
 * Gives free places of the status lists, at random within the newest list, so that a place tells nothing of when or
 * to whom it was given. When half of a list is taken, the next one is begun.
 */
export function statusIndexGiver(given: Iterable<number>, random: RandomBelow): () => number {
  const taken = new Set(given);
  let list = 0;
  for (const index of taken) list = Math.max(list, Math.floor(index / LIST_LENGTH));
  let count = 0;
  for (const index of taken) if (Math.floor(index / LIST_LENGTH) === list) count += 1;
  return () => {
    if (count >= LIST_IS_FULL) {
      list += 1;
      count = 0;
    }
    if (list >= MOST_LISTS) throw new Error(`All ${MOST_LISTS} status lists are full`);
    let index: number;
    do index = list * LIST_LENGTH + random(LIST_LENGTH);
    while (taken.has(index));
    taken.add(index);
    count += 1;
    return index;
  };
}
