import type { BenchResult } from './bench-result.ts';

/** The size that the budget speaks of; at others the verdicts are a hint. */
export const budgetSize = 20_000;

interface BudgetRow {
  what: string;
  limit: string;
  /** A largest value, and what this run knows of it. */
  most: number;
  value: (result: Measured) => number | undefined;
  shown?: (value: number) => string;
  /** Which options measure it. */
  how: string;
}

type Measured = Omit<BenchResult, 'budget'>;

const times = (value: number) => `${value} ×`;
const whole = ({ district }: Measured) => district.profiles && district.documents;
const rollsOnly = ({ district }: Measured) => !district.profiles && !district.documents;

const rows: readonly BudgetRow[] = [
  {
    what: '整个构建 ÷（Hugo + Pagefind 索引其网页）',
    limit: '≤ 0.1 ×',
    most: 0.1,
    value: (result) => (whole(result) ? result.peers.pagefind?.ratio : undefined),
    shown: times,
    how: '--peers hugo,pagefind',
  },
  {
    what: '整个构建的内存峰值，各进程合计',
    limit: '≤ 2048 MB',
    most: 2048,
    value: (result) => (whole(result) ? result.peak_mb : undefined),
    shown: (value) => `${value} MB`,
    how: '不加 --rolls-only、--no-profiles',
  },
  {
    what: '同上，双方都收录每篇简介的全文',
    limit: '≤ 0.5 ×',
    most: 0.5,
    value: (result) => (whole(result) ? result.peers.pagefind?.ratio_full_text : undefined),
    shown: times,
    how: '--full-text --peers hugo,pagefind',
  },
  ...[1.5, 1].map((most) => ({
    what: `不做检索的构建 ÷ Hugo${most === 1 ? '（下一步）' : '（先达到）'}`,
    limit: `≤ ${most} ×`,
    most,
    value: (result: Measured) => (whole(result) ? result.peers.hugo?.ratio_without_search : undefined),
    shown: times,
    how: '--no-search --peers hugo',
  })),
  {
    what: '只有底册时整个构建 ÷（Hugo + Pagefind）',
    limit: '≤ 1.0 ×',
    most: 1,
    value: (result) => (rollsOnly(result) ? result.peers.pagefind?.ratio : undefined),
    shown: times,
    how: '--rolls-only --peers hugo,pagefind',
  },
  {
    what: '改一篇通告，从存盘到网站更新（build -- --watch）',
    limit: '≤ 3 s',
    most: 3,
    value: (result) => (whole(result) ? result.watched?.changed_one_s : undefined),
    shown: (value) => `${value} s`,
    how: '不加 --rolls-only、--no-profiles',
  },
  {
    what: '时间随规模增长的指数（2,000 到 200,000）',
    limit: '≤ 1.05',
    most: 1.05,
    value: ({ growth }) => {
      const [first, last] = [growth?.sizes[0], growth?.sizes.at(-1)];
      // Over a small span what every build costs hides the growth.
      if (!growth || !first || !last || last.communities < 10 * first.communities) return undefined;
      return Math.max(growth.exponent, growth.last_exponent);
    },
    how: '--growth 2000,20000,200000',
  },
  {
    what: '最重的一页，HTML 加样式，gzip',
    limit: '≤ 20 KB',
    most: 20 * 1024,
    value: ({ heaviest_page }) => heaviest_page.bytes,
    shown: (value) => `${(value / 1024).toFixed(1)} KB`,
    how: '',
  },
  {
    what: '检索首条结果的流量；回环上的 95 百分位时间',
    limit: '≤ 200 KB, ≤ 100 ms',
    most: 0,
    value: () => undefined,
    how: 'npm run eval:search -- --communities 20000 --no-stock',
  },
];

/** Every row of the performance budget with what this run says of it. */
export function judgeBudget(result: Measured): BenchResult['budget'] {
  return rows.map(({ what, limit, most, value, shown = String, how }) => {
    const known = value(result);
    if (known === undefined) return { what, limit, measured: how, verdict: 'not measured' };
    return { what, limit, measured: shown(known), verdict: known <= most ? 'met' : 'not met' };
  });
}
