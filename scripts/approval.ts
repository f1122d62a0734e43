import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { approvalSheet } from '../src/desk/approval-sheet.ts';
import { readContent } from '../src/store/gate.ts';
import { reportProblems } from '../src/store/report.ts';
import { oneWord, runCommand } from './config/command.ts';

const app = join(import.meta.dirname, '..');

await runCommand({
  usage: `用法：npm run approval -- 通告编号 [选项]
把一篇通告的审批记录打成审批单（一个可以打印的网页，A4），存档用，不要放进 content 或 public。
  --out FILE             写到哪里，默认 .hongbang/desk/审批单-<编号>.html
  --content DIR          内容文件夹，默认 content
  --root DIR             .hongbang 放在哪里，默认本项目
例：npm run approval -- epidemic-free-adjustment-0514
退出码：0 已写好，1 没有这篇通告或审批记录，或内容有问题，2 用法不对，3 程序出错。`,
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
      out: resolve(out ?? join(root, '.hongbang', 'desk', `审批单-${id}.html`)),
      content: resolve(content),
      root: resolve(root),
    };
  },
  run: async ({ id, out, content, root }) => {
    const { registry, problems, account } = await readContent({ content, root });
    if (registry === undefined) {
      console.error(reportProblems(problems, account, 'zh'));
      return 1;
    }
    const notice = registry.notices.get(id);
    const approval = registry.approvals.get(id);
    if (notice === undefined || approval === undefined) {
      console.error(notice ? `通告 ${id} 没有审批记录（approval）。` : `没有编号为 ${id} 的通告。`);
      return 1;
    }
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, approvalSheet({ notice, approval, issuer: registry.issuer.name }));
    console.log(`已写好：${out}`);
    return 0;
  },
});
