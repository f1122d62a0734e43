import { join, resolve } from 'node:path';
import { takeKeyVariables } from '../src/press/key-variables.ts';
import { helpPrinting } from '../src/shards/help-printing.ts';
import { cacheStorage, emptyCache } from '../src/shards/empty-cache.ts';
import { defaultTeam, takeCacheSettings } from '../src/shards/shared-cache.ts';
import { pagesPerShard } from '../src/shards/workspace.ts';
import { availableParallelism } from 'node:os';
import { reportProblems } from '../src/store/report.ts';
import {
  baseOption,
  countOption,
  dayOption,
  localeOption,
  machineOption,
  runCommand,
} from './config/command.ts';

const app = join(import.meta.dirname, '..');

await runCommand({
  usage: `用法：npm run shards -- --machine 2/3 [选项]
      npm run shards -- --empty 位置
帮另一台机器打印页面、画牌匾、做检索和照片：做自己的一份，放进共享缓存，不生成 dist。装配的那台运行 npm run build -- --shared。
内容、日期、路径要与装配的那台相同。缓存的环境变量见 docs/scale.md；不需要私钥。
  --machine 2/3          这是三台机器中的第二台
  --as-of 2022-05-20     按这一天打印，默认是今天（北京时间）
  --base /ztzl/hongbang/ 网站所在的路径，默认取 content/issuer.md 里的 base
  --content DIR          内容文件夹，默认 content
  --root DIR             缓存放在哪里，默认本项目
  --unsigned             装配的那台没有私钥，不签名
  --shard-pages 2000     每片约多少页，各台要相同
  --workers N            同时打印几片，默认与处理器核数相同
  --lang zh|en           问题用哪种语言
  --empty 位置           清空共享缓存：撤下了内容以后用，在缓存服务器上运行。位置是它的 STORAGE_PATH 文件夹，或 s3://桶名
                         （S3_ACCESS_KEY 等环境变量与它的相同）；只删 TURBO_TEAM（默认 hongbang）名下的
例：npm run shards -- --machine 2/3 --as-of 2022-05-20
退出码：0 印完（或清空），1 内容有问题，2 用法不对，3 程序出错。`,
  options: {
    machine: { type: 'string', default: '1/1' },
    'as-of': { type: 'string' },
    base: { type: 'string' },
    content: { type: 'string', default: join(app, 'content') },
    root: { type: 'string', default: app },
    'shard-pages': { type: 'string', default: `${pagesPerShard}` },
    unsigned: { type: 'boolean', default: false },
    workers: { type: 'string' },
    lang: { type: 'string', default: 'zh' },
    empty: { type: 'string' },
  },
  read: (values) => ({
    machine: machineOption(values.machine),
    day: dayOption(values['as-of']),
    base: baseOption(values.base),
    content: resolve(values.content),
    root: resolve(values.root),
    pagesPerShard: countOption('shard-pages', values['shard-pages'], 1, 100_000),
    signed: !values.unsigned,
    workers:
      values.workers === undefined ? availableParallelism() : countOption('workers', values.workers, 1, 64),
    locale: localeOption(values.lang),
    empty: values.empty,
  }),
  run: async ({ locale, empty, ...options }) => {
    if (empty !== undefined) {
      const team = process.env['TURBO_TEAM'] || defaultTeam;
      const { removed, others } = await emptyCache(cacheStorage(empty, process.env), team);
      console.log(`共享缓存已清空：删除 ${removed} 个文件。`);
      if (others > 0)
        console.error(`${others} 个文件不是缓存的，没有动；请看看位置对不对：${empty} 的 ${team}`);
      return others > 0 ? 1 : 0;
    }
    // This machine signs nothing; should it have the key, nothing that it starts may see it.
    takeKeyVariables(process.env);
    const cache = takeCacheSettings(process.env);
    const { problems, account, report } = await helpPrinting({ ...options, app, cache });
    if (problems.length > 0) console.error(reportProblems(problems, account, locale));
    if (report === undefined) return 1;
    console.log(`分片 ${report.shards}：本机打印 ${report.printed.length}`);
    return 0;
  },
});
