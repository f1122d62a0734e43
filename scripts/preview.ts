import { join } from 'node:path';
import { builtBase } from '../src/press/serve/built-base.ts';
import { serveStatic } from '../src/press/serve/serve.ts';
import { baseOption, countOption, runCommand } from './config/command.ts';

await runCommand({
  usage: `用法：npm run preview [-- --port 4173] [--dist dist] [--base /ztzl/hongbang/]
在本机打开构建好的网站，与服务器上所见相同。构建在 dist 切换后，刷新即见新的。按 Ctrl+C 结束。
--base 不写时取构建时的路径。退出码：0 正常结束，2 用法不对，3 程序出错。`,
  options: {
    port: { type: 'string', default: '4173' },
    dist: { type: 'string', default: join(import.meta.dirname, '..', 'dist') },
    base: { type: 'string' },
  },
  read: ({ port, dist, base }) => ({
    port: countOption('port', port, 0, 65_535),
    dist,
    base: baseOption(base),
  }),
  run: async ({ dist, port, base = builtBase(dist) }) => {
    const server = await serveStatic({ root: dist, base, port });
    console.log(`网站在 ${server.url}（按 Ctrl+C 结束）`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await server.close();
    return 0;
  },
});
