import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { escapeHtml } from '../markdown/escape-html.ts';
import type { SiteView } from '../views/site/site.ts';
import type { SharedDocument } from './shared-document.ts';
import { withoutLinks } from './without-links.ts';

/** Width of a phone, in CSS pixels: letters in the picture are as large as those around it. */
export const imageWidth = 375;

/** The last resort of a machine without a Chinese font; a browser reads it only then. */
function carriedFont(): string {
  const { resolve } = createRequire(import.meta.url);
  const face = (weight: string, file: string) =>
    `@font-face { font-family: 'Carried Serif'; font-weight: ${weight}; src: url('${pathToFileURL(resolve(`@expo-google-fonts/noto-serif-sc/${file}`)).href}'); }`;
  return `${face('400', '400Regular/NotoSerifSC_400Regular.ttf')}\n${face('700', '700Bold/NotoSerifSC_700Bold.ttf')}`;
}

const css = `
* { box-sizing: border-box; }
html { background: #fdfaf4; color: #211d19; font: 18px/1.75 'PingFang SC', 'HarmonyOS Sans SC', 'MiSans', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'Carried Serif', sans-serif; }
body { width: ${imageWidth}px; margin: 0; overflow-wrap: anywhere; }
header { padding: 22px 20px 24px; background: #a91f18; color: #fff4de; }
header p { margin: 0; text-indent: 0; font-size: 16px; letter-spacing: 2px; }
h1 { margin: 8px 0 0; font: 700 25px/1.4 'Songti SC', 'STSong', 'Noto Serif SC', 'Noto Serif CJK SC', 'Source Han Serif SC', 'SimSun', 'Carried Serif', serif; text-wrap: pretty; }
main { padding: 18px 20px 20px; }
p { margin: 0 0 12px; text-indent: 2em; }
.flush, .fact, .source, .mark, li p, td p, h3 + p { text-indent: 0; }
.number { text-align: center; text-indent: 0; color: #5e564d; }
.sign { margin: 16px 0 0; text-align: right; text-indent: 0; }
.mark { padding: 10px 12px; border: 2px solid #a91f18; background: #fbeee9; color: #a91f18; }
.source { margin: 24px 0 0; padding-top: 12px; border-top: 1px solid #e3d9c9; color: #5e564d; font-size: 15px; line-height: 1.6; }
h2 { margin: 26px 0 8px; padding-left: 10px; border-left: 4px solid #a91f18; font-size: 20px; line-height: 1.45; }
h3, h4 { margin: 14px 0 2px; color: #a91f18; font-size: 18px; line-height: 1.5; }
/* Names break between each other; one that is longer than a line breaks within. */
.name { display: inline-block; }
ul, ol { margin: 0 0 12px; padding-left: 1.3em; }
li { margin: 0 0 4px; }
table { width: 100%; margin: 0 0 16px; border-collapse: collapse; font-size: 15px; line-height: 1.45; }
th, td { padding: 6px 4px; border: 1px solid #e3d9c9; text-align: left; font-weight: 400; }
thead th { background: #f6efe2; }
`;

/** The page of which a picture for chat groups is taken; it needs no other machine. */
export function imagePage({ title, address, narrowHtml }: SharedDocument, site: SiteView): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>
${carriedFont()}
${css.trim()}
</style>
</head>
<body>
<header><p>${escapeHtml(site.siteName)}</p>
<h1>${escapeHtml(title)}</h1></header>
<main>
${withoutLinks(narrowHtml, address)}
</main>
</body>
</html>
`;
}
