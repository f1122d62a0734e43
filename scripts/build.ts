import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayInShanghai, plainDate } from '../src/domain/plain-date.ts';
import { buildSite } from '../src/press/build-site.ts';
import { buildProgress } from '../src/press/build-progress.ts';
import { buildSummary } from '../src/press/build-summary.ts';
import { PressError } from '../src/press/press-error.ts';
import { reportProblems } from '../src/store/report.ts';

const USAGE = `用法：npm run build [-- 选项]
  --as-of 2022-05-20    按这一天构建，默认是今天（北京时间）
  --base /ztzl/hongbang/ 网站所在的路径，默认取 content/issuer.md 里的 base
  --content DIR         内容文件夹，默认 content
  --root DIR            dist 和缓存放在哪里，默认本项目
  --workers N           打印页面的进程数，默认与处理器核数相同
  --lang zh|en          问题用哪种语言
  --json FILE           把构建报告写入文件
  --quiet               不显示进度
退出码：0 建成，1 内容有问题（dist 未动），2 用法不对，3 程序出错。`;

const app = join(import.meta.dirname, '..');

process.exitCode = await main(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault instanceof PressError ? fault.message : fault);
  return fault instanceof PressError ? 1 : 3;
});

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error(USAGE);
    return 2;
  }
  const { day, quiet, json, lang, ...rest } = options;
  const progress = buildProgress(quiet ? undefined : process.stderr);
  const report = await buildSite({ app, day, ...rest, onProgress: progress });
  if (json !== undefined) writeFileSync(json, JSON.stringify(report, null, 2));
  if (report.problems.length > 0) console.error(reportProblems(report.problems, report.account, lang));
  if (report.press === undefined) {
    console.error('内容有问题，没有构建；已发布的 dist 保持原样。');
    return 1;
  }
  if (!quiet) console.log(buildSummary(report, options.recordPermalinks));
  return 0;
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        'as-of': { type: 'string' },
        base: { type: 'string' },
        content: { type: 'string', default: join(app, 'content') },
        root: { type: 'string', default: app },
        workers: { type: 'string' },
        lang: { type: 'string', default: 'zh' },
        json: { type: 'string' },
        quiet: { type: 'boolean', default: false },
      },
    });
    const day = values['as-of'] ?? dayInShanghai(new Date());
    if (!plainDate.safeParse(day).success) throw new TypeError(`--as-of ${day}：没有这一天`);
    const workers = values.workers === undefined ? undefined : Number(values.workers);
    if (workers !== undefined && !(Number.isInteger(workers) && workers >= 1 && workers <= 64)) {
      throw new TypeError(`--workers ${values.workers}：请写 1 到 64 的整数`);
    }
    const lang = values.lang;
    if (lang !== 'zh' && lang !== 'en') throw new TypeError(`--lang ${lang}：只有 zh 和 en`);
    const { base, json, quiet } = values;
    // A look at another day publishes nothing, and CI has nowhere to commit the ledger to.
    const recordPermalinks = values['as-of'] === undefined && !process.env['CI'];
    return {
      day,
      base,
      workers,
      lang,
      json,
      quiet,
      recordPermalinks,
      content: resolve(values.content),
      root: resolve(values.root),
    } as const;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    return undefined;
  }
}
