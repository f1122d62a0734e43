import { addMonths, daysBetween } from '../../domain/plain-date.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { judgeSeen, type SiteCheck } from '../site-check.ts';
import type { SeenKey } from '../survey-facts.ts';

/** A key whose end is set is replaced a month before. */
const fewestDays = 30;
/** Longer than this nobody remembers who has had the key in hand. */
const mostMonths = 36;

/** There is a key with which the issuer signs, it is not about to end, and it is not too old. */
export const issuerKeysCheck: SiteCheck = {
  code: 'HB797',
  title: '签名的钥匙：有一把在用，不快到期，不太旧',
  words: {
    zh: {
      what: '{fault}',
      why: '没有在用的钥匙，新牌匾就没有签名；旧钥匙经过的手太多，丢了也不知道。',
      how: 'npm run keys -- rotate 新文件；以前签过的仍然有效。',
    },
    en: {
      what: '{fault}',
      why: 'Without a key in force new boards are not signed; an old one has been in many hands.',
      how: 'npm run keys -- rotate <new file>; what was signed before stays valid.',
    },
  },
  judge: ({ keys, asOf }) =>
    judgeSeen(keys, (all) => ({
      evidence: all.map((key) => `${key.id} ${stateOf(key, asOf)}`).join('；'),
      findings: faultsOf(all, asOf),
    })),
};

function lastDay({ until, revokedFrom }: SeenKey): PlainDate | undefined {
  return revokedFrom !== undefined && (until === undefined || revokedFrom <= until) ? revokedFrom : until;
}

function stateOf(key: SeenKey, asOf: PlainDate): string {
  if (key.revokedFrom !== undefined && key.revokedFrom <= asOf) return `${key.revokedFrom} 收回`;
  if (key.from === undefined) return '网站公布着（启用日要看 content/keys.csv）';
  if (key.from > asOf) return `${key.from} 才用`;
  return key.until === undefined ? `${key.from} 起在用` : `${key.from} 起，用到 ${key.until}`;
}

function isInForce(key: SeenKey, asOf: PlainDate): boolean {
  const isRevoked = key.revokedFrom !== undefined && key.revokedFrom <= asOf;
  return (key.from ?? asOf) <= asOf && !isRevoked && (key.until ?? asOf) >= asOf;
}

function faultsOf(keys: readonly SeenKey[], asOf: PlainDate) {
  const found = (path: string, fault: string) => ({ path, args: { fault } });
  const current = keys.filter((key) => isInForce(key, asOf));
  if (current.length === 0) return [found('issuer/did.json', `${asOf} 没有一把在用的钥匙`)];
  return current.flatMap((key) => {
    const { from } = key;
    if (from === undefined) return [];
    const end = lastDay(key);
    const days = end === undefined ? Infinity : daysBetween(asOf, end);
    // A key that follows is there already.
    const isFollowed = keys.some((other) => other.id !== key.id && (other.from ?? from) > from);
    return [
      ...(days < fewestDays && !isFollowed
        ? [found(key.id, `钥匙 ${key.id} 用到 ${end ?? ''}，只剩 ${days} 天，还没有接替的`)]
        : []),
      ...(addMonths(from, mostMonths) < asOf
        ? [found(key.id, `钥匙 ${key.id} 从 ${from} 用到现在，超过 ${mostMonths / 12} 年`)]
        : []),
    ];
  });
}
