import juice from 'juice';
import { plainMarkup } from './plain-markup.ts';
import type { SharedDocument } from './shared-document.ts';
import { withoutLinks } from './without-links.ts';

/** 公众号 knows inline styles only, and sizes in pixels. */
const css = `
section { color: #222; font-size: 16px; line-height: 1.8; letter-spacing: 0.5px; word-break: break-word; }
p { margin: 0 0 12px; text-indent: 32px; }
p.flush, p.fact, p.source, li p, td p { text-indent: 0; }
p.number { text-align: center; text-indent: 0; color: #555; }
p.sign { margin: 16px 0 24px; text-align: right; text-indent: 0; }
p.mark { padding: 10px 12px; border: 2px solid #a91f18; text-indent: 0; color: #a91f18; }
p.source { margin: 24px 0 0; padding: 12px 0 0; border-top: 1px solid #ddd; color: #666; font-size: 14px; word-break: break-all; }
h2 { margin: 24px 0 8px; padding-left: 10px; border-left: 4px solid #a91f18; font-size: 18px; line-height: 1.5; }
h3, h4 { margin: 16px 0 4px; color: #a91f18; font-size: 16px; line-height: 1.5; }
h3 + p { text-indent: 0; }
ul, ol { margin: 0 0 12px; padding-left: 24px; }
li { margin: 0 0 4px; }
table { width: 100%; margin: 0 0 16px; border-collapse: collapse; font-size: 14px; line-height: 1.5; letter-spacing: 0; }
th, td { padding: 6px 4px; border: 1px solid #ccc; text-align: left; font-weight: 400; }
thead th { background: #f6f1ee; }
`;

/** The document as rich text to paste into the editor of 公众号, below the title, which has a field there. */
export function richText({ narrowHtml, address }: SharedDocument): string {
  const html = `<section>\n${withoutLinks(narrowHtml, address)}\n</section>`;
  const styled = juice.inlineContent(html, css, { applyWidthAttributes: false });
  return `${plainMarkup(styled, address, true)}\n`;
}
