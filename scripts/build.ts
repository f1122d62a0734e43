import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { adminBesides } from '../src/admin/admin-besides.ts';
import { buildProgress } from '../src/press/build-progress.ts';
import { buildSite, stayingBuilder, type BuildReport } from '../src/press/build-site.ts';
import { buildSummary } from '../src/press/build-summary.ts';
import { keepBuilding } from '../src/press/keep-building.ts';
import { PressError } from '../src/press/press-error.ts';
import { rendererKey } from '../src/press/renderer-key.ts';
import { takeKeyVariables } from '../src/press/key-variables.ts';
import type { OtherMakers } from '../src/press/printer.ts';
import type { SearchDepth } from '../src/search/record.ts';
import type { Machine } from '../src/shards/machines.ts';
import { takeCacheSettings } from '../src/shards/shared-cache.ts';
import { sharedMakers } from '../src/shards/shared-makers.ts';
import type { SharedReport } from '../src/shards/shared-stage.ts';
import { pagesPerShard, shardsFolder } from '../src/shards/workspace.ts';
import { reportProblems } from '../src/store/report.ts';
import {
  baseOption,
  countOption,
  dayOption,
  localeOption,
  machineOption,
  runCommand,
  UsageError,
} from './config/command.ts';

const app = join(import.meta.dirname, '..');

const shardNames: Record<SharedReport['kind'], string> = {
  pages: '网页',
  drawings: '牌匾',
  folders: '检索和照片',
};

await runCommand({
  usage: `用法：npm run build [-- 选项]
  --as-of 2022-05-20     按这一天构建，默认是今天（北京时间）
  --base /ztzl/hongbang/ 网站所在的路径，默认取 content/issuer.md 里的 base
  --content DIR          内容文件夹，默认 content
  --root DIR             dist 和缓存放在哪里，默认本项目
  --admin                带上编辑页面 /admin/；issuer.md 写了 editing 的总是带上
  --workers N            打印页面的进程数，默认与处理器核数相同
  --lang zh|en           问题用哪种语言
  --json FILE            把构建报告写入文件
  --search standard|full|none  检索收多少：默认 standard；full 连小区简介的全文也收，none 不做检索（测量用）
  --shared               与别的机器分工打印页面、画牌匾、做检索和照片，经共享缓存交换，见 docs/scale.md
  --machine 1/3          与 --shared 同用：这是三台机器中的第一台，默认 1/1
  --shard-pages 2000     与 --shared 同用：每片约多少页，各台要相同
  --watch                建好后不退出：内容一保存、日期一变就再建，只重做有变化的部分；按 Ctrl+C 结束
  --quiet                不显示进度
例：npm run build -- --as-of 2022-05-20 --base /ztzl/hongbang/
退出码：0 建成，1 内容有问题（dist 未动），2 用法不对，3 程序出错。`,
  options: {
    'as-of': { type: 'string' },
    base: { type: 'string' },
    content: { type: 'string', default: join(app, 'content') },
    root: { type: 'string', default: app },
    admin: { type: 'boolean', default: false },
    workers: { type: 'string' },
    lang: { type: 'string', default: 'zh' },
    json: { type: 'string' },
    search: { type: 'string', default: 'standard' },
    shared: { type: 'boolean', default: false },
    machine: { type: 'string', default: '1/1' },
    'shard-pages': { type: 'string', default: `${pagesPerShard}` },
    watch: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
  read: (values) => ({
    site: {
      besides: adminBesides({ app, content: resolve(values.content), asked: values.admin }),
      app,
      root: resolve(values.root),
      content: resolve(values.content),
      day: dayOption(values['as-of']),
      base: baseOption(values.base),
      workers: values.workers === undefined ? undefined : countOption('workers', values.workers, 1, 64),
      search: searchOption(values.search),
      env: takeKeyVariables(process.env),
      makers: values.shared
        ? sharing({
            root: resolve(values.root),
            machine: machineOption(values.machine),
            pagesPerShard: countOption('shard-pages', values['shard-pages'], 1, 100_000),
            watch: values.watch,
            quiet: values.quiet,
            workers:
              values.workers === undefined
                ? availableParallelism()
                : countOption('workers', values.workers, 1, 64),
          })
        : undefined,
      // A look at another day publishes nothing, and CI has nowhere to commit the ledger to.
      recordPermalinks: values['as-of'] === undefined && !process.env['CI'],
    },
    locale: localeOption(values.lang),
    json: values.json,
    quiet: values.quiet,
    watch: values.watch,
    dayNow: () => dayOption(values['as-of']),
  }),
  run: async ({ site, locale, json, quiet, watch, dayNow }) => {
    const onProgress = buildProgress(quiet ? undefined : process.stderr);
    const options = { ...site, onProgress };
    if (!watch) return tell(await buildSite(options));
    const { stopped } = await keepBuilding({
      content: site.content,
      builder: stayingBuilder(options),
      today: dayNow,
      programKey: () => rendererKey(app, []),
      onBuilt(report, ms) {
        if (tell(report) === 0) console.log(`  用时 ${(ms / 1000).toFixed(2)} 秒，等待改动…（Ctrl+C 结束）`);
      },
      onFault(fault) {
        console.error(fault instanceof PressError ? fault.message : fault);
      },
    });
    await stopped;
    return 0;

    function tell(report: BuildReport): number {
      if (json !== undefined) writeFileSync(json, JSON.stringify(report, null, 2));
      if (report.problems.length > 0) console.error(reportProblems(report.problems, report.account, locale));
      if (report.press === undefined) {
        console.error('内容有问题，没有构建；已发布的 dist 保持原样。');
        return 1;
      }
      if (!quiet)
        console.log(
          buildSummary(report, site.recordPermalinks, relative(process.cwd(), join(site.root, 'dist'))),
        );
      return 0;
    }
  },
});

function sharing(options: {
  root: string;
  machine: Machine;
  pagesPerShard: number;
  watch: boolean;
  quiet: boolean;
  workers: number;
}): OtherMakers {
  if (options.watch) throw new UsageError('--shared 和 --watch 不能同用：分工的各台要印同一份内容');
  const cache = takeCacheSettings(process.env);
  const folder = shardsFolder(options.root);
  const onDone = ({ kind, shards, printed, refused }: SharedReport) => {
    if (options.quiet || shards === 0) return;
    console.log(
      `  ${shardNames[kind]}分片 ${shards}：本机打印 ${printed.length}${refused.length > 0 ? `，其中缓存里 ${refused.length} 份已损坏，重印` : ''}`,
    );
  };
  return sharedMakers({ ...options, folder, cache, onDone });
}

function searchOption(text: string): SearchDepth {
  if (text !== 'standard' && text !== 'full' && text !== 'none')
    throw new UsageError(`--search ${text}：只有 standard、full 和 none`);
  return text;
}
