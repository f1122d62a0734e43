import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchDistrict, benchTable } from '../src/testing/bench.ts';

const USAGE = `用法：npm run bench -- --communities 2000 [--json FILE] [--seed 1] [--no-profiles] [--keep]
生成一个有 N 个小区的虚构辖区，完整构建两次（第一次从零，第二次内容未变），再改一篇通告构建一次；
装有 Hugo 时，用它打印同样的小区、通告和经验页面作比较。退出码：0 完成，2 用法不对，3 程序出错。`;

process.exitCode = await main(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault);
  return 3;
});

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error(USAGE);
    return 2;
  }
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
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        communities: { type: 'string' },
        seed: { type: 'string', default: '1' },
        json: { type: 'string' },
        'no-profiles': { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
      },
    });
    const communities = Number(values.communities);
    const seed = Number(values.seed);
    if (!(Number.isInteger(communities) && communities >= 40)) {
      throw new TypeError(`--communities ${values.communities}：请写 40 以上的整数`);
    }
    if (!Number.isInteger(seed)) throw new TypeError(`--seed ${values.seed}：请写整数`);
    return { communities, seed, profiles: !values['no-profiles'], json: values.json, keep: values.keep };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    return undefined;
  }
}
