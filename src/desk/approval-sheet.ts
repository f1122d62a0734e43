import type { ApprovalRecord } from '../domain/approval-record.ts';
import type { Notice } from '../domain/notice.ts';
import { formatDate, formatPublished } from '../i18n/format.ts';
import { noticeKindTerms } from '../i18n/terms.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { paperHtml } from './paper-html.ts';

/** What an approval sheet is made from. */
export interface ApprovalSheetSource {
  notice: Notice;
  approval: ApprovalRecord;
  /** 发布机关, where the notice names no office of its own. */
  issuer: string;
}

const css = `
@page { size: A4; margin: 25mm 22mm; }
body { max-width: 166mm; margin: 10mm auto; color: #000; font: 14pt/1.6 FangSong, STFangsong, 'Songti SC', SimSun, 'Noto Serif SC', 'Noto Serif CJK SC', serif; }
h1 { margin: 0 0 8mm; font-size: 22pt; text-align: center; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 3mm; border: 0.3mm solid #000; text-align: left; vertical-align: middle; overflow-wrap: anywhere; }
th { width: 32mm; font-weight: 400; text-align: center; }
.sign { height: 14mm; }
p { margin: 5mm 0 0; font-size: 11pt; }
@media print { body { margin: 0; } tr { break-inside: avoid; } }
`;

/**
 * 审批单: the approval record of a notice as a sheet of A4 for the file of the office, with room for signatures. One
 * HTML file that needs nothing else. It holds names of officials and is never published.
 */
export function approvalSheet({ notice, approval, issuer }: ApprovalSheetSource): string {
  const { drafted, reviewed, proofread, signed, secrecy } = approval;
  const office = notice.office ?? issuer;
  const facts: [string, string][] = [
    ['标题', notice.title],
    ['发文机关', office],
    [
      '文种、文号',
      [notice.documentType ?? noticeKindTerms[notice.kind], notice.number ?? '无文号'].join('，'),
    ],
    ['发布时间', formatPublished(notice.published)],
  ];
  const steps: [string, { by: string; on: string }, string?][] = [
    ['拟稿', drafted],
    ...numbered('审核', reviewed),
    ...numbered('校对', proofread),
    ['保密审查', secrecy, secrecy.result],
    ['签发', signed],
  ];
  return paperHtml({
    title: `审批单：${notice.title}`,
    css,
    bodyHtml: `
<h1>发文审批单</h1>
<table>
${facts.map(([label, text]) => row(label, escapeHtml(text))).join('\n')}
${steps.map(([label, step, result]) => row(label, stepHtml(step, result), 'sign')).join('\n')}
</table>
<p>编号：${escapeHtml(notice.id)}。本单存档，不公开。</p>`,
  });
}

function numbered(
  label: string,
  steps: readonly { by: string; on: string }[],
): [string, { by: string; on: string }][] {
  const ordinals = ['一', '二', '三'];
  return steps.map((step, index) => [steps.length > 1 ? `${label}（${ordinals[index]}）` : label, step]);
}

function row(label: string, html: string, className?: string): string {
  return `<tr${className ? ` class="${className}"` : ''}><th scope="row">${escapeHtml(label)}</th><td>${html}</td></tr>`;
}

function stepHtml({ by, on }: { by: string; on: string }, result?: string): string {
  return [by, formatDate(on), ...(result === undefined ? [] : [result])].map(escapeHtml).join('，');
}
