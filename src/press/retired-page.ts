import type { Permalink } from './permalink-ledger.ts';
import type { PlannedFile } from './plan.ts';

export interface RetiredPageOptions {
  base: string;
  /** Origin of the public address: `https://www.example.org`. */
  site: string;
  siteName: string;
  /** The content security policy that every page states. */
  csp: string;
}

/** The small page that stands where an address was redirected or withdrawn. It needs no script and no style. */
export function retiredPage({ path, kind, target }: Permalink, options: RetiredPageOptions): PlannedFile {
  const { base, site, siteName, csp } = options;
  const home = escape(base);
  const isRedirect = kind === 'redirect';
  const href = isRedirect ? base + target.slice(1) : base;
  const title = isRedirect ? '网址已变更' : '此页已撤下';
  const head = isRedirect
    ? `<meta http-equiv="refresh" content="0; url=${escape(href)}">
<link rel="canonical" href="${escape(new URL(href, site).href)}">`
    : '<meta name="robots" content="noindex">';
  const text = isRedirect
    ? `本页的新网址是 <a href="${escape(href)}">${escape(href)}</a>，请改用新网址。`
    : `${escape(target || '本页内容已撤下')}。<a href="${home}">返回首页</a>`;
  const body = `<!doctype html>
<html lang="zh-CN">
<head>
<meta http-equiv="Content-Security-Policy" content="${escape(csp)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${escape(siteName)}</title>
<meta name="description" content="${title}">
${head}
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
</main>
</body>
</html>
`;
  return { path: path.endsWith('/') ? `${path}index.html` : path, body };
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
