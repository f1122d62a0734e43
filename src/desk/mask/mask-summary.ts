import type { Locale } from '../../i18n/gate/message.ts';
import { stated } from '../../store/stated-problem.ts';
import type { MaskReport } from './mask-content.ts';

/** What was masked (or, in a dry run, would be), line by line, and what is left for people. Chinese. */
export function maskSummary({ masked, stripped, left }: MaskReport, dryRun: boolean, locale: Locale): string {
  const [did, took] = dryRun ? ['将改为', '将去掉'] : ['已改为', '已去掉'];
  const lines = [
    ...masked.map(({ file, line, column, code, masked: form }) => {
      return `${file}:${line}:${column} ${code} ${did} ${form}`;
    }),
    ...stripped.map((file) => `${file} ${took}照片里的拍摄地点和设备信息`),
  ];
  const remaining = left.map((problem) => {
    const { file, line, code, what, how } = stated(problem, locale);
    return `${file}${line === undefined ? '' : `:${line}`} ${code} ${what}\n    ${how}`;
  });
  const nothing = dryRun ? '没有要改的。' : '没有改动任何文件。';
  return [
    lines.length === 0 ? nothing : lines.join('\n'),
    lines.length === 0
      ? ''
      : dryRun
        ? '以上都还没有写入；去掉 --dry-run 再运行就会写入。'
        : '请用 git diff 核对改动。',
    remaining.length === 0 ? '' : `\n下面这些程序改不了，请人工处理：\n${remaining.join('\n')}`,
    !dryRun && lines.length > 0 ? '\n提交过的旧版本里还有原文；已经推送的，请联系管理人员清理历史。' : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
