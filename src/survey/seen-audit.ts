import { wordsOfProblem } from '../audit/audit-problem.ts';
import { auditSite, type AuditReport } from '../audit/audit-site.ts';
import { copyAt } from '../audit/read-manifest.ts';
import { formatDate } from '../i18n/format.ts';
import type { Looked, SeenAudit } from '../inspection/survey-facts.ts';

/** Audits a copy by its manifest, for the list of an inspection. */
export async function lookByManifest(
  place: string,
  onProgress?: (done: number, total: number) => void,
): Promise<Looked<SeenAudit>> {
  const report = await auditSite(copyAt(place), { onProgress });
  const [first] = report.problems;
  if (first?.kind === 'no-manifest' && first.fault === 'missing') {
    return { unchecked: '没有清单 manifest.json，不知道网站应该是什么样子' };
  }
  return {
    seen: {
      manifest: manifestWords(report),
      files: report.files.checked,
      problems: report.problems.map((problem) => ({
        path: 'path' in problem ? problem.path : 'manifest.json',
        what: wordsOfProblem(problem),
      })),
    },
  };
}

function manifestWords({ manifest, signature }: AuditReport): string {
  if (manifest === undefined) return '没有读到清单';
  const signed = signature?.state === 'signed' ? '有签名' : '没有成立的签名';
  return `清单第 ${manifest.sequence} 份，截至 ${formatDate(manifest.day)}，${signed}`;
}
