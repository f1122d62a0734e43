import { existsSync } from 'node:fs';
import { wordsOfProblem } from '../src/audit/audit-problem.ts';
import { reportLines } from '../src/audit/audit-report.ts';
import { auditSite } from '../src/audit/audit-site.ts';
import { issuerDocumentAt } from '../src/audit/issuer-document-at.ts';
import { copyAt, earlierManifest } from '../src/audit/read-manifest.ts';
import { oneWord, runCommand, UsageError } from './config/command.ts';

await runCommand({
  usage: `用法：npm run audit -- 网址或文件夹 [选项]
按网站自己的清单（manifest.json）核对一份发布出去的网站：签名、每个文件、缺的、多的、通告的文字。
  --against 以前的清单    文件、网址或文件夹：再查消失的网址、悄悄改写的通告、被抹掉的发布
  --issuer did.json       可信的发布机关身份文件（文件或网址），默认用网站里的
  --json                  只印出结果的 JSON
例：npm run audit -- https://www.example.org/ztzl/hongbang/
    npm run audit -- dist --against 2022-05-20.json
退出码：0 没有问题，1 有问题，2 用法不对，3 程序出错。`,
  options: {
    against: { type: 'string' },
    issuer: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  takes: '网址或文件夹',
  read: ({ against, issuer, json }, words) => {
    const place = oneWord(words, '网址或文件夹');
    for (const one of [place, against, issuer]) {
      if (one !== undefined && !isThere(one)) throw new UsageError(`没有这个网址或文件：${one}`);
    }
    return { place, against, issuer, json };
  },
  run: async ({ place, against, issuer, json }) => {
    const earlier = against === undefined ? undefined : await earlierManifest(against);
    if (earlier && 'problem' in earlier) {
      console.error(`用来对照的 ${against}：${wordsOfProblem(earlier.problem)}`);
      return 1;
    }
    const document = issuer === undefined ? undefined : await issuerDocumentAt(issuer);
    if (issuer !== undefined && document === undefined) {
      console.error(`没有读到身份文件：${issuer}`);
      return 1;
    }
    const report = await auditSite(copyAt(place), {
      against: earlier?.manifest,
      issuerDocument: document,
      onProgress: process.stderr.isTTY ? progress : undefined,
    });
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    const { problems } = report;
    const told = problems.map((problem) => ({ ...problem, words: wordsOfProblem(problem) }));
    const lines = json ? [JSON.stringify({ ...report, problems: told }, undefined, 2)] : reportLines(report);
    console.log(lines.join('\n'));
    return problems.length === 0 ? 0 : 1;
  },
});

function progress(done: number, total: number): void {
  if (done % 20 === 0 || done === total) process.stderr.write(`\r已核对 ${done}/${total}`);
}

function isThere(place: string): boolean {
  return /^https?:\/\//i.test(place) ? URL.canParse(place) : existsSync(place);
}
