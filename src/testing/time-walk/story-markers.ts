import { boards, cycles, joined, renaming } from './story.ts';
import { storyNotices, type StoryNotice } from './story-notices.ts';

/** A word that occurs once in the content, and the days on which the site may and must hold it: `to` is the first without. */
export interface Marker {
  word: string;
  from: string;
  to?: string;
}

/** Days that are known before they come, and since when: ends of windows and validities, days for taking down and mending. */
export interface Announced {
  date: string;
  since: string;
}

/** `mk-window-one` → `MkWindowOneTitleZ`: a word that is part of no other. */
export function wordOf(id: string, part: string): string {
  const name = id.split('-').map((piece) => piece[0]?.toUpperCase() + piece.slice(1));
  return `${name.join('')}${part}Z`;
}

/** A draft is out on no day. */
const never = '9999-12-31';

/** Everything in the folder that is told by a word of its own, and its days. */
export const markers: readonly Marker[] = [
  ...storyNotices.flatMap(markersOf),
  { word: 'MkDossierOneZ', from: '2023-12-01' },
  { word: 'MkDossierTwoZ', from: '2024-01-15' },
  { word: 'MkExperienceZ', from: '2024-02-05' },
  { word: 'MkExperienceBodyZ', from: '2024-02-05' },
  { word: 'mk-experience', from: '2024-02-05' },
  { word: 'MkVisitZ', from: '2024-01-09' },
  { word: 'mk-visit', from: '2024-01-09' },
  { word: 'MkFindingZ', from: '2024-01-09' },
  { word: 'MkRecheckZ', from: '2024-01-20' },
  { word: 'MkNewRoomZ', from: '2024-02-29' },
  { word: 'MkConfirmedZ', from: '2024-01-20' },
  { word: '314159', from: '2023-12-31' },
  { word: '161803', from: '2024-01-31' },
  { word: renaming.to, from: renaming.date },
  { word: 'MkMemberZ', from: joined },
  { word: 'MkWelcomeZ', from: joined },
  ...boards.map(({ number, unit }) => ({
    word: number,
    from: unit === 'birch' ? cycles.two.validFrom : cycles.one.validFrom,
  })),
];

/** Every day that may be named before it comes. */
export const announced: readonly Announced[] = [
  ...storyNotices.flatMap(({ published: since, window, takeDownOn }) => [
    ...(takeDownOn === undefined ? [] : [{ date: takeDownOn, since }]),
    // In a calendar file an event ends on the day after its last.
    ...(window === undefined
      ? []
      : [window.from, window.to, dayAfter(window.to)].map((date) => ({ date, since }))),
  ]),
  { date: cycles.one.validFrom, since: '2023-12-22' },
  { date: cycles.one.validTo, since: '2023-12-22' },
  { date: cycles.two.validFrom, since: '2024-01-26' },
  { date: cycles.two.validTo, since: '2024-01-26' },
  { date: '2024-01-19', since: '2024-01-09' },
];

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function markersOf({ id, published, takeDownOn, draft }: StoryNotice): Marker[] {
  const out = draft ? never : published;
  const hiddenOn = storyNotices.find(({ withdraws, hides }) => withdraws === id && hides)?.published;
  const to = takeDownOn ?? hiddenOn;
  const text = ['Title', 'Body'].map((part): Marker => {
    const marker = { word: wordOf(id, part), from: out };
    return to === undefined ? marker : { ...marker, to };
  });
  return [{ word: `${id}/`, from: out }, ...text];
}
