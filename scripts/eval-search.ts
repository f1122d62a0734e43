import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evalTable } from '../src/testing/search-eval/eval-table.ts';
import { evaluateSearch } from '../src/testing/search-eval/evaluate.ts';
import { countOption, runCommand } from './config/command.ts';

await runCommand({
  usage: `用法：npm run eval:search -- [--communities 1000] [--queries 100] [--seed 1] [--no-stock] [--json FILE] [--keep]
生成一个有 N 个小区的虚构辖区，完整构建，在真的 Chromium 里按居民的各种输入方式检索，
每类打印：命中第一条、前五条的比例，平均倒数排名，时间和流量；并与 Pagefind 的默认检索比较。
例：npm run eval:search -- --communities 20000 --queries 30 --no-stock
--no-stock 不作比较（Pagefind 检索两万个小区的全文要十分钟）。退出码：0 完成，2 用法不对，3 程序出错。`,
  options: {
    communities: { type: 'string', default: '1000' },
    queries: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    stock: { type: 'boolean', default: true },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
  read: ({ communities, queries, seed, stock, json, keep }) => ({
    size: {
      communities: countOption('communities', communities, 40, 1_000_000),
      queries: countOption('queries', queries, 1, 10_000),
      seed: countOption('seed', seed, 0, 1_000_000),
      stock,
    },
    json,
    keep,
  }),
  async run({ size, json, keep }) {
    const folder = mkdtempSync(join(tmpdir(), 'hongbang-eval-'));
    try {
      const result = await evaluateSearch(join(import.meta.dirname, '..'), folder, size);
      console.log(evalTable(result));
      for (const { name, failed } of result.classes)
        if (failed.length > 0) console.log(`${name}: ${failed.slice(0, 10).join(' | ')}`);
      if (json !== undefined) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
      return 0;
    } finally {
      if (keep) console.log(`留在 ${folder}`);
      else rmSync(folder, { recursive: true, force: true });
    }
  },
});
