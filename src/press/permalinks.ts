import type { Permalink, PermalinkLedger } from './permalink-ledger.ts';
import { PressError } from './press-error.ts';

/** How a plan's addresses stand to the ledger. */
export interface PermalinkCheck {
  /** Published pages that the plan no longer has. */
  vanished: Permalink[];
  /** Redirects to an address that is no page of the plan. */
  dangling: Permalink[];
  /** Pages of the plan that the ledger does not know. */
  added: string[];
  /** Redirects and tombstones to print. */
  retired: Permalink[];
}

/** What the ledger asks of a plan. */
export interface PlannedAddresses {
  day: string;
  paths: () => Iterable<string>;
  /** Is an address of a kind that may go, as later pages of a list do? */
  isPassing: (path: string) => boolean;
}

/**
 * Compares the ledger with the paths of a plan, as of the plan's day: what was first published later does not bind
 * it, nor do rows of addresses that are no promise. Where the plan has a page, a redirect or tombstone of the same
 * address is not needed, and not printed.
 */
export function checkPermalinks(
  ledger: PermalinkLedger,
  { day, paths, isPassing }: PlannedAddresses,
): PermalinkCheck {
  const planned = new Set(paths());
  const binding = [...ledger.values()].filter(({ path, since }) => since <= day && !planned.has(path));
  return {
    vanished: binding.filter(({ kind, path }) => kind === 'page' && !isPassing(path)),
    dangling: binding.filter(({ kind, target }) => kind === 'redirect' && !planned.has(target)),
    added: [...planned].filter((path) => path !== notFound && !isPassing(path) && !ledger.has(path)),
    retired: binding.filter(({ kind }) => kind !== 'page'),
  };
}

/**
 * @throws PressError HB-PRESS-PERMALINKS if an address that was published would lead nowhere; it lists all of them
 * and says what to write into the ledger.
 */
export function refuseBrokenPermalinks({ vanished, dangling }: PermalinkCheck): void {
  if (vanished.length + dangling.length === 0) return;
  const lines = [
    ...vanished.map(({ path, since }) => `${path}（${since} 起发布）：本次没有这一页`),
    ...dangling.map(({ path, target }) => `${path}：改去的 ${target} 不是本站的页面`),
  ];
  throw new PressError(
    'HB-PRESS-PERMALINKS',
    `有 ${lines.length} 个已发布的网址将打不开，本次不构建：\n${shortened(lines).join('\n')}\n` +
      '请恢复被删或改名的文件；或在 content/permalinks.csv 该行把 kind 栏的 page 改成 redirect，在 target 栏填新网址，' +
      '或改成 gone，在 target 栏填撤下原因；从未对外发布过的，可删去该行。',
  );
}

/** The ledger with the pages that are new on this day; the same object if there are none. */
export function withAdded(ledger: PermalinkLedger, added: readonly string[], day: string): PermalinkLedger {
  if (added.length === 0) return ledger;
  const rows = added.map((path): [string, Permalink] => [
    path,
    { path, kind: 'page', target: '', since: day },
  ]);
  return new Map([...ledger, ...rows]);
}

/** The page of unknown addresses has none of its own. */
const notFound = '/404.html';

function shortened(lines: string[]): string[] {
  const shown = 50;
  return lines.length <= shown ? lines : [...lines.slice(0, shown), `……另有 ${lines.length - shown} 个`];
}
