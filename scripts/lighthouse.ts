import { join, resolve } from 'node:path';
import { serveStatic } from '../src/press/serve/serve.ts';
import { auditPages, categories } from '../src/testing/lighthouse/audit-pages.ts';
import { buildKinds } from '../src/testing/shots/build-kinds.ts';
import { dayOption, runCommand } from './config/command.ts';

const app = join(import.meta.dirname, '..');
/** What every category must reach. */
const BAR = 0.98;

await runCommand({
  usage: `用法：npm run lighthouse -- [选项]
把内容构建一遍，用 Lighthouse（手机、慢网络）给每一种页面打分：性能、无障碍、最佳实践、搜索引擎。
每项不低于 ${BAR} 为通过。
  --kinds home,notice    测哪几种页面，默认 home,honour-list,community,notice,search
  --as-of DAY            按哪一天构建，默认今天
  --content DIR          内容文件夹，默认 content
  --root DIR             构建放在哪里，默认 .hongbang/shots
例：npm run lighthouse -- --kinds home,notice
退出码：0 都通过，1 有没通过的，或内容有问题，2 用法不对，3 程序出错。`,
  options: {
    kinds: { type: 'string', default: 'home,honour-list,community,notice,search' },
    'as-of': { type: 'string' },
    content: { type: 'string', default: join(app, 'content') },
    root: { type: 'string', default: join(app, '.hongbang', 'shots') },
  },
  read: ({ kinds, content, root, ...values }) => ({
    kinds: kinds.split(','),
    day: dayOption(values['as-of']),
    content: resolve(content),
    root: resolve(root),
  }),
  run: async ({ kinds, day, content, root }) => {
    const built = await buildKinds({ app, root, content, day });
    if ('refusal' in built) {
      console.error(built.refusal);
      return 1;
    }
    const paths = kinds.map((kind) => built.kinds.find(({ name }) => name === kind)?.path);
    const missing = kinds.filter((_, at) => paths[at] === undefined);
    if (missing.length > 0) {
      console.error(
        `没有这种页面：${missing.join('、')}。有：${built.kinds.map(({ name }) => name).join('、')}`,
      );
      return 2;
    }
    const server = await serveStatic({ root: built.dist });
    try {
      const urls = paths.map((path) => server.url + (path ?? '').slice(1));
      let isGood = true;
      console.log(`| page | ${categories.join(' | ')} |\n|---|${'--:|'.repeat(categories.length)}`);
      for await (const { url, scores, faults } of auditPages(urls)) {
        console.log(`| ${new URL(url).pathname} | ${categories.map((one) => scores[one]).join(' | ')} |`);
        for (const fault of faults) console.log(`  ${fault}`);
        isGood &&= categories.every((one) => scores[one] >= BAR);
      }
      return isGood ? 0 : 1;
    } finally {
      await server.close();
    }
  },
});
