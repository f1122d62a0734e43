import { expect, test } from 'vitest';
import { aTinyPdf } from '../testing/builders/tiny-pdf.ts';
import { pdfText } from './pdf-text.ts';
import { roomForOneFile } from './zip-entries.ts';

const script = '<</S /JavaScript /JS (app.alert\\(1\\))>>';
const link = (action: string) =>
  `/Type /Page /Annots [<</Type /Annot /Subtype /Link /Rect [0 0 9 9] ${action}>>] `;

async function faultsOf(from: string, to: string): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(aTinyPdf().replace(from, to));
  return ((await pdfText(bytes, roomForOneFile())).faults ?? []).map(
    ({ code, args }) => `${code} ${args?.['name']}`,
  );
}

test.each([
  ['when it opens', '/Type /Catalog', `/Type /Catalog /OpenAction ${script}`, '打开文件时的脚本'],
  [
    'by name',
    '/Type /Catalog',
    `/Type /Catalog /Names <</JavaScript <</Names [(a) ${script}]>>>>`,
    '打开文件时的脚本',
  ],
  ['when a page is shown', '/Type /Page ', `/Type /Page /AA <</O ${script}>> `, '第1页翻页时的脚本'],
  ['by a link', '/Type /Page ', link(`/A ${script}`), '第1页链接的脚本'],
  [
    'by a button',
    '/Type /Page ',
    `/Type /Page /Annots [<</Type /Annot /Subtype /Widget /FT /Btn /T (b) /Rect [0 0 9 9] /AA <</U ${script}>>>>] `,
    '第1页表单的脚本',
  ],
  [
    'by a link to a program',
    '/Type /Page ',
    link('/A <</S /Launch /F (cmd.exe)>>'),
    '第1页链接到程序或别的文件 cmd.exe',
  ],
])('a PDF file that runs something %s is refused', async (_, from, to, name) => {
  expect(await faultsOf(from, to)).toEqual([`HB766 ${name}`]);
});

test.each([
  ['an address', link('/A <</S /URI /URI (https://www.example.gov.cn/)>>')],
  ['a place in it', link('/Dest [3 0 R /Fit]')],
  ['the next page', link('/A <</S /Named /N /NextPage>>')],
])('a link to %s is no reason to refuse a PDF file', async (_, to) => {
  expect(await faultsOf('/Type /Page ', to)).toEqual([]);
});
