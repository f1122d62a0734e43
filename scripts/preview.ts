import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtBase } from '../src/press/serve/built-base.ts';
import { serveStatic } from '../src/press/serve/serve.ts';

const USAGE = `用法：npm run preview [-- --port 4173] [--dist dist] [--base /ztzl/hongbang/]
在本机打开构建好的网站，与服务器上所见相同。构建在 dist 切换后，刷新即见新的。按 Ctrl+C 结束。
--base 不写时取构建时的路径。退出码：0 正常结束，2 用法不对，3 程序出错。`;

process.exitCode = await main(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  return 3;
});

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error(USAGE);
    return 2;
  }
  const { dist, port, base = builtBase(dist) } = options;
  const server = await serveStatic({ root: dist, base, port });
  console.log(`${server.url}
按 Ctrl+C 结束。`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  return 0;
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4173' },
        dist: { type: 'string', default: join(import.meta.dirname, '..', 'dist') },
        base: { type: 'string' },
      },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) throw new TypeError(`--port ${values.port}`);
    if (values.base !== undefined && !/^\/(?:.*\/)?$/.test(values.base))
      throw new TypeError(`--base ${values.base}`);
    return { ...values, port };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    return undefined;
  }
}
