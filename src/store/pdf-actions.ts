import type { AttachedFault } from './attached-text.ts';
import { pdfObjects } from './pdf-objects.ts';
import { zipEnd, type Room } from './zip-entries.ts';

/** After space, another value or the key whose value it is; not in the middle of an address. */
const value = String.raw`(?<=[\s\0<>[\](){}]|\/S|\/Subtype|obj)`;
/** Names of actions and annotations (ISO 32000-1, 12.5.6 and 12.6.4), and what they are to a clerk. */
const refused: readonly (readonly [names: string, code: string, said: string])[] = [
  [`${value}/Launch`, 'HB766', '启动程序的动作'],
  [`${value}/JavaScript`, 'HB766', '脚本'],
  [`${value}/(?:SubmitForm|ImportData)`, 'HB766', '提交或导入表单的动作'],
  ['/XFA', 'HB766', 'XFA 动态表单'],
  [`${value}/(?:Rendition|RichMedia)`, 'HB766', '媒体播放器'],
  [`${value}/GoTo[RE]`, 'HB767', '跳到别的文件的动作'],
  [`${value}/FileAttachment`, 'HB762', '贴在页面上的文件'],
];
const patterns = refused.map(
  ([name, code, said]) =>
    [new RegExp(String.raw`${name}(?=[\s\0<>[\](){}/%]|$)`), { code, args: { name: said } }] as const,
);
/** What may follow the last mark of the end: line breaks, what a scanner or mail program fills a block with. */
const longestTail = 2048;

function refuseOtherFile(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf('%%EOF');
  if (zipEnd(file) !== undefined || (end !== -1 && file.length - end > longestTail)) {
    throw new Error('PDF 后面还有别的数据');
  }
}

const locked = /\/Encrypt[\s\0]*(?:\d|<<|%)/;

/**
 * What in the objects of a PDF file does something when it is opened, filled in or clicked on, whether or not
 * anything leads there. pdf.js tells of scripts alone, not of programs that start when the file opens.
 * @throws Error if the file is another one too, or its objects cannot be read, because of a lock also where no
 * password is asked for
 */
export function pdfActions(bytes: Uint8Array, room: Room): AttachedFault[] {
  refuseOtherFile(bytes);
  const found = new Set<AttachedFault>();
  for (const objects of pdfObjects(bytes, room)) {
    if (locked.test(objects)) throw new Error('加了密码或者限制');
    for (const [pattern, fault] of patterns) if (pattern.test(objects)) found.add(fault);
  }
  return [...found];
}
