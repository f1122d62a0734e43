/** Deeper than any program nests the elements of a document. */
const deepest = 1000;
/** So many signs `<` may stand in comments and character data. */
const mostInText = 1000;
/** Values of attributes may hold `>`. */
const tag = /<[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*>/y;

/**
 * Sees to it that tags end before the next begins, and that elements are closed: what looks for tags and elements in
 * the XML afterwards then takes a time that grows with its length, not with the square of it.
 * @throws Error if they are not
 */
export function refuseOpenTags(xml: string): void {
  let depth = 0;
  let inText = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const stop = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<![CDATA[', at) ? ']]>' : undefined;
    if (stop === undefined) {
      tag.lastIndex = at;
      const [found] = tag.exec(xml) ?? [];
      if (found === undefined) throw new Error('里面的 XML 已损坏');
      if (found.startsWith('</')) depth -= 1;
      else if (!/^<[?!]|\/>$/.test(found)) depth += 1;
      at += found.length;
    } else {
      const end = xml.indexOf(stop, at + 4);
      if (end === -1) throw new Error('里面的 XML 已损坏');
      inText += xml.slice(at + 1, end).split('<').length - 1;
      at = end + stop.length;
    }
    if (depth < 0 || depth > deepest || inText > mostInText) throw new Error('里面的 XML 已损坏');
  }
  if (depth !== 0) throw new Error('里面的 XML 已损坏');
}
