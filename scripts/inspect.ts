import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { NoBuiltSite, type BuiltSite } from '../src/inspection/built-site.ts';
import type { InspectionReport, ItemState } from '../src/inspection/inspection-report.ts';
import { reportLines } from '../src/inspection/report/report-lines.ts';
import { reportPage } from '../src/inspection/report/report-page.ts';
import { BadRunLog, runOf, runsOf, type LoggedRun } from '../src/inspection/report/run-log.ts';
import type { SeenBarriers } from '../src/inspection/survey-facts.ts';
import { surveySite, type SurveyProgress } from '../src/survey/survey-site.ts';
import { largestOfEachShape } from '../src/testing/access/page-shapes.ts';
import { countOption, dayOption, localeOption, runCommand, UsageError } from './config/command.ts';

const colours = { pass: 'green', fail: 'red', 'not-applicable': 'gray', unchecked: 'yellow' } as const;

await runCommand({
  usage: `用法：npm run inspect -- [网址或文件夹] [选项]
按政府网站抽查的要求检查一个网站（默认 dist），每一项：通过、不通过、不适用、没有查，写明依据和页面。
  --all              下面三样都查（几分钟到几十分钟）
  --links            问一遍站外链接（每个网站一次只问一个，不连的不问）
  --access           在浏览器里看每种页面：无障碍、大字版、点按区域
  --audit, --no-audit  每个文件和清单核对；文件夹默认核对，网址默认不核对
  --as-of 2022-05-20 按哪一天算更新和到期，默认今天
  --content content  内容文件夹，查发布时间和钥匙；网址要写明才查
  --no-history       不查内容文件夹
  --pages 300        网址最多读多少页
  --report 文件.html  写一份报告，可以打印、转发
  --log 文件.jsonl    每次检查添一行；下次说和上一次比有什么变化
  --json             只印出结果的 JSON，格式见 docs/inspection.md
  --lang zh|en       “怎么改”用什么文字
例：npm run inspect -- https://www.example.org/ztzl/hongbang/ --all --report 检查报告.html
退出码：0 没有不通过的，1 有，2 用法不对，3 程序出错。`,
  options: {
    all: { type: 'boolean', default: false },
    links: { type: 'boolean' },
    access: { type: 'boolean' },
    audit: { type: 'boolean' },
    'as-of': { type: 'string' },
    content: { type: 'string' },
    history: { type: 'boolean', default: true },
    pages: { type: 'string', default: '300' },
    report: { type: 'string' },
    log: { type: 'string' },
    json: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'zh' },
  },
  takes: '网址或文件夹',
  read: (values, [place = 'dist', ...others]) => {
    if (others.length > 0) throw new UsageError(`网址或文件夹只写一个，多了 ${others.join(' ')}`);
    const isAddress = /^https?:\/\//i.test(place);
    if (isAddress && !URL.canParse(place)) throw new UsageError(`${place} 不是网址`);
    const { all, links = all, access = all, audit = all || !isAddress, content, report, log, json } = values;
    if (content !== undefined && !existsSync(content)) throw new UsageError(`没有内容文件夹 ${content}`);
    return {
      place,
      links,
      access,
      audit,
      asOf: dayOption(values['as-of']),
      content: values.history ? (content ?? (isAddress ? undefined : 'content')) : undefined,
      pages: countOption('pages', values.pages, 1, 100_000),
      report,
      log,
      json,
      locale: localeOption(values.lang),
    };
  },
  run: async ({ place, access, report, log, json, ...options }) => {
    let found: InspectionReport;
    let earlier: LoggedRun[] = [];
    try {
      if (log !== undefined && existsSync(log)) earlier = runsOf(readFileSync(log, 'utf8'), place);
      found = await surveySite(place, {
        ...options,
        root: process.cwd(),
        access: access ? (site, pages) => lookInBrowser(place, site, pages) : undefined,
        onProgress: process.stderr.isTTY ? progress : () => undefined,
      });
    } catch (error) {
      if (!(error instanceof NoBuiltSite || error instanceof BadRunLog)) throw error;
      console.error(error.message);
      return 1;
    } finally {
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    }
    if (report !== undefined) writeFileSync(report, reportPage(found, earlier));
    if (log !== undefined) appendFileSync(log, `${JSON.stringify(runOf(found))}\n`);
    console.log(
      json
        ? JSON.stringify(found, undefined, 2)
        : reportLines(found, (state: ItemState, text) => styleText(colours[state], text), earlier).join('\n'),
    );
    return found.counts.fail === 0 ? 0 : 1;
  },
});

let shownAt = 0;
const progress: SurveyProgress = (stage, done, total) => {
  if (performance.now() - shownAt < 100 && done !== total) return;
  shownAt = performance.now();
  process.stderr.write(`\r\u001b[K${stage} ${done}${total === undefined ? '' : `/${total}`}`);
};

/** The largest page of each shape, in Chromium; a folder is served for it. The browser is loaded only now. */
async function lookInBrowser(
  place: string,
  site: BuiltSite,
  pages: readonly string[],
): Promise<SeenBarriers[]> {
  const { launchChromium } = await import('../src/browser/chromium.ts');
  const { checkPages } = await import('../src/testing/access/check-pages.ts');
  const { serveStatic } = await import('../src/press/serve/serve.ts');
  const sized = pages.map((path) => ({ path, size: site.read(path).length }));
  const paths = largestOfEachShape(sized).map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
  const isAddress = /^https?:\/\//i.test(place);
  const server = isAddress ? undefined : await serveStatic({ root: place, base: site.base });
  try {
    const browser = await launchChromium({ host: isAddress ? new URL(place).hostname : undefined });
    const seen: SeenBarriers[] = [];
    const siteUrl = server?.url ?? site.origin + site.base;
    try {
      await checkPages(browser, {
        siteUrl,
        paths,
        windows: 2,
        onPage: (found) => {
          seen.push({ ...found, path: found.path.replace(/(^|\/)$/, '$1index.html') });
          if (process.stderr.isTTY) progress('在浏览器里看', seen.length, paths.length);
        },
      });
    } finally {
      await browser.close();
    }
    return seen.sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await server?.close();
  }
}
