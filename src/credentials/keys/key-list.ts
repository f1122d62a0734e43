import { keyInForce, lastDayOf, type IssuerKey } from '../../domain/issuer-key.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Plaque } from '../../domain/plaque.ts';
import { LIST_IS_FULL } from '../../domain/status-index.ts';
import { statusPlace } from '../status/status-place.ts';

/**
 * The keys of the issuer and how the day finds them, for a person.
 * @param given public half of the private key that the environment gives, if any
 */
export function keyList(
  keys: readonly IssuerKey[],
  plaques: Iterable<Plaque>,
  { day, given }: { day: PlainDate; given: string | undefined },
): string {
  const lines = keys.map(
    (key) => `${key.id}  ${key.from} 起  ${stateOf(key, keys, day)}\n       ${key.publicKeyMultibase}`,
  );
  const inForce = keyInForce(keys, day);
  const mine = keys.find(({ publicKeyMultibase }) => publicKeyMultibase === given);
  return [
    ...(lines.length > 0 ? lines : ['还没有钥匙：npm run keys -- new 文件']),
    given === undefined
      ? '没有设 HONGBANG_KEY_FILE 或 HONGBANG_KEY：构建时不签名'
      : `设了私钥，是 ${mine?.id ?? '表里没有的一把'}${mine && mine === inForce ? '' : notInForce(inForce)}`,
    ...listLines(plaques),
  ].join('\n');
}

function notInForce(inForce: IssuerKey | undefined): string {
  const next = inForce ? `换成 ${inForce.id} 的私钥` : '先做一把：npm run keys -- new 文件';
  return `，不是在用的，构建会停下。${next}`;
}

function stateOf(key: IssuerKey, keys: readonly IssuerKey[], day: PlainDate): string {
  const { revokedFrom, reason, until } = key;
  if (revokedFrom !== undefined) return `从 ${revokedFrom} 起收回：${reason ?? ''}`;
  if (keyInForce(keys, day) === key) return until === undefined ? '在用' : `在用，用到 ${until}`;
  return lastDayOf(key) === undefined ? '还没到' : `用到 ${until ?? ''}，签过的仍然有效`;
}

/** How full the lists are. */
function listLines(plaques: Iterable<Plaque>): string[] {
  const counts = new Map<number, number>();
  let without = 0;
  for (const { statusIndex } of plaques) {
    if (statusIndex === undefined) without += 1;
    else {
      const { list } = statusPlace(statusIndex);
      counts.set(list, (counts.get(list) ?? 0) + 1);
    }
  }
  return [
    ...[...counts]
      .sort(([a], [b]) => a - b)
      .map(([list, count]) => `状态名单 ${list}：${count} 块牌匾，到 ${LIST_IS_FULL} 块换下一份`),
    ...(without > 0 ? [`${without} 块牌匾没有状态序号`] : []),
  ];
}
