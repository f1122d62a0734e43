import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from '../src/testing/load/load.ts';
import { hasWrk } from '../src/testing/load/wrk.ts';
import { hasNginx } from '../src/testing/publish/nginx.ts';
import { countOption, dayOption, runCommand } from './config/command.ts';

const app = join(import.meta.dirname, '..');

await runCommand({
  usage: `用法：npm run load -- [选项]
用 wrk 测构建好的网站：发布到临时文件夹，由 nginx 按 npm run publish 写的配置提供首页，与同一个 nginx
直接提供同样大小的文件轮流比较，每秒请求数取中位数。需要 nginx 和 wrk（Debian：apt install nginx wrk）。
  --root DIR       在哪里构建的，默认本项目；先运行 npm run build
  --content DIR    内容文件夹，默认 content
  --as-of 日期      发布的日期，默认是今天（北京时间）
  --runs 3         轮数
  --seconds 3      每次测几秒
例：npm run load -- --runs 5
退出码：0 没有出错的请求，每秒请求数不少于直接提供文件的 0.95 倍；1 不是这样；2 用法不对；3 程序出错。`,
  options: {
    root: { type: 'string', default: app },
    content: { type: 'string', default: join(app, 'content') },
    'as-of': { type: 'string' },
    runs: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
  },
  read: (values) => ({
    root: resolve(values.root),
    content: resolve(values.content),
    today: dayOption(values['as-of']),
    runs: countOption('runs', values.runs, 1, 99),
    seconds: countOption('seconds', values.seconds, 1, 600),
  }),
  run: async (options) => {
    if (!hasNginx || !hasWrk) {
      console.error(`这台机器没有 ${hasNginx ? 'wrk' : 'nginx'}，没有测。Debian 上：apt install nginx wrk`);
      return 2;
    }
    const work = mkdtempSync(join(tmpdir(), 'hongbang-load-'));
    try {
      let isMet = true;
      for (const { what, site, bare, bareCached, errors } of await load({ ...options, work })) {
        const ratio = site / bare;
        console.log(
          `${what}：网站 ${Math.round(site)}/s，同样大小的文件 ${Math.round(bare)}/s，${ratio.toFixed(2)} 倍（文件也同样缓存时 ${Math.round(bareCached)}/s，${(site / bareCached).toFixed(2)} 倍），出错 ${errors}`,
        );
        isMet &&= errors === 0 && ratio >= 0.95;
      }
      return isMet ? 0 : 1;
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
});
