import { statusOn, type ApplicationStep } from '../../domain/ledger/status-on.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { reviewSteps, type Program } from '../../domain/program.ts';
import type { Edition } from '../edition.ts';
import type { Mention } from '../head.ts';
import { shownPlace } from '../shown-place.ts';

/** 创建单位: units on their way to an honour, listed apart from its holders. */
export interface CandidatesView {
  /** What the program calls them. */
  title: string;
  units: (Mention & {
    /** Street and neighbourhood. */
    place: string;
    step: Exclude<ApplicationStep, 'returned'>;
    since: PlainDate;
  })[];
}

/**
 * The candidates of a program on a day, by street: units whose application is open and has come as far as the program
 * asks. Undefined where the program lists none.
 */
export function candidatesOf(edition: Edition, program: Program, day: PlainDate): CandidatesView | undefined {
  const { candidates } = program;
  if (!candidates) return undefined;
  const { ledger, places, registry } = edition;
  const least = reviewSteps.indexOf(candidates.from);
  const found = [...(ledger.books.get(program.id)?.histories ?? [])].flatMap(([id, histories]) => {
    const unit = registry.units.get(id);
    for (const history of unit ? histories : []) {
      const { application } = statusOn(history, day);
      if (!unit || !application || application.step === 'returned') continue;
      if (reviewSteps.indexOf(application.step) < least) continue;
      const { step, since } = application;
      return [{ place: shownPlace(program, places.at(unit, day)), step, since }];
    }
    return [];
  });
  return {
    title: candidates.title,
    units: places
      .inOrder(found, ({ place }) => place)
      .map(({ place, step, since }) => ({
        ...place.mention,
        place: [place.street, place.neighbourhood]
          .flatMap((division) => (division && division !== place.unit ? [places.at(division, day).name] : []))
          .join(' '),
        step,
        since,
      })),
  };
}
