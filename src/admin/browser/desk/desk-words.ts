import type { ImportPlan, MatchKind, PartKind } from '../../../desk/import/import-plan.ts';

export const partWords: Readonly<Record<PartKind | 'skip', string>> = {
  roll: '底册',
  list: '名单',
  notice: '通告',
  experience: '经验做法',
  skip: '不导入',
};

export const matchWords: Readonly<Record<MatchKind, string>> = {
  exact: '名称相同',
  alias: '别名',
  'former-name': '曾用名',
  form: '写法不同',
  traditional: '繁体',
  decided: '按您的选择',
  new: '新的单元',
  near: '相近',
  ambiguous: '不止一个',
  unknown: '底册里没有',
};

/** `读入 31 行，写入 28 行，没有导入 2 行，不用导入 1 行。` */
export function accountWords({ account }: ImportPlan): string {
  const { read, written, refused, skipped } = account;
  return `读入 ${read} 行：写入 ${written} 行，没有导入 ${refused} 行，不用导入 ${skipped} 行。`;
}
