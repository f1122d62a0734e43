import { formatCount } from '../../i18n/format.ts';

/** What the search page says. */
export const say = {
  loading: (count: number, all: number) => `正在载入检索数据（${count}/${all}）……`,
  idle: '请输入名称、文号或牌匾编号，也可以直接按下面的条件查看。',
  failed: '检索数据没有载入。请检查网络后刷新本页；也可以到下面的目录里查找。',
  found: (count: number, query: string) =>
    count > 0
      ? `找到${query && `“${query}”`} ${formatCount(count)} 条。`
      : `没有找到${query && `“${query}”`}。请只输入名称的一部分、少选一个条件，或到下面的目录里查找。`,
  missing: (bundles: readonly string[]) =>
    bundles.length > 0
      ? `这部分没有载入，结果里缺少它们：${[...new Set(bundles)].join('、')}。请稍后刷新本页。`
      : '',
  near: (query: string, count: number) => `没有名称叫“${query}”的。下面 ${formatCount(count)} 条名称相近。`,
  named: (count: number, query: string) => `名称或编号里有“${query}”的，找到 ${formatCount(count)} 条。`,
  suggested: (count: number) =>
    count > 0 ? `有 ${count} 条建议，用上下方向键选择。` : '没有名称相符的建议，按回车键搜索全部内容。',
  names: '名称索引',
  fullText: '正文检索',
  alsoText: '在正文里也找，并按条件筛选',
  lost: '这一条没有载入，请刷新本页。',
  all: '全部',
  more: (left: number) => `再看 ${formatCount(Math.min(left, 20))} 条（还有 ${formatCount(left)} 条）`,
};
