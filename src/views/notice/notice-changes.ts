import type { Notice } from '../../domain/notice.ts';

/** How a notice changes an earlier one: 更正, 动态调整, 撤回. */
export const noticeRelations = ['corrects', 'adjusts', 'withdraws'] as const;
export type NoticeRelation = (typeof noticeRelations)[number];

export interface NoticeChange {
  by: Notice;
  relation: NoticeRelation;
}

/** What became of notices by later ones. */
export interface NoticeChanges {
  /** The notices that change one, oldest first. */
  of: (notice: string) => readonly NoticeChange[];
  /** The notice that took one back; undefined while it stands, or if the withdrawal was itself taken back. */
  withdrawalOf: (notice: string) => Notice | undefined;
  /** The correction that holds now: the last of the chain that was not withdrawn; undefined while none does. */
  correctionOf: (notice: string) => Notice | undefined;
  /** Was it withdrawn with its content? That is never undone: it held personal data. */
  isHidden: (notice: string) => boolean;
  /** Those that were, newest first. */
  hidden: readonly Notice[];
  /** All notices that belong together by changes, the one asked for among them, newest first. */
  family: (notice: Notice) => Notice[];
}

/** The changes among published notices (newest first). The gate has seen to it that a change is later than its object. */
export function noticeChangesOf(notices: readonly Notice[]): NoticeChanges {
  const byId = new Map(notices.map((notice) => [notice.id, notice]));
  const changes = new Map<string, NoticeChange[]>();
  for (const by of notices.toReversed()) {
    for (const relation of noticeRelations) {
      const target = by[relation];
      if (target === undefined || !byId.has(target)) continue;
      const known = changes.get(target);
      if (known) known.push({ by, relation });
      else changes.set(target, [{ by, relation }]);
    }
  }
  const of = (id: string): readonly NoticeChange[] => changes.get(id) ?? [];

  const withdrawalOf = (id: string): Notice | undefined => {
    const by = of(id).find(({ relation }) => relation === 'withdraws')?.by;
    return by && (by.hidesOriginal || withdrawalOf(by.id) === undefined) ? by : undefined;
  };
  const correctionOf = (id: string): Notice | undefined => {
    const last = of(id).findLast(
      ({ by, relation }) => relation === 'corrects' && withdrawalOf(by.id) === undefined,
    )?.by;
    return last && (correctionOf(last.id) ?? last);
  };
  const isHidden = (id: string) => withdrawalOf(id)?.hidesOriginal === true;

  return {
    of,
    withdrawalOf,
    correctionOf,
    isHidden,
    hidden: notices.filter(({ id }) => isHidden(id)),
    family: (notice) => {
      const ids = new Set([notice.id]);
      // A set grows while it is walked: everything that hangs together is found.
      for (const id of ids) {
        for (const { by } of of(id)) ids.add(by.id);
        for (const relation of noticeRelations) {
          const target = byId.get(id)?.[relation];
          if (target !== undefined && byId.has(target)) ids.add(target);
        }
      }
      return ids.size === 1 ? [notice] : notices.filter(({ id }) => ids.has(id));
    },
  };
}
