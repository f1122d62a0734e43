import nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

// Plain JavaScript on purpose: it must run, and speak, on a Node that cannot run the TypeScript behind it.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `hongbang 需要 Node.js 22.18 或更高版本，当前是 ${process.versions.node}。\n` +
      '本项目自带 Node 24：请在项目文件夹里运行 npm ci，再用 npm run … 启动命令。\n' +
      '如果仍看到这条提示，说明您的平台没有自带的版本，请先安装 Node 24。',
  );
  process.exit(2);
}
// Stripped of its types and compiled, a program starts in half the time. A folder that cannot be written is no fault.
const compiled = fileURLToPath(new URL('../.hongbang/compiled', import.meta.url));
nodeModule.enableCompileCache(compiled);
// For the processes that it starts.
process.env.NODE_COMPILE_CACHE ??= compiled;
const [command, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], new URL(`./${command}.ts`, import.meta.url).pathname, ...rest];
await import(`./${command}.ts`);
