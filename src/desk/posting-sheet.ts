import type { Notice } from '../domain/notice.ts';
import type { Posting } from '../domain/posting.ts';
import { formatDate } from '../i18n/format.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { renderMarkdown } from '../markdown/markdown.ts';
import { paperHtml } from './paper-html.ts';

export const sheetSizes = ['A4', 'A3'] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** What the sheet of a posting is made from. */
export interface PostingSheetSource {
  notice: Notice & { posting: Posting };
  /** The village or unit on whose board it hangs; it signs where the notice names no office. */
  unit: string;
  size: SheetSize;
}

/** Type is set for reading at arm's length from A4, and √2 times as large on A3. */
const scale: Record<SheetSize, number> = { A4: 1, A3: 1.414 };

function cssFor(size: SheetSize): string {
  const pt = (points: number) => `${Math.round(points * scale[size] * 10) / 10}pt`;
  return `
@page { size: ${size}; margin: 18mm; }
body { max-width: ${size === 'A4' ? 174 : 261}mm; margin: 10mm auto; color: #000; font: ${pt(16)}/1.7 FangSong, STFangsong, 'Songti SC', SimSun, 'Noto Serif SC', 'Noto Serif CJK SC', serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 8mm; font-size: ${pt(26)}; line-height: 1.4; text-align: center; }
h2, h3, h4 { font-size: ${pt(16)}; }
p { margin: 0; text-indent: 2em; }
p.flush, th p, td p { text-indent: 0; }
table { width: 100%; margin: 4mm 0; border-collapse: collapse; font-size: ${pt(14)}; line-height: 1.5; }
th, td { padding: 1.5mm 3mm; border: 0.3mm solid #000; text-align: left; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.sign { margin-top: 10mm; text-align: right; text-indent: 0; break-inside: avoid; }
.foot { margin-top: 10mm; padding-top: 3mm; border-top: 0.3mm solid #000; font-size: ${pt(11)}; line-height: 1.6; text-indent: 0; break-inside: avoid; }
@media print { body { margin: 0; max-width: none; } }
`;
}

/**
 * A posting (张榜) as a sheet for the notice board: one HTML file that needs nothing else, for printing on A4 or A3. It
 * may hold personal data and is never published; it says itself when it is to be taken down.
 */
export function postingSheet({ notice, unit, size }: PostingSheetSource): string {
  const { title, number, addressee, published, posting, bodyMarkdown } = notice;
  const { board, takeDownOn, personalData } = posting;
  const lines = [
    ...(number === undefined ? [] : [`<p class="sign">${escapeHtml(number)}</p>`]),
    ...(addressee === undefined
      ? []
      : [`<p class="flush">${escapeHtml(addressee.replace(/[:：]$/, ''))}：</p>`]),
    renderMarkdown(bodyMarkdown, { base: '/', highestHeading: 2 }),
  ];
  const fields = personalData.fields.length > 0 ? `含个人信息：${personalData.fields.join('、')}。` : '';
  return paperHtml({
    title,
    css: cssFor(size),
    bodyHtml: `
<h1>${escapeHtml(title)}</h1>
${lines.join('\n')}
<p class="sign">${escapeHtml(notice.office ?? unit)}<br>${formatDate(published)}</p>
<p class="foot">${escapeHtml(
      `${formatDate(published)}张贴于${board}，${formatDate(takeDownOn)}撤下。用途：${personalData.purpose}。` +
        `依据：${personalData.legalGround}。${fields}请勿拍照转发。`,
    )}</p>`,
  });
}
