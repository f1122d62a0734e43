import type { AttachedFault, AttachedText, TextPiece } from './attached-text.ts';
import { attribute, officeXml, textOfPart, unescaped } from './office-xml.ts';
import { isTrue, sharedStrings, sheetText, type SharedStrings } from './sheet-text.ts';
import type { ZipArchive } from './zip-entries.ts';

/** Parts that hold no text of their own: pictures, fonts, settings of printers. */
const noText = /\.(?:jpe?g|png|gif|bmp|tiff?|emf|wmf|odttf|fntdata)$|\/printerSettings\d*\.bin$/i;
const picture = /\.(?:jpe?g|png|gif|bmp|tiff?|emf|wmf)$/i;
const macro =
  /(?:vbaProject|vbaData|attachedToolbars)[^/]*$|\/(?:activeX|ctrlProps|macrosheets|dialogsheets)\//i;
/** Parts of a document that people read on its pages. */
const pages = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

/**
 * The text of a workbook or document (ECMA-376) in all its XML parts: cells, hidden sheets, notes, names, headers,
 * what tracked changes deleted, charts, drawings, properties.
 * @throws Error if a part is damaged or has a password, or all unpack to too much
 */
export function officeText({ entries, comments }: ZipArchive): AttachedText {
  const parts = new Map<string, string>();
  const faults: AttachedFault[] = [];
  const embedded: string[] = [];
  for (const { name, read } of entries) {
    if (macro.test(name)) faults.push({ code: 'HB766', args: { name } });
    else if (/\.(?:xml|rels|vml)$/i.test(name)) parts.set(name, withoutPrefix(officeXml(read())));
    else if (!name.endsWith('/') && !noText.test(name)) embedded.push(name);
    // Unpacked all the same: what is damaged or too large is no attachment.
    else read();
  }
  const types = parts.get('[Content_Types].xml') ?? '';
  if (faults.length === 0 && /macroEnabled/i.test(types))
    faults.push({ code: 'HB766', args: { name: '宏' } });
  faults.push(...outwardLinks(parts));
  const pieces: TextPiece[] = [{ where: '压缩包注释', text: comments.join('\n') }];
  const inCells = new Set<string>();
  const strings = stringsOf(parts, inCells);
  for (const sheet of sheetsOf(parts)) {
    const xml = parts.get(sheet.part);
    if (xml === undefined) continue;
    const { piece, hidden } = sheetText(sheet.name, xml, strings);
    pieces.push(piece);
    if (sheet.isHidden) faults.push({ code: 'HB765', args: { name: `工作表“${sheet.name}”` } });
    else
      for (const name of hidden.slice(0, 3))
        faults.push({ code: 'HB765', args: { name: `${sheet.name}!${name}` } });
    // Headers, footers, rules for input and the like stand around the cells.
    parts.set(sheet.part, xml.replace(/<sheetData\b[^>]*(?<!\/)>[^]*<\/sheetData>/, ''));
  }
  const unused = strings.texts.filter((_, index) => !strings.used.has(index));
  if (unused.length > 0) pieces.push({ where: 'xl/sharedStrings.xml', text: unused.join(';\n') });
  for (const [where, xml] of parts) {
    if (inCells.has(where) || where === '[Content_Types].xml') continue;
    pieces.push({ where, text: textOfPart(xml) });
    if (pages.test(where) && hasHiddenText(xml))
      faults.push({ code: 'HB765', args: { name: `隐藏文字（${where}）` } });
  }
  const isScan =
    entries.some(({ name }) => picture.test(name)) &&
    !pieces.some(
      ({ where, placeAt, text }) => (placeAt !== undefined || pages.test(where)) && text.trim() !== '',
    );
  return { pieces, embedded, isScan, faults };
}

/** Some programs write `<x:row>` for `<row>`. */
function withoutPrefix(xml: string): string {
  return /<x:(?:worksheet|sst|workbook)\b/.test(xml) ? xml.replaceAll(/(<\/?)x:/g, '$1') : xml;
}

function stringsOf(parts: ReadonlyMap<string, string>, inCells: Set<string>): SharedStrings {
  for (const [name, xml] of parts) {
    if (!/<sst\b/.test(xml.slice(0, 2000))) continue;
    inCells.add(name);
    return sharedStrings(xml);
  }
  return { texts: [], used: new Set() };
}

