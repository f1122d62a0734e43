import { join, relative, resolve } from 'node:path';
import { maskContent } from '../src/desk/mask/mask-content.ts';
import { maskSummary } from '../src/desk/mask/mask-summary.ts';
import { readContent } from '../src/store/gate.ts';
import { reportGithub, reportGitlab, reportJson } from '../src/store/report-machine.ts';
import { reportProblems } from '../src/store/report.ts';
import { localeOption, runCommand, UsageError } from './config/command.ts';

const root = join(import.meta.dirname, '..');

const formats = ['text', 'json', 'github', 'gitlab'] as const;

await runCommand({
  usage: `用法：npm run check [-- 选项]
  --content DIR               内容文件夹，默认 content
  --format text|json|github|gitlab   给人看的文字（默认）、JSON、GitHub 标注、GitLab 代码质量报告
  --lang zh|en                问题用哪种语言
  --no-cache                  全部重新读取，不用也不留缓存
  --fix                       就地遮盖号码和姓名，去掉照片里的拍摄地点；改了什么逐条列出
  --fix --dry-run             只列出要改什么，不写入
退出码：0 没有错误，1 有错误，2 用法不对，3 程序出错。
例子：npm run check
      npm run check -- --content ~/红榜内容 --format json
      npm run check -- --fix --dry-run`,
  options: {
    content: { type: 'string', default: join(root, 'content') },
    format: { type: 'string', default: 'text' },
    lang: { type: 'string', default: 'zh' },
    cache: { type: 'boolean', default: true },
    fix: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
  read: ({ content, format, lang, cache, fix, 'dry-run': dryRun }) => ({
    fix: fixOption(fix, dryRun, format),
    dryRun,
    content: resolve(content),
    format: formatOption(format),
    locale: localeOption(lang),
    cache,
  }),
  run: async ({ content, format, locale, cache, fix, dryRun }) => {
    const log = (line: string) => void console.error(line);
    const read = () => readContent({ content, root, cache, log });
    let verdict = await read();
    if (fix) {
      console.log(`${maskSummary(maskContent(content, verdict.problems, dryRun), dryRun, locale)}\n`);
      if (!dryRun) verdict = await read();
    }
    const { problems, account } = verdict;
    const text = {
      text: () => reportProblems(problems, account, locale, process.stdout),
      json: () => reportJson(problems, account, locale),
      github: () => reportGithub(problems, relative(process.cwd(), content), locale, account),
      gitlab: () => reportGitlab(problems, relative(process.cwd(), content), locale),
    }[format]();
    if (text !== '') console.log(text);
    return account.errors > 0 ? 1 : 0;
  },
});

function fixOption(fix: boolean, dryRun: boolean, format: string): boolean {
  if (dryRun && !fix) throw new UsageError('--dry-run 要和 --fix 一起用');
  if (fix && format !== 'text') throw new UsageError('--fix 只和 --format text 一起用');
  return fix;
}

function formatOption(text: string): (typeof formats)[number] {
  const format = formats.find((one) => one === text);
  if (format === undefined) throw new UsageError(`--format ${text}：只有 ${formats.join('、')}`);
  return format;
}
