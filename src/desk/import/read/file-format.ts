import type { FileRefusal, ImportFormat } from '../import-source.ts';

export type FoundFormat =
  { format: ImportFormat; zip?: 'xlsx' | 'docx' } | { refusal: Omit<FileRefusal, 'file'> };

const starts = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

/**
 * What a file is, by its first bytes: names lie (portals hand out web pages called `.xls`). Of plain text the name
 * says whether it is CSV. Zip archives are told apart later, by what is in them.
 */
export function fileFormat(name: string, bytes: Uint8Array): FoundFormat | 'zip' {
  if (bytes.length === 0 || isBlank(bytes)) return refused('empty', '文件是空的，没有可以导入的内容。');
  if (starts(bytes, 0x50, 0x4b)) return 'zip';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return oldOffice(bytes);
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) {
    return refused(
      'other-format',
      '这是 PDF，不能导入。请用原来的表格或文档；PDF 可以作为通告的附件，放在通告旁边。',
    );
  }
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) {
    return refused('other-format', '这是 RTF 文档。请用 Word 或 WPS 打开，另存为 .docx 再导入。');
  }
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF|Rar!|7z\xbc)/.test(latin1(bytes.subarray(0, 4)))) {
    return refused('other-format', '这是图片或压缩包，不是表格、文档或文字。请解压，或者导入原来的文件。');
  }
  const head = latin1(bytes.subarray(0, 4096)).toLowerCase();
  if (/<(?:!doctype html|html|head|body|table|div|p)[\s>]/.test(head)) return { format: 'html' };
  return { format: /\.(?:csv|tsv)$/i.test(name) ? 'csv' : 'txt' };
}

function refused(reason: FileRefusal['reason'], text: string): FoundFormat {
  return { refusal: { reason, text } };
}

/** Office before 2007, or an archive of today's with a password: both are in an OLE container. */
function oldOffice(bytes: Uint8Array): FoundFormat {
  if (hasUtf16(bytes, 'EncryptedPackage')) {
    return refused(
      'encrypted',
      '文件加了打开密码，读不了。请在 Excel、Word 或 WPS 里去掉密码，保存后再导入。',
    );
  }
  const isSheet = hasUtf16(bytes, 'Workbook') || hasUtf16(bytes, 'Book');
  const [kind, wanted] = isSheet ? ['旧式表格（.xls）', '.xlsx'] : ['旧式文档（.doc 等）', '.docx'];
  return refused(
    'old-office',
    `这是${kind}，改文件名没有用。请用 Excel、Word 或 WPS 打开，选“另存为”，类型选 ${wanted}，再导入新文件。`,
  );
}

function hasUtf16(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let same = 0;
    while (
      same < word.length &&
      bytes[at + 2 * same] === word.charCodeAt(same) &&
      bytes[at + 2 * same + 1] === 0
    )
      same += 1;
    if (same === word.length) return true;
  }
  return false;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.length < 4096 && /^(?:\xef\xbb\xbf)?\s*$/.test(latin1(bytes));
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 4096));
}
