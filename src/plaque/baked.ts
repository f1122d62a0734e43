import { withText } from './png-text.ts';

/** The words that open what `svgOf` writes. */
const HEAD = '<svg xmlns="http://www.w3.org/2000/svg"';
const TITLE_END = '</title>\n';

/**
 * A drawing as `svgOf` gives it, with a signed credential baked in as Open Badges 3.0 has it (section 5.3.2.1).
 * @param credential as JSON
 */
export function bakedSvg(svg: string, credential: string): string {
  const body = svg.indexOf(TITLE_END) + TITLE_END.length;
  const element = `<openbadges:credential>${cdata(credential)}</openbadges:credential>\n`;
  const head = `${HEAD} xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"`;
  return head + svg.slice(HEAD.length, body) + element + svg.slice(body);
}

/**
 * A picture as `pngOf` gives it, with a signed credential baked in as Open Badges 3.0 has it (section 5.3.1.1).
 * @param credential as JSON
 */
export function bakedPng(png: Buffer, credential: string): Buffer {
  return withText(png, 'openbadgecredential', credential);
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