interface Sheet {
  name: string;
  part: string;
  isHidden: boolean;
}

/** The sheets that the workbook names, and those in its file that it does not: nobody sees them. */
function sheetsOf(parts: ReadonlyMap<string, string>): Sheet[] {
  const [where, workbook] = [...parts].find(([, xml]) => /<workbook\b/.test(xml.slice(0, 2000))) ?? [];
  const sheets: Sheet[] = [];
  if (where !== undefined && workbook !== undefined) {
    const folder = where.slice(0, where.lastIndexOf('/') + 1);
    const links = parts.get(`${folder}_rels/${where.slice(folder.length)}.rels`) ?? '';
    const targets = new Map(
      [...links.matchAll(/<Relationship\b([^>]*)>/g)].map(([, tag = '']) => {
        const target = attribute(tag, 'Target') ?? '';
        return [attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : folder + target] as const;
      }),
    );
    for (const [, tag = ''] of workbook.matchAll(/<sheet\b([^>]*)>/g)) {
      const part = targets.get(attribute(tag, '\\w+:id') ?? '') ?? '';
      const state = attribute(tag, 'state') ?? 'visible';
      sheets.push({ name: attribute(tag, 'name') ?? part, part, isHidden: state !== 'visible' });
    }
  }
  const named = new Set(sheets.map(({ part }) => part));
  for (const [part, xml] of parts) {
    const isOrphan = !named.has(part) && /<worksheet\b/.test(xml.slice(0, 2000));
    if (isOrphan) sheets.push({ name: part, part, isHidden: true });
  }
  return sheets;
}

/**
 * Commands to another program or file that stand in cells, links between programs and fields of a document: DDE, what
 * fetches from the web, what inserts a file (ECMA-376-1, 17.16.5 and 18.14). A field may be cut into runs.
 */
const command =
  /<f\b[^<>]*>[^<]*(?:\bWEBSERVICE\s{0,9}\(|\|\s{0,9}(?:'|&apos;|&#39;)[^<!]{0,400}!)|<(?:ddeLink|oleLink)\b|\bw:instr\s*=\s*["']\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE)\b/i;
const fieldCommand = /(?:^|;)\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT)\b/i;

function commandsIn(name: string, xml: string): AttachedFault[] {
  // What stands between the begin and the end of fields, its runs put together.
  const fields = xml
    .replaceAll(/<w:fldChar\b[^>]*>/g, ';')
    .replaceAll(
      /<w:instrText\b[^>]*>([^<]*)<\/w:instrText>|<[^>]*>|[^<;]+/g,
      (_, text?: string) => text ?? '',
    );
  const isOne = command.test(xml) || (xml.includes('instrText') && fieldCommand.test(unescaped(fields)));
  return isOne ? [{ code: 'HB767', args: { name } }] : [];
}

/** Links that a reader's program follows by itself; links to click on are none of them. */
function outwardLinks(parts: ReadonlyMap<string, string>): AttachedFault[] {
  return [...parts].flatMap(([name, xml]) => {
    if (/(?:^|\/)(?:connections\.xml|queryTables\/[^/]+)$/.test(name))
      return [{ code: 'HB767', args: { name } }];
    if (!name.endsWith('.rels')) return commandsIn(name, xml);
    return [...xml.matchAll(/<Relationship\b([^>]*)>/g)].flatMap(([, tag = '']) => {
      const isOutward = /^external$/i.test(attribute(tag, 'TargetMode') ?? '');
      const isClicked = /\/hyperlink$/.test(attribute(tag, 'Type') ?? '');
      return isOutward && !isClicked
        ? [{ code: 'HB767', args: { name: attribute(tag, 'Target') ?? name } }]
        : [];
    });
  });
}

/** Is there a run of text with the property that hides it (17.3.2.41)? */
function hasHiddenText(xml: string): boolean {
  return xml.split('</w:r>').some((run) => {
    const [, off] = /<w:vanish\b(?:[^>]*w:val="([^"]*)")?/.exec(
      run.slice(Math.max(run.lastIndexOf('<w:r>'), run.lastIndexOf('<w:r '))),
    ) ?? [undefined, '0'];
    return (off === undefined || isTrue(off) || off === 'on') && /<w:t\b[^>]*>[^<]/.test(run);
  });
}
