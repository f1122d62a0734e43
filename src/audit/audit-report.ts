import { hostOfDid } from '../credentials/verify/did-web.ts';
import { formatCount, formatDate } from '../i18n/format.ts';
import { wordsOfProblem } from './audit-problem.ts';
import type { AuditReport } from './audit-site.ts';

/** So many problems are named; `--json` names all. */
const mostNamed = 200;

/** An audit in lines for a person. */
export function reportLines(report: AuditReport): string[] {
  const { manifest, files, problems, since } = report;
  const lines = manifest
    ? [
        `清单：第 ${manifest.sequence} 份，${manifest.site}，截至 ${formatDate(manifest.day)}，由 ${manifest.generator} 生成`,
        `      SHA-256 ${manifest.sha256}（可与网站“发布记录”页上的对照）`,
        `签名：${signatureWords(report)}`,
        `文件：清单列 ${formatCount(files.named)} 个，核对 ${formatCount(files.checked)} 个` +
          (files.carried > 0
            ? `；另有以前发布的样式、脚本、图片等 ${formatCount(files.carried)} 个，不计`
            : ''),
      ]
    : [];
  if (since) {
    lines.push(
      `对照：有更正的通告 ${since.corrected.length} 件，撤下而留有说明的 ${since.takenDown.length} 件，不再提供的附属文件 ${since.filesGone} 个`,
    );
  }
  const named = problems.slice(0, mostNamed).map((problem) => `✗ ${wordsOfProblem(problem)}`);
  const more = problems.length - named.length;
  return [
    ...lines,
    ...named,
    ...(more > 0 ? [`……另有 ${formatCount(more)} 处，加 --json 看全部`] : []),
    problems.length === 0 ? '核对完毕，没有发现问题。' : `共 ${formatCount(problems.length)} 处问题。`,
  ];
}

function signatureWords({ signature, isSelfVouched }: AuditReport): string {
  if (signature?.state === 'bad') return '不成立';
  if (signature?.state !== 'signed') return '没有签名，只能证明文件和清单一致，不能证明清单是谁发的';
  const by = `${hostOfDid(signature.by) ?? signature.by}，公钥 ${signature.key}`;
  return isSelfVouched
    ? `成立（${by}）。身份文件取自这份网站本身；要防整份冒充，请用 --issuer 给出可信的 did.json`
    : `成立（${by}），身份文件由您指定`;
}
