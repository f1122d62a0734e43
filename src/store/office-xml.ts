import { refuseOpenTags } from './xml-tags.ts';

/** Elements inside a line of text, which do not part what stands before and after them. */
const inLine =
  /^(?:a:(?!p$|br$|tc$|tr$).*|w:(?!p$|br$|cr$|tab$|tc$|tr$|txbxContent$).*|r|t|rPr|b|i|u|sz|color|rFont|family|scheme|charset|vertAlign|font|span|mc:.*)$/;

/** Values of attributes that are no text: addresses of name spaces, GUIDs, marks of program versions. */
const noValue =
  /^(?:https?:\/\/(?:schemas|purl|www\.w3)\.|\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$)/i;
/** Properties that WPS writes: versions and check sums. */
const ofPrograms =
  /<(?:\w+:)?property\b[^>]*name="(?:KSO\w*|ICV|WorkbookGuid|commondata)"[^<>]*(?<!\/)>[^]*?<\/(?:\w+:)?property>/g;

/**
 * An XML part of a workbook or document (ECMA-376-2, 6.1.4: UTF-8 or UTF-16, no document type).
 * @throws Error if it is in another encoding, declares entities, or leaves tags or elements open
 */
export function officeXml(bytes: Uint8Array): string {
  const isLittle = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
  const isBig = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c);
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  let xml: string;
  try {
    xml = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error('里面的文字编码不对', { cause: error });
  }
  const said = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(xml)?.[1] ?? encoding;
  if (!/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i.test(said)) throw new Error(`里面的文字编码不对：${said}`);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Error('里面有不该有的 DOCTYPE');
  refuseOpenTags(xml);
  return xml;
}

/** All that is written in such a part: its text, the values of attributes, and comments in the XML itself. */
export function textOfPart(xml: string): string {
  const attributes: string[] = [];
  const comments: string[] = [];
  const text = xml
    .replaceAll(ofPrograms, '')
    .replaceAll(/<!--([^]*?)-->/g, (_, comment: string) => {
      comments.push(comment);
      return '';
    })
    .replaceAll(/<!\[CDATA\[([^]*?)\]\]>/g, (_, raw: string) =>
      raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    )
    .replaceAll(/<(?:odd|even|first)(?:Header|Footer)\b[^>]*>[^<]*/g, withoutLayout)
    // A cell of a table ends with its last paragraph, and a comma keeps it from the next.
    .replaceAll(/<\/w:p>\s*<\/w:tc>/g, ',')
    .replaceAll(/<(\/?)([^\s>/]+)([^>]*)>/g, (_, slash: string, name: string, rest: string) => {
      if (slash === '') attributes.push(...valuesOf(rest));
      if (/^\w+:(?:p|br|cr|tr)$/.test(name)) return slash === '' && !rest.endsWith('/') ? '' : '\n';
      if (/^\w+:tc$/.test(name)) return slash === '' ? '' : ',';
      if (name === 'w:tab') return '\t';
      return inLine.test(name) ? '' : ';\n';
    });
  const lines = text.replaceAll(/(?:;\s*\n\s*)+/g, ';\n');
  return unescaped([lines, ...attributes, ...comments].join(';\n'));
}

/** The header or footer of a sheet without its codes: `&C` centre, `&"宋体"` font, `&12` size (18.3.1.46). */
function withoutLayout(header: string): string {
  return header
    .replaceAll(/&amp;(?:[LCR]|\d{1,3}(?!\d))/g, ';')
    .replaceAll(/&amp;(?:[A-Z]|(?:"|&quot;).*?(?:"|&quot;))/g, '');
}

/** Values of attributes that may say something: with Chinese characters, or as long as a number of a person. */
function valuesOf(attributes: string): string[] {
  const values = [...attributes.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return values.flatMap(([, name = '', double, single]) => {
    const value = double ?? single ?? '';
    if (name.startsWith('xmlns') || noValue.test(value)) return [];
    return value.length >= 9 || /\p{Script=Han}/u.test(value) ? [value] : [];
  });
}

/** Value of one attribute of an opening tag. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found === null ? undefined : unescaped(found[1] ?? found[2] ?? '');
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text without the escapes of XML, and without those of workbooks (`_x0031_`; ECMA-376-1, 22.9.2.19). */
export function unescaped(text: string): string {
  const plain = text.includes('&')
    ? text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name: string) => {
        if (name !== undefined) return named[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;
  return plain.includes('_x')
    ? plain.replaceAll(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : plain;
}
