import { lettersOf, type Letters } from '../../search/names/letters.ts';
import type { Names } from '../../search/names/open-table.ts';
import { questionsOf } from '../../search/names/questions.ts';
import { placeOf, type Unit } from '../../search/names/units.ts';
import type { Piece } from './excerpt.ts';

/** Marks in a name what a query asks for: letters, Traditional ones, syllables or initials of its pinyin. */
export type MarkName = (name: string) => Piece[];

export function nameMarker(query: string, { tables, letters: known }: Names): MarkName {
  // The likeliest understanding first.
  const parts = tables
    .flatMap(({ guide }) => questionsOf(query, guide, known))
    .toSorted((a, b) => a.order - b.order)
    .map((question) => question.parts);
  return (name) => {
    const { letters, places } = lettersIn(name, known);
    for (const alike of [false, true])
      for (const units of parts) {
        const spans = units.flatMap((part) => spansOf(part, letters, known, alike));
        if (spans.length > 0)
          return pieces(
            name,
            spans.map(([from, to]) => [places[from], places[to - 1]]),
          );
      }
    return [{ text: name, marked: false }];
  };
}

function spansOf(
  units: readonly Unit[],
  name: readonly string[],
  letters: Letters,
  alike: boolean,
): [from: number, to: number][] {
  const at = placeOf(units, name, letters, alike);
  return at === undefined || units.length === 0 ? [] : [[at, at + units.length]];
}

type Place = [from: number, to: number] | undefined;

/** The letters of a name as search compares them, and where each stands in it. */
function lettersIn(name: string, known: Letters): { letters: string[]; places: Place[] } {
  const [letters, places]: [string[], Place[]] = [[], []];
  let at = 0;
  for (const character of name) {
    for (const letter of lettersOf(character, known)) {
      letters.push(letter);
      places.push([at, at + character.length]);
    }
    at += character.length;
  }
  return { letters, places };
}

/** `spans`: the places of the first and the last letter of each. */
function pieces(name: string, spans: [first: Place, last: Place][]): Piece[] {
  const isMarked = Array.from({ length: name.length }, () => false);
  for (const [first, last] of spans) isMarked.fill(true, first?.[0], last?.[1]);
  const found: Piece[] = [];
  for (let at = 0; at < name.length; at++) {
    const marked = isMarked[at] ?? false;
    const piece = found.at(-1);
    if (piece?.marked === marked) piece.text += name.charAt(at);
    else found.push({ text: name.charAt(at), marked });
  }
  return found;
}
