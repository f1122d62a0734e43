import type { Experience } from '../domain/experience.ts';
import type { Notice, NoticeKind } from '../domain/notice.ts';
import { dayOf, type PlainDate } from '../domain/plain-date.ts';
import type { Registry } from '../domain/registry.ts';
import { isTakenDown } from '../domain/schedule.ts';
import { noticeChangesOf, type NoticeChanges } from './notice/notice-changes.ts';
import { groupedBy, once } from './once.ts';

/**
 * What has been published up to the day, newest first. A notice that was withdrawn with its content is in none of
 * these but `changes`, and what was taken down in none but `takenDown` and `changes`: whoever takes notices from here
 * shows nothing of them.
 */
export interface Publications {
  notices: readonly Notice[];
  experiences: readonly Experience[];
  /** What stood here and came down by the day (`takeDownOn`): only its address remains. */
  takenDown: TakenDown;
  /** The notice of an id, if it is out. */
  notice: (id: string | undefined) => Notice | undefined;
  experience: (id: string | undefined) => Experience | undefined;
  noticesOfKind: (kind: NoticeKind) => readonly Notice[];
  noticesOfProgram: (program: string) => readonly Notice[];
  /** Corrections, adjustments and withdrawals. */
  changes: NoticeChanges;
  /** Notices that state the result of a publicity, oldest first. */
  resultsOf: (notice: string) => readonly Notice[];
  experiencesOfUnit: (unit: string) => readonly Experience[];
  experiencesOfProgram: (program: string) => readonly Experience[];
  /** The one published before and the one after. */
  besideNotice: (notice: Notice) => Beside<Notice>;
  besideExperience: (experience: Experience) => Beside<Experience>;
}

export interface TakenDown {
  notices: ReadonlyMap<string, Notice>;
  experiences: ReadonlyMap<string, Experience>;
}

export interface Beside<T> {
  previous: T | undefined;
  next: T | undefined;
}

interface Published {
  id: string;
  published: string;
}

/**
 * Later publications do not exist yet on `day`. Postings (张榜) stay off the open web: they are sheets for the
 * notice board of the village.
 */
export function publicationsOf(registry: Registry, day: PlainDate): Publications {
  const all = newestFirst(registry.notices.values(), day).filter(({ kind }) => kind !== 'posting');
  const changes = noticeChangesOf(all);
  const shown = all.filter(({ id }) => !changes.isHidden(id));
  const notices = shown.filter((notice) => !isTakenDown(notice, day));
  const written = newestFirst(registry.experiences.values(), day);
  const experiences = written.filter((experience) => !isTakenDown(experience, day));
  const takenDown = {
    notices: byIdOf(shown.filter((notice) => isTakenDown(notice, day))),
    experiences: byIdOf(written.filter((experience) => isTakenDown(experience, day))),
  };
  const byId = byIdOf(notices);
  const experiencesById = once(() => byIdOf(experiences));
  const byKind = once(() => groupedBy(notices, ({ kind }) => kind));
  const byProgram = once(() => groupedBy(notices, ({ program }) => program));
  const results = once(() => groupedBy(notices.toReversed(), ({ resultOf }) => resultOf));
  const ofUnit = once(() => groupedBy(experiences, ({ unit }) => unit));
  const ofProgram = once(() => groupedBy(experiences, ({ program }) => program));
  return {
    notices,
    experiences,
    takenDown,
    notice: (id) => (id === undefined ? undefined : byId.get(id)),
    experience: (id) => (id === undefined ? undefined : experiencesById().get(id)),
    noticesOfKind: (kind) => byKind().get(kind) ?? [],
    noticesOfProgram: (program) => byProgram().get(program) ?? [],
    changes,
    resultsOf: (notice) => results().get(notice) ?? [],
    experiencesOfUnit: (unit) => ofUnit().get(unit) ?? [],
    experiencesOfProgram: (program) => ofProgram().get(program) ?? [],
    besideNotice: neighboursIn(notices),
    besideExperience: neighboursIn(experiences),
  };
}

function byIdOf<T extends Published>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function newestFirst<T extends Published>(records: Iterable<T>, day: PlainDate): T[] {
  return [...records]
    .filter(({ published }) => dayOf(published) <= day)
    .toSorted((a, b) =>
      a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? 1 : -1,
    );
}

function neighboursIn<T extends Published>(list: readonly T[]): (record: T) => Beside<T> {
  const index = once(() => new Map(list.map(({ id }, at) => [id, at])));
  return ({ id }) => {
    const at = index().get(id) ?? -1;
    return { previous: list[at + 1], next: at > 0 ? list[at - 1] : undefined };
  };
}
