import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { csvOf } from '../src/exports/tables/csv-of.ts';
import { drawBoard } from '../src/plaque/draw-board.ts';
import { pdfOf } from '../src/plaque/pdf-of.ts';
import { svgOf } from '../src/plaque/svg-of.ts';
import { readContent } from '../src/store/gate.ts';
import { reportProblems } from '../src/store/report.ts';
import { boardsToMake, packingList } from '../src/views/honour/boards-to-make.ts';
import { openEdition } from '../src/views/open-edition.ts';
import { paths } from '../src/views/paths.ts';
import { siteView } from '../src/views/site/site.ts';
import { baseOption, dayOption, oneWord, runCommand } from './config/command.ts';

const app = join(import.meta.dirname, '..');

await runCommand({
  usage: `用法：npm run plaque -- 牌匾编号 [选项]
      npm run plaque -- 项目 [选项]
      npm run plaque -- 项目/周期 [选项]
把牌匾画成原大的 PDF 和 SVG（文字都是轮廓，不用装字体），连同装箱单放进一个文件夹，交给制作单位。
写项目的，是现在有效、要挂或者挂着的牌匾；写项目/周期的，是其中这一期新认定的。
  --out DIR              放到哪里，默认 .hongbang/plaques/<编号>；同名文件会被换掉
  --as-of DAY            按哪一天看，默认今天
  --base PATH            网站在域名下的路径（写进二维码），默认按 issuer.md
  --content DIR          内容文件夹，默认 content
  --root DIR             .hongbang 放在哪里，默认本项目
例：npm run plaque -- star-rated --out ~/送制作
退出码：0 已写好，1 没有这样的牌匾，或内容有问题，2 用法不对，3 程序出错。`,
  options: {
    out: { type: 'string' },
    'as-of': { type: 'string' },
    base: { type: 'string' },
    content: { type: 'string', default: join(app, 'content') },
    root: { type: 'string', default: app },
  },
  takes: '牌匾编号、项目或者项目/周期',
  read: ({ out, base, content, root, ...values }, words) => {
    const wanted = oneWord(words, '牌匾编号、项目或者项目/周期');
    return {
      wanted,
      day: dayOption(values['as-of']),
      base: baseOption(base),
      out: resolve(out ?? join(root, '.hongbang', 'plaques', wanted.replaceAll(/[\\/]/g, '-'))),
      content: resolve(content),
      root: resolve(root),
    };
  },
  run: async ({ wanted, day, base, out, content, root }) => {
    const { registry, ledger, problems, account } = await readContent({ content, root });
    if (registry === undefined || ledger === undefined) {
      console.error(reportProblems(problems, account, 'zh'));
      return 1;
    }
    const found = boardsToMake(openEdition(registry, ledger, day), wanted);
    if ('refusal' in found) {
      console.error(found.refusal);
      return 1;
    }
    const { url } = siteView(registry.issuer, base ?? registry.issuer.base);
    mkdirSync(out, { recursive: true });
    for (const { board } of found.boards) {
      const drawing = drawBoard(board, url + paths.plaque(board.number).slice(1));
      writeFileSync(join(out, `${board.number}.svg`), svgOf(drawing));
      writeFileSync(join(out, `${board.number}.pdf`), await pdfOf(drawing));
    }
    writeFileSync(join(out, '装箱单.csv'), csvOf(packingList(found.boards)));
    console.log(`已写好 ${found.boards.length} 块牌匾：${out}`);
    return 0;
  },
});
