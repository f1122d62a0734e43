import { join, resolve } from 'node:path';
import { adminContent, unreadContent } from '../src/admin/admin-content.ts';
import { writeAdminSite } from '../src/admin/admin-site.ts';
import { startLocalFolder } from '../src/admin/local-folder.ts';
import { LOCAL_PORT } from '../src/admin/local-storage.ts';
import { serveStatic } from '../src/press/serve/serve.ts';
import { readContent } from '../src/store/gate.ts';
import { reportProblems } from '../src/store/report.ts';
import { countOption, runCommand } from './config/command.ts';

const app = join(import.meta.dirname, '..');

await runCommand({
  usage: `用法：npm run admin [-- 选项]
在浏览器里编辑本机的内容文件夹：改通告、项目、名单，导入表格。保存就写进文件，提交、发布照旧。
  --content DIR   内容文件夹，默认 content
  --root DIR      .hongbang 放在哪里，默认本项目
  --port 4180     网页的端口
  --folder-port 4181  读写文件夹的服务的端口；两个端口都只有本机能访问
例：npm run admin -- --content ../qinghe-content
按 Ctrl+C 结束。退出码：0 正常结束，2 用法不对，3 程序出错。`,
  options: {
    content: { type: 'string', default: join(app, 'content') },
    root: { type: 'string', default: app },
    port: { type: 'string', default: '4180' },
    'folder-port': { type: 'string', default: String(LOCAL_PORT) },
  },
  read: (values) => ({
    content: resolve(values.content),
    root: resolve(values.root),
    port: countOption('port', values.port, 1, 65_535),
    folderPort: countOption('folder-port', values['folder-port'], 1, 65_535),
  }),
  run: async ({ content, root, port, folderPort }) => {
    const { registry, problems, account } = await readContent({ content, root });
    if (problems.length > 0) console.error(reportProblems(problems, account, 'zh'));
    if (registry === undefined)
      console.error('内容有问题：可以编辑，但暂时不能按名称选单元和通告，也不能导入。');
    const site = await writeAdminSite(
      { app, root, port: folderPort },
      registry === undefined ? unreadContent : adminContent(registry, content, { isPublic: false }),
    );
    const server = await serveStatic({ root: site, base: '/', port });
    const folder = startLocalFolder({ content, port: folderPort, origin: new URL(server.url).origin });
    try {
      await folder.ready;
      console.log(`编辑页面：${server.url}admin/\n导入表格：${server.url}admin/desk/\n（按 Ctrl+C 结束）`);
      await new Promise<void>((stop) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
      });
    } finally {
      await folder.close();
      await server.close();
    }
    return 0;
  },
});
