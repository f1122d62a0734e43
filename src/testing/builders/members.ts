import type { Member } from '../../domain/member.ts';

/** 柳岸社区 joined on 2022-04-01. */
export function aMember(changes: Partial<Member> = {}): Member {
  const division = changes.division ?? 'liuan';
  return {
    division,
    office: '柳岸社区居民委员会',
    joined: '2022-04-01',
    summary: '柳岸社区的通告和做法。',
    welcomeMarkdown: '',
    origin: { file: `members/${division}/member.md`, line: 1 },
    ...changes,
  };
}
