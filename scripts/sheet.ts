import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { postingSheet, sheetSizes, type SheetSize } from '../src/desk/posting-sheet.ts';
import { readContent } from '../src/store/gate.ts';
import { reportProblems } from '../src/store/report.ts';
import { dayOption, oneWord, runCommand, UsageError } from './config/command.ts';

const app = join(import.meta.dirname, '..');

await runCommand({
  usage: `用法：npm run sheet -- 张榜编号 [选项]
把一件张榜做成贴公告栏的一张纸（一个可以打印的网页）。里面可能有个人信息，打印完请删去，不要放进 content 或 public。
  --size A4|A3           纸张，默认 A4
  --out FILE             写到哪里，默认 .hongbang/desk/张榜-<编号>.html
  --as-of DAY            按哪一天看，默认今天；到了撤下的日子就不再做
  --content DIR          内容文件夹，默认 content
  --root DIR             .hongbang 放在哪里，默认本项目
例：npm run sheet -- liuxi-accounts-2022-q1
退出码：0 已写好，1 没有这件张榜、已到撤下日期，或内容有问题，2 用法不对，3 程序出错。`,
  options: {
    size: { type: 'string', default: 'A4' },
    out: { type: 'string' },
    'as-of': { type: 'string' },
    content: { type: 'string', default: join(app, 'content') },
    root: { type: 'string', default: app },
  },
  takes: '张榜编号',
  read: ({ size, out, content, root, ...values }, words) => {
    const id = oneWord(words, '张榜编号');
    return {
      id,
      size: sizeOption(size),
      day: dayOption(values['as-of']),
      out: resolve(out ?? join(root, '.hongbang', 'desk', `张榜-${id}.html`)),
      content: resolve(content),
      root: resolve(root),
    };
  },
  run: async ({ id, size, day, out, content, root }) => {
    const { registry, problems, account } = await readContent({ content, root });
    if (registry === undefined) {
      console.error(reportProblems(problems, account, 'zh'));
      return 1;
    }
    const notice = registry.notices.get(id);
    const posting = notice?.posting;
    if (notice === undefined || posting === undefined) {
      console.error(notice ? `${id} 不是张榜（posting），请在它的网页上打印。` : `没有编号为 ${id} 的张榜。`);
      return 1;
    }
    if (posting.takeDownOn <= day) {
      console.error(`${id} 应在 ${posting.takeDownOn} 撤下，${day} 不再打印。`);
      return 1;
    }
    const unit = registry.units.get(posting.unit)?.name ?? posting.unit;
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, postingSheet({ notice: { ...notice, posting }, unit, size }));
    console.log(`已写好：${out}`);
    return 0;
  },
});

function sizeOption(text: string): SheetSize {
  const size = sheetSizes.find((one) => one === text.toUpperCase());
  if (size === undefined) throw new UsageError(`--size ${text}：只有 A4 和 A3`);
  return size;
}
