import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchDistrict, benchTable } from '../src/testing/bench.ts';
import { countOption, runCommand, UsageError } from './config/command.ts';

await runCommand({
  usage: `用法：npm run bench -- --communities 2000 [--json FILE] [--seed 1] [--no-profiles] [--keep]
生成一个有 N 个小区的虚构辖区，完整构建两次（第一次从零，第二次内容未变），再改一篇通告构建一次；
例：npm run bench -- --communities 2000
装有 Hugo 时，用它打印同样的小区、通告和经验页面作比较。退出码：0 完成，2 用法不对，3 程序出错。`,
  options: {
    communities: { type: 'string' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    profiles: { type: 'boolean', default: true },
    keep: { type: 'boolean', default: false },
  },
  read: ({ communities, seed, ...rest }) => {
    if (communities === undefined) throw new UsageError('缺少 --communities：要多少个小区');
    return {
      ...rest,
      communities: countOption('communities', communities, 40, 1_000_000),
      seed: countOption('seed', seed, 0, 4_294_967_295),
    };
  },
  run: async (options) => {
    const folder = mkdtempSync(join(tmpdir(), 'hongbang-bench-'));
    try {
      const result = await benchDistrict(join(import.meta.dirname, '..'), folder, options);
      console.log(benchTable(result));
      if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
      return 0;
    } finally {
      if (options.keep) console.log(`留在 ${folder}`);
      else rmSync(folder, { recursive: true, force: true });
    }
  },
});
