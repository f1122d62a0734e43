import type { Experience } from '../../domain/experience.ts';
import { memberOfFile, type Member } from '../../domain/member.ts';
import type { Notice } from '../../domain/notice.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Registry } from '../../domain/registry.ts';
import { groupedBy, once } from '../once.ts';
import type { Publications } from '../publications.ts';

/** Streets and communities that have joined by the day, with what they published, newest first. */
export interface MemberIndex {
  /** By id of their division. */
  all: () => readonly Member[];
  /** The member of a division; undefined before it joined. */
  at: (division: string) => Member | undefined;
  noticesOf: (division: string) => readonly Notice[];
  experiencesOf: (division: string) => readonly Experience[];
}

export function memberIndex(registry: Registry, publications: Publications, day: PlainDate): MemberIndex {
  const notices = once(() => groupedBy(publications.notices, ({ origin }) => memberOfFile(origin.file)));
  const experiences = once(() =>
    groupedBy(publications.experiences, ({ origin }) => memberOfFile(origin.file)),
  );
  const hasJoined = ({ joined }: Member) => joined <= day;
  return {
    all: once(() => [...registry.members.values()].filter(hasJoined)),
    at(division) {
      const member = registry.members.get(division);
      return member !== undefined && hasJoined(member) ? member : undefined;
    },
    noticesOf: (division) => notices().get(division) ?? [],
    experiencesOf: (division) => experiences().get(division) ?? [],
  };
}
