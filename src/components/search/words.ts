import { formatCount } from '../../i18n/format.ts';

/** What the search page says. */
export const say = {
  namesStep: (step: 'guide' | 'rows') =>
    step === 'guide' ? '正在载入名称索引（第 1 步，共 2 步）……' : '正在按名称查找（第 2 步，共 2 步）……',
  loading: (count: number, all: number) => `正在载入正文检索数据，共 ${all} 份，已载入 ${count} 份……`,
  oldBrowser: '这个浏览器版本较旧，只能按正文检索，不能按拼音、别名和近似名称查找。',
  otherWays: '可以这样再找',
  drop: (choice: string) => `去掉“${choice}”`,
  dropped: '，去掉这个条件',
  toDirectory: '到下面的目录里，按街道、镇或拼音首字母查找',
  sortedBest: (count: number) => `只排列了其中最相关的 ${count} 条；再加几个字或一个条件，结果更准。`,
  namedMany: (count: number, query: string) =>
    `名称或编号里有“${query}”的很多，先列出最相关的 ${formatCount(count)} 条；再多输入几个字，结果更准。`,
  sort: '排序',
  sorts: { relevance: '最相关', date: '最新', name: '按名称' },
  idle: '请输入名称、文号或牌匾编号，也可以直接按上面的条件查看。',
  failed: '检索数据没有载入。请检查网络后刷新本页；也可以到下面的目录里查找。',
  found: (count: number, query: string) =>
    count > 0
      ? `找到${query && `“${query}”`} ${formatCount(count)} 条。`
      : `没有找到${query && `“${query}”`}。可以换下面的办法再找。`,
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
