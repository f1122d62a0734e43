import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import type { AttachedFault, AttachedText } from './attached-text.ts';
import { pdfActions } from './pdf-actions.ts';
import { livePart } from './pdf-live-parts.ts';
import type { Room } from './zip-entries.ts';

/**
 * The text of a PDF file: pages, notes, forms and properties.
 * @throws Error if it is damaged, locked, or unpacks to more than the room
 */
export async function pdfText(bytes: Uint8Array, room: Room): Promise<AttachedText> {
  // Asked first, for pdf.js unpacks without a limit.
  const actions = pdfActions(bytes, room);
  // pdf.js takes the bytes away.
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const { text } = await extractText(pdf, { mergePages: false });
    const pieces = text.map((page, index) => ({ where: `第${index + 1}页`, text: page }));
    const faults: AttachedFault[] = [];
    const fault = (name: string) => faults.push({ code: 'HB766', args: { name } });
    if ((await pdf.getJSActions()) !== null) fault('打开文件时的脚本');
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const notes = (await page.getAnnotations()) as readonly Readonly<Record<string, unknown>>[];
      const live = (await page.getJSActions()) === null ? livePart(notes) : '翻页时的脚本';
      if (live !== undefined) fault(`第${number}页${live}`);
      const said = notes.flatMap((note) => [textOf(note['contentsObj']), textOf(note['fieldValue'])]);
      pieces.push({ where: `第${number}页的批注或表单`, text: said.join('\n') });
    }
    const { info } = await getMeta(pdf);
    const properties = Object.entries(info).filter(([name]) => !/Date|Producer|Creator|Version/.test(name));
    pieces.push({ where: '文件属性', text: properties.map(([, value]) => textOf(value)).join('\n') });
    const attachments: unknown = await pdf.getAttachments();
    const embedded =
      attachments instanceof Map ? [...attachments.keys()].map(String) : Object.keys(attachments ?? {});
    // pdf.js knows the place of what it tells of.
    const untold = faults.length === 0 ? actions : [];
    faults.push(...untold.filter(({ code }) => code !== 'HB762' || embedded.length === 0));
    return { pieces, embedded, isScan: text.every((page) => page.trim() === ''), faults };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'str' in value) return textOf(value.str);
  return '';
}
