import { escapeHtml } from '../markdown/escape-html.ts';
import { copyScript } from './copy-script.ts';
import type { SharedDocument } from './shared-document.ts';

/** What was made of a document. */
export interface Copies {
  fragment: string;
  richText: string;
  /** Names of the pictures beside the page. */
  images: readonly string[];
}

const css = `
body { max-width: 860px; margin: 0 auto; padding: 24px 20px 64px; background: #fdfaf4; color: #211d19; font: 18px/1.7 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 28px; line-height: 1.4; }
h2 { margin: 40px 0 8px; padding-top: 16px; border-top: 1px solid #e3d9c9; font-size: 22px; }
textarea { box-sizing: border-box; width: 100%; height: 220px; font: 14px/1.5 ui-monospace, monospace; }
button { min-height: 48px; padding: 0 24px; border: 0; border-radius: 4px; background: #a91f18; color: #fff; font: inherit; cursor: pointer; }
button:focus-visible, textarea:focus-visible { outline: 3px solid #17663f; outline-offset: 2px; }
.phone { box-sizing: border-box; max-width: 407px; padding: 16px; border: 1px solid #8b8071; background: #fff; }
.warning { padding: 12px 16px; border: 2px solid #a91f18; background: #fbeee9; }
img { display: block; width: 375px; max-width: 100%; margin: 0 0 16px; border: 1px solid #8b8071; }
`;

/** The page from which a clerk copies: title, fragment and rich text, with a button each, the pictures, the sheet. */
export function copiesPage(shared: SharedDocument, { fragment, richText, images }: Copies): string {
  const { title, address, sheetAddress, warnings } = shared;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>转发：${escapeHtml(title)}</title>
<style>
${css.trim()}
</style>
</head>
<body>
<h1 id="title">${escapeHtml(title)}</h1>
<p>${copyButton('title', '复制标题')}</p>
<p>网址：<span id="address">${escapeHtml(address)}</span></p>
<p>${copyButton('address', '复制网址')}</p>
${warnings.map((warning) => `<p class="warning">${escapeHtml(warning)}</p>`).join('\n')}
<h2>门户网站栏目</h2>
<p>标题填在栏目自己的标题栏里；正文切换到“源代码”方式再粘贴。</p>
<p>${copyButton('fragment', '复制正文代码')}</p>
<textarea id="fragment" readonly aria-label="正文代码">
${escapeHtml(fragment)}</textarea>
<h2>公众号</h2>
<p>在公众号编辑器的正文里直接粘贴。外部链接会被公众号去掉，所以这里的网址都是文字；“阅读原文”填上面的网址。</p>
<p>${copyButton('rich', '复制公众号正文', 'data-rich')}</p>
<div class="phone" id="rich">
${richText}</div>
<h2>工作群、居民群</h2>
${imagesHtml(images, title)}
<h2>公告栏</h2>
<p>打印这一页张贴。红榜的页面上可以选 A4 或 A3；通告是 A4 公文版式，要 A3 的，打印时选按纸张放大。</p>
<p><a href="${escapeHtml(sheetAddress)}">${escapeHtml(sheetAddress)}</a></p>
<script>${copyScript}</script>
</body>
</html>
`;
}

function copyButton(of: string, label: string, rich = ''): string {
  return `<button type="button" data-copy="${of}" ${rich}>${label}</button> <span role="status"></span>`;
}

function imagesHtml(images: readonly string[], title: string): string {
  if (images.length === 0) return '<p>这一次没有做长图。</p>';
  const many = images.length > 1 ? '，按顺序发' : '';
  const shown = images.map((name, at) => `<img src="${name}" alt="长图第${at + 1}张：${escapeHtml(title)}">`);
  return `<p>长图${images.length}张（${images.join('、')}），存在这个文件夹里${many}。</p>\n${shown.join('\n')}`;
}
