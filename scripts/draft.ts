import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { draftLists } from '../src/desk/draft/draft-lists.ts';
import { noticeDocx } from '../src/desk/draft/notice-docx.ts';
import { readContent } from '../src/store/gate.ts';
import { reportProblems } from '../src/store/report.ts';
import { oneWord, runCommand } from './config/command.ts';

const app = join(import.meta.dirname, '..');

await runCommand({
  usage: `用法：npm run draft -- 通告编号 [选项]
把一篇通告做成 Word 送审稿（.docx，A4，公文版式，没有红头，每页写明“送审稿”），在办公室里传阅修改。
改定以后，改的是 content 里的通告，不是这份文件。不要放进 content 或 public。
  --out FILE             写到哪里，默认 .hongbang/desk/送审稿-<编号>.docx
  --content DIR          内容文件夹，默认 content
  --root DIR             .hongbang 放在哪里，默认本项目
例：npm run draft -- star-rated-decision-2025
退出码：0 已写好，1 没有这篇通告，或内容有问题，2 用法不对，3 程序出错。`,
  options: {
    out: { type: 'string' },
    content: { type: 'string', default: join(app, 'content') },
    root: { type: 'string', default: app },
  },
  takes: '通告编号',
  read: ({ out, content, root }, words) => {
    const id = oneWord(words, '通告编号');
    return {
      id,
      out: resolve(out ?? join(root, '.hongbang', 'desk', `送审稿-${id}.docx`)),
      content: resolve(content),
      root: resolve(root),
    };
  },
  run: async ({ id, out, content, root }) => {
    const { registry, ledger, problems, account } = await readContent({ content, root });
    if (registry === undefined || ledger === undefined) {
      console.error(reportProblems(problems, account, 'zh'));
      return 1;
    }
    const notice = registry.notices.get(id);
    if (notice === undefined) {
      console.error(`没有编号为 ${id} 的通告。`);
      return 1;
    }
    const lists = draftLists({ registry, ledger }, notice);
    const docx = await noticeDocx({ notice, issuer: registry.issuer.name, lists });
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, docx);
    console.log(`已写好：${out}`);
    return 0;
  },
});
