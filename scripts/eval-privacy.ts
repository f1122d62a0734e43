import { evalTable } from '../src/testing/privacy-eval/eval-table.ts';
import { evaluatePrivacy } from '../src/testing/privacy-eval/evaluate.ts';
import { countOption, runCommand } from './config/command.ts';

await runCommand({
  usage: `用法：npm run eval:privacy -- [--planted 4000] [--harmless 24000] [--persons 1000] [--sentences 3000] [--seed 1] [--show]
按种子生成藏有个人信息的文字和无害的文字，打印检查能找出多少、误报多少。
--show 列出漏掉的和误报的。退出码：0 完成，2 用法不对，3 程序出错。
例：npm run eval:privacy -- --seed 7 --show`,
  options: {
    planted: { type: 'string', default: '4000' },
    harmless: { type: 'string', default: '24000' },
    persons: { type: 'string', default: '1000' },
    sentences: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'boolean', default: false },
  },
  read: ({ planted, harmless, persons, sentences, seed, show }) => ({
    size: {
      planted: countOption('planted', planted, 1, 1_000_000),
      harmless: countOption('harmless', harmless, 1, 1_000_000),
      persons: countOption('persons', persons, 1, 1_000_000),
      sentences: countOption('sentences', sentences, 1, 1_000_000),
      seed: countOption('seed', seed, 0, 1_000_000),
    },
    show,
  }),
  run: ({ size, show }) => {
    const result = evaluatePrivacy(size);
    console.log(evalTable(result));
    if (show) {
      for (const text of result.missed) console.log(`漏：${JSON.stringify(text)}`);
      for (const text of result.falseAlarms) console.log(`误：${JSON.stringify(text)}`);
    }
    return Promise.resolve(0);
  },
});
