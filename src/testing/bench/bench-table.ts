import { stageTerm } from '../../press/build-progress.ts';
import type { BenchResult } from './bench-result.ts';
import { budgetSize } from './budget.ts';
import type { Cost } from './program-run.ts';
import type { GrownWork, WorkBySituation } from './work.ts';

const verdictTerms = { met: '达标', 'not met': '未达', 'not measured': '未测' };
const situationTerms: Record<keyof WorkBySituation, string> = {
  cold: '从零构建',
  unchanged: '内容未变',
  changed_notice: '改一篇通告',
  renamed_notice: '改通告标题',
  changed_row: '改底册一行',
};

/** The result as lines for a person; figures first, so that columns stand although Chinese is wide. */
export function benchTable(result: BenchResult): string {
  const { communities, pages, same_pages, district, runs, stages, search, peers, work } = result;
  const figure = (value: number | undefined, unit: string) =>
    `${value === undefined ? '—' : value.toLocaleString('en')} ${unit}`.padStart(12);
  const costRow = (name: string, { wall_s, cpu_s, peak_mb }: Cost, more = '') =>
    `${figure(wall_s, 's')}${figure(cpu_s, 's')}${figure(peak_mb, 'MB')}  ${name}${more}`;
  return [
    `${communities} 个小区，内容 ${district.files} 个文件、${(district.bytes / 1e6).toFixed(1)} MB，简介平均 ${district.profile_characters} 字；` +
      `本站 ${pages} 页，其中各家都打印的 ${same_pages} 页；${runs} 轮取中位数`,
    '',
    `${'wall'.padStart(12)}${'CPU'.padStart(12)}${'peak'.padStart(12)}`,
    costRow('整个构建', result as Cost),
    ...(result.without_search ? [costRow('· 不做检索', result.without_search as Cost)] : []),
    ...(result.full_text ? [costRow('· 收录简介全文', result.full_text as Cost)] : []),
    ...Object.entries(peers).map(([name, peer]) =>
      costRow(`${name} ${peer.version}`, peer as Cost, ratiosOf(peer)),
    ),
    ...(result.index ? [costRow(`只做检索索引（${result.index.records} 条）`, result.index as Cost)] : []),
    ...(result.growth?.sizes ?? []).map((size) => costRow(`${size.communities} 个小区`, size as Cost)),
    ...(result.growth
      ? [
          `  增长指数 ${result.growth.exponent}（CPU ${result.growth.cpu_exponent ?? '—'}；最大两档之间 ${result.growth.last_exponent}）`,
        ]
      : []),
    figure(result.unchanged_s, 's') + '  再次构建，内容未变',
    figure(result.changed_one_s, 's') + '  · 改一篇通告',
    figure(result.renamed_one_s, 's') + '  · 改通告标题',
    figure(result.changed_row_s, 's') + '  · 改底册一行',
    ...(result.watched
      ? [
          figure(result.watched.changed_one_s, 's') +
            '  build -- --watch：存盘到网站更新，改一篇通告' +
            `（内存峰值 ${result.watched.peak_mb ?? '—'} MB）`,
          figure(result.watched.renamed_one_s, 's') + '  · 改通告标题',
        ]
      : []),
    ...result.left_out.map(({ name, why }) => `  没有比较 ${name}：${why}`),
    '',
    '各阶段',
    ...stages.map(
      ({ name, count, s }) =>
        `${figure(s, 's')}${count.toLocaleString('en').padStart(12)}  ${stageTerm(name)}`,
    ),
    `  检索 ${search.files} 个文件，其时内存 ${search.peak_mb ?? '—'} MB，最大进程 ${search.process_mb ?? '—'} MB`,
    '',
    '工作量（计数，与机器快慢无关）',
    `${['打印页', '视图', '读取', '索引条', '写文件', '写字节'].map((word) => word.padStart(12 - word.length)).join('')}`,
    ...Object.entries(work).map(
      ([situation, counts]) =>
        `${Object.values(counts)
          .map((count) => count.toLocaleString('en').padStart(12))
          .join('')}  ${situationTerms[situation as keyof WorkBySituation]}`,
    ),
    '',
    communities === budgetSize
      ? '预算'
      : `预算（按 ${budgetSize.toLocaleString('en')} 个小区定；规模不同，判定仅供参考）`,
    ...result.budget.map(
      ({ what, limit, measured, verdict }) =>
        `  ${verdictTerms[verdict]}  ${limit.padEnd(20)}${measured.padEnd(12)}  ${what}`,
    ),
  ].join('\n');
}

type PeerResult = NonNullable<BenchResult['peers'][keyof BenchResult['peers']]>;

function ratiosOf(peer: PeerResult): string {
  const { pages, with_hugo_s } = peer;
  const ratio = (what: string, wall: number | undefined, cpu: number | undefined) =>
    wall === undefined ? [] : [`${what} ${wall}${cpu === undefined ? '' : `（CPU ${cpu}）`}`];
  const parts = [
    ...(pages === undefined ? [] : [`${pages} 页`]),
    ...(with_hugo_s === undefined ? [] : [`连同 Hugo ${with_hugo_s} s`]),
    ...ratio('本站 ÷ 它', peer.ratio, peer.cpu_ratio),
    ...ratio('不做检索', peer.ratio_without_search, peer.cpu_ratio_without_search),
    ...ratio('收录全文', peer.ratio_full_text, peer.cpu_ratio_full_text),
  ];
  return `：${parts.join('，')}`;
}

/** What a person is told of work that has grown. */
export function grownWorkLines(grown: readonly GrownWork[]): string[] {
  return grown.map(
    ({ situation, quantity, counted, most }) =>
      `工作量变多：${situationTerms[situation]}，${quantity} ${counted}，上限 ${most}`,
  );
}
