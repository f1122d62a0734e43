import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { collectionsManifest } from '../src/admin/schema/editor-files.ts';
import { schemaFiles } from '../src/admin/schema/schema-files.ts';
import { walkContent } from '../src/store/walk.ts';
import { runCommand } from './config/command.ts';

const app = join(import.meta.dirname, '..');

await runCommand({
  usage: `用法：npm run schemas [-- --content DIR]
把每类文件有哪些字段、怎么填写成 JSON Schema，VS Code 编辑信息区时据此提示和检查。
写入 .astro/collections/；表格的列写成 Table Schema，一并放在那里。新建了文件以后再运行一次。
例：npm run schemas
退出码：0 写好，2 用法不对，3 程序出错。`,
  options: { content: { type: 'string', default: join(app, 'content') } },
  read: ({ content }) => ({ content: resolve(content) }),
  run: async ({ content }) => {
    const folder = join(app, '.astro', 'collections');
    mkdirSync(folder, { recursive: true });
    const files = schemaFiles();
    for (const { name, text } of files) writeFileSync(join(folder, name), text);
    const paths = walkContent(content).files.map(({ path }) => path);
    writeFileSync(join(folder, 'collections.json'), collectionsManifest(content, paths));
    console.log(`写好 ${files.length} 个说明文件，认出 ${paths.length} 个内容文件：${folder}`);
    return 0;
  },
});
