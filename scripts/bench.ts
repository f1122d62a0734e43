import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench } from '../src/testing/bench/bench.ts';
import { benchTable, grownWorkLines } from '../src/testing/bench/bench-table.ts';
import { acceptWork, readWorkBounds } from '../src/testing/bench/work-bounds.ts';
import { grownWork, workBySituation } from '../src/testing/bench/work.ts';
import { peerNames, type PeerName } from '../src/testing/peers/peer.ts';
import { countOption, runCommand, UsageError } from './config/command.ts';

await runCommand({
  usage: `用法：npm run bench -- --communities 2000 [选项]
生成一个有 N 个小区的虚构辖区，从零完整构建，再在内容未变、改一篇通告、改标题、改底册一行之后各构建一次；
与其他生成器从同样的 Markdown 打印同样的网页轮流比较，最后对照预算逐行判定。需要 Linux 或 macOS。
  --peers hugo,pagefind,astro,eleventy  与谁比较，默认 hugo；没有安装的会说明并略过
  --runs 3               轮数，取中位数，默认 1
  --no-search            另外测量不做检索的构建
  --full-text            另外测量收录每篇简介全文的构建
  --rolls-only           辖区只有底册和认定记录，没有简介、通告和经验
  --no-profiles          辖区没有简介，有通告和经验
  --boards               每个在册小区都有牌匾
  --growth 2000,20000    另外按这些规模各构建一次，算增长指数
  --index                另外单独测量检索索引
  --seed 1               换一个数，换一个辖区
  --json FILE            把结果写入文件（格式见 src/testing/bench/bench-result.ts）
  --accept               把本次的工作量记为上限（只在 200 个小区的辖区）
  --keep                 留下生成的文件
例：npm run bench -- --communities 2000 --peers hugo,pagefind,astro,eleventy --no-search --full-text
退出码：0 完成，1 工作量超过 src/testing/bench/work-bounds.json 的上限，2 用法不对，3 程序出错。`,
  options: {
    communities: { type: 'string' },
    peers: { type: 'string', default: 'hugo' },
    runs: { type: 'string', default: '1' },
    search: { type: 'boolean', default: true },
    'full-text': { type: 'boolean', default: false },
    'rolls-only': { type: 'boolean', default: false },
    profiles: { type: 'boolean', default: true },
    boards: { type: 'boolean', default: false },
    growth: { type: 'string' },
    index: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    accept: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
  read: (values) => {
    if (values.communities === undefined) throw new UsageError('缺少 --communities：要多少个小区');
    const size = {
      communities: countOption('communities', values.communities, 40, 1_000_000),
      seed: countOption('seed', values.seed, 0, 4_294_967_295),
      profiles: values.profiles && !values['rolls-only'],
      documents: !values['rolls-only'],
      boards: values.boards,
    };
    const isBounded = isBoundedSize(size);
    if (values.accept && !isBounded)
      throw new UsageError('--accept 只用于 --communities 200，其他选项照默认');
    return {
      size,
      isBounded,
      peers: values.peers === '' ? [] : values.peers.split(',').map(peerOption),
      runs: countOption('runs', values.runs, 1, 99),
      depths: [
        ...(values.search ? [] : ['none' as const]),
        ...(values['full-text'] ? ['full' as const] : []),
      ],
      growth: growthOption(values.growth),
      index: values.index,
      json: values.json,
      accept: values.accept,
      keep: values.keep,
    };
  },
  run: async ({ isBounded, json, accept, keep, ...options }) => {
    const folder = mkdtempSync(join(tmpdir(), 'hongbang-bench-'));
    try {
      const result = await bench(join(import.meta.dirname, '..'), folder, {
        ...options,
        tell: (what, { wall_s, cpu_s, peak_mb }) =>
          console.error(`${what}：${wall_s} s，CPU ${cpu_s ?? '—'} s，峰值 ${peak_mb ?? '—'} MB`),
      });
      console.log(`\n${benchTable(result)}`);
      if (json !== undefined) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
      if (!isBounded) return 0;
      const counted = workBySituation.parse(result.work);
      if (accept) acceptWork(counted);
      const grown = grownWorkLines(grownWork(counted, readWorkBounds()));
      for (const line of grown) console.error(line);
      console.log(
        grown.length === 0 ? '\n工作量没有超过上限' : '\n工作量超过上限：是必要的，加 --accept 重记',
      );
      return grown.length === 0 ? 0 : 1;
    } finally {
      if (keep) console.log(`留在 ${folder}`);
      else rmSync(folder, { recursive: true, force: true });
    }
  },
});

/** Is it the district whose work is bounded? */
function isBoundedSize(size: Parameters<typeof bench>[2]['size']): boolean {
  const { district } = readWorkBounds();
  const { communities, seed, profiles, documents, boards } = size;
  const isWhole = profiles && documents && !boards;
  return isWhole && communities === district.communities && seed === district.seed;
}

function peerOption(text: string): PeerName {
  const name = peerNames.find((one) => one === text);
  if (name === undefined) throw new UsageError(`--peers ${text}：只有 ${peerNames.join('、')}`);
  return name;
}

function growthOption(text: string | undefined): number[] {
  if (text === undefined) return [];
  const sizes = text.split(',').map((size) => countOption('growth', size, 40, 1_000_000));
  if (sizes.length < 2 || sizes.some((size, at) => size <= (sizes[at - 1] ?? 0)))
    throw new UsageError(`--growth ${text}：请从小到大写两个以上的规模，如 2000,20000`);
  return sizes;
}
