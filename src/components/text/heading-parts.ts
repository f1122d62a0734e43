import { numberParts } from './whole-numbers.ts';

/** Words of headings behind which a line may end; a heading breaks nowhere else but at its punctuation. */
const words =
  /(关于|公布|认定|推荐|调整|暂停|恢复|取消|撤回|更正|示范|创建|星级|绿色|和谐|安全|文明|综合|减灾|充分|就业|社区|小区|街道|单位|家庭|年度|季度|工作|情况|任务|完成|督查|考评|抽查|点评|检查|年终|联合|名单|结果|资格|工程|公开)/;

/** A heading in the parts between which its lines may end: `2021年度|和谐|社区|年终|考评`. */
export function headingParts(heading: string): string[] {
  const parts: string[] = [];
  let isOpen = false;
  const pieces = numberParts(heading).flatMap((part, at) =>
    at % 2 === 1 ? [{ text: part, ends: true }] : wordsOf(part),
  );
  for (const { text, ends } of pieces) {
    if (isOpen && !/^[\s的、，。：；？！”’》）〕]/.test(text)) parts.push(text);
    else parts.push(`${parts.pop() ?? ''}${text}`);
    isOpen = ends;
  }
  return parts;
}

function wordsOf(text: string): { text: string; ends: boolean }[] {
  return text
    .split(words)
    .map((part, at) => ({ text: part, ends: at % 2 === 1 }))
    .filter((part) => part.text !== '');
}
