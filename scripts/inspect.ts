import { styleText } from 'node:util';
import { openBuiltSite, NoBuiltSite } from '../src/inspection/built-site.ts';
import type { Finding } from '../src/inspection/check.ts';
import { pageChecks } from '../src/inspection/all-checks.ts';
import { inspectSite, wordsOfFinding } from '../src/inspection/inspect.ts';
import { localeOption, runCommand, UsageError } from './config/command.ts';

/** So many pages are named for each check; the rest is counted. */
const mostNamed = 10;

await runCommand({
  usage: `用法：npm run inspect -- [dist] [--lang zh|en]
按政府网站抽查的要求检查构建好的网站（默认 dist）的每一页：标签、页脚、死链、空白栏目、页面大小。
例：npm run inspect -- dist
退出码：0 没有问题，1 有问题，2 用法不对，3 程序出错。`,
  options: { lang: { type: 'string', default: 'zh' } },
  takes: '网站的文件夹',
  read: ({ lang }, [root = 'dist', ...others]) => {
    if (others.length > 0) throw new UsageError(`文件夹只写一个，多了 ${others.join(' ')}`);
    return { root, locale: localeOption(lang) };
  },
  run: async ({ root, locale }) => {
    const site = openOrTell(root);
    if (!site) return 1;
    const byCode = Map.groupBy(inspectSite(site), ({ code }) => code);
    for (const { code, title } of pageChecks) {
      const findings = byCode.get(code) ?? [];
      const mark =
        findings.length === 0 ? styleText('green', '✓') : styleText('red', `✗ ${findings.length}处`);
      console.log(`${code} ${title}：${mark}`);
      for (const line of linesOf(findings, locale)) console.log(`  ${line}`);
    }
    const pages = [...site.files].filter((file) => file.endsWith('.html')).length;
    const total = [...byCode.values()].reduce((sum, findings) => sum + findings.length, 0);
    console.log(`\n查了${pages}页，${total === 0 ? '没有问题' : `有${total}处问题`}。`);
    return total === 0 ? 0 : 1;
  },
});

function openOrTell(root: string): ReturnType<typeof openBuiltSite> | undefined {
  try {
    return openBuiltSite(root);
  } catch (error) {
    if (!(error instanceof NoBuiltSite)) throw error;
    console.error(error.message);
    return undefined;
  }
}

function linesOf(findings: readonly Finding[], locale: 'zh' | 'en'): string[] {
  const [first] = findings;
  if (!first) return [];
  const { why, how } = wordsOfFinding(first, locale);
  const named = findings.slice(0, mostNamed).map((one) => `${one.path}：${wordsOfFinding(one, locale).what}`);
  const more = findings.length - named.length;
  return [
    ...named,
    ...(more > 0 ? [`……还有${more}处`] : []),
    `${locale === 'zh' ? '为什么：' : 'why: '}${why}`,
    `${locale === 'zh' ? '怎么改：' : 'how: '}${how}`,
  ];
}
