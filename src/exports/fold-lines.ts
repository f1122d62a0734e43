/**
 * Content lines of an iCalendar text, folded anew: at most 75 bytes each (RFC 5545, 3.1), never inside a character.
 * The package `ics` counts characters, of which a Chinese one has three bytes.
 */
export function foldLines(text: string): string {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return lines.map(fold).join('\r\n');
}

function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
