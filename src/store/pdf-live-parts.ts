/**
 * What on a page of a PDF file does more than lead to an address or to a place in the file: scripts of form fields and
 * links, links that start a program or open another file (ISO 32000-1, 12.6.4). Of links pdf.js tells only where they
 * lead, so one that leads nowhere it knows is taken for such; undefined if there is none.
 */
export function livePart(notes: readonly Readonly<Record<string, unknown>>[]): string | undefined {
  for (const note of notes) {
    if (isThere(note['actions'])) return '表单的脚本';
    if (note['subtype'] === 'Link' && !KNOWN_TARGETS.some((name) => isThere(note[name]))) {
      return typeof note['unsafeUrl'] === 'string'
        ? `链接到程序或别的文件 ${note['unsafeUrl']}`
        : '链接的脚本';
    }
  }
  return undefined;
}

/** Web address, place in the file, next page and the like, layers shown or not, a form emptied. */
const KNOWN_TARGETS = ['url', 'dest', 'action', 'setOCGState', 'resetForm'];

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
