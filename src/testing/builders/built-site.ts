import type { BuiltSite } from '../../inspection/built-site.ts';
import type { Finding } from '../../inspection/check.ts';
import { inspectSite, wordsOfFinding } from '../../inspection/inspect.ts';

/** Parts of a page in which an inspection finds nothing; each may be replaced. */
export interface PageParts {
  policy?: string;
  lang?: string;
  title?: string;
  description?: string;
  /** SiteName, SiteDomain, SiteIDCode. */
  siteMeta?: string;
  /** More of the head. */
  head?: string;
  /** Entries of the main navigation. */
  nav?: string;
  h1?: string;
  footer?: string;
}

const footer = `<a href="https://www.example.gov.cn/messages/">网站找错</a><a href="https://www.example.gov.cn/messages/">咨询留言</a>
<span class="site-mark">清</span><ul><li>主办单位：清河区民政局</li><li>联系电话：<span>0000-0000000</span></li>
<li>网站标识码：<span>3302000001</span></li><li>浙ICP备00000000号</li><li>浙公网安备 00000000000000号</li></ul>`;

/** A page that lacks nothing, with `body` in its main part. */
export function aBuiltPage(body: string, parts: PageParts = {}): string {
  const {
    policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'">`,
    lang = 'zh-CN',
    title = '<title>名单</title>',
    description = '<meta name="description" content="本期名单">',
    siteMeta = '<meta name="SiteName" content="清河区红榜"><meta name="SiteDomain" content="www.example.org"><meta name="SiteIDCode" content="3302000001">',
    head = '',
    nav = '',
    h1 = '<h1>名单</h1>',
    footer: foot = footer,
  } = parts;
  return `<!doctype html><html lang="${lang}"><head>${policy}<meta charset="utf-8">${title}${description}${siteMeta}${head}</head>
<body><header><nav>${nav}</nav></header><main>${h1}${body}</main><footer>${foot}</footer></body></html>`;
}

/** A site of these files, in memory, at a base of https://www.example.org. */
export function aBuiltSite(files: Readonly<Record<string, string>>, base = '/'): BuiltSite {
  return {
    base,
    origin: 'https://www.example.org',
    files: new Set(Object.keys(files).sort()),
    read: (file) => {
      const text = files[file];
      if (text === undefined) throw new Error(`no file ${file}`);
      return new TextEncoder().encode(text);
    },
  };
}

/** Findings as `path: code what`, in both languages sayable. */
export function findingsIn(site: BuiltSite): string[] {
  return [...inspectSite(site)].map((finding: Finding) => {
    wordsOfFinding(finding, 'en');
    return `${finding.path}: ${finding.code} ${wordsOfFinding(finding, 'zh').what}`;
  });
}
