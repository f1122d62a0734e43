import { PressError } from './press-error.ts';

/** An address that was once published. */
export interface Permalink {
  /** Without base: `/notices/x/`. */
  path: string;
  /** `page`: it must stay; `redirect`: `target` is the path that took its place; `gone`: `target` says why. */
  kind: 'page' | 'redirect' | 'gone';
  target: string;
  /** The day of the first build that held it. */
  since: string;
}

/** The ledger by path. */
export type PermalinkLedger = ReadonlyMap<string, Permalink>;

const HEADER = 'path,kind,target,since';
const ROW = /^([^,"]*),(page|redirect|gone),("(?:[^"]|"")*"|[^,"]*),(\d{4}-\d{2}-\d{2})$/;

/**
 * Reads `content/permalinks.csv`: columns path, kind, target, since; a spreadsheet's BOM and line ends are taken.
 * @throws PressError HB-PRESS-PERMALINKS naming every line that cannot be read.
 */
export function parsePermalinks(csv: string): PermalinkLedger {
  const [header, ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const faults: string[] = header === HEADER ? [] : [`第 1 行：表头须为 ${HEADER}`];
  const ledger = new Map<string, Permalink>();
  lines.forEach((line, at) => {
    if (line === '') return;
    const permalink = parseRow(line);
    if (!permalink) faults.push(`第 ${at + 2} 行：读不懂 ${JSON.stringify(line)}`);
    else if (ledger.has(permalink.path)) faults.push(`第 ${at + 2} 行：${permalink.path} 重复`);
    else ledger.set(permalink.path, permalink);
  });
  if (faults.length > 0) {
    throw new PressError(
      'HB-PRESS-PERMALINKS',
      `网址台账 permalinks.csv 有错，请改正或从版本库恢复：\n${faults.join('\n')}\n` +
        '每行四栏：path 网址，kind 为 page、redirect 或 gone，target（redirect 填新网址，gone 填撤下原因，page 留空），since 首次发布日 YYYY-MM-DD。',
    );
  }
  return ledger;
}

/** Writes a ledger, in order of the paths, so that additions of two people seldom meet in one place. */
export function formatPermalinks(ledger: PermalinkLedger): string {
  const rows = Array.from(ledger.values())
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, kind, target, since }) => `${path},${kind},${quoted(target)},${since}`);
  return `${[HEADER, ...rows].join('\n')}\n`;
}

function parseRow(line: string): Permalink | undefined {
  const [, path = '', kind, target = '', since = ''] = ROW.exec(line) ?? [];
  if (!path.startsWith('/')) return undefined;
  const bare = target.startsWith('"') ? target.slice(1, -1).replaceAll('""', '"') : target;
  return { path, kind: kind as Permalink['kind'], target: bare, since };
}

function quoted(target: string): string {
  return /[,"]/.test(target) ? `"${target.replaceAll('"', '""')}"` : target;
}
