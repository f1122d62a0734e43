import { isContentNamed } from '../content-named.ts';

/** What the headers of a site depend on beside the address. */
export interface HeaderFacts {
  /** The content security policy of every page. */
  policy: string;
}

/** Headers of a set of addresses, below the base. Where several rules name a header, the last one holds. */
export interface HeaderRule {
  /** Why, for whoever reads the printed configuration. */
  why: string;
  /** Folders (`search/`), files (`manifest.json`) and endings of files in folders (`p/*\/state.json`); empty: all. */
  paths: readonly string[];
  /** An empty value: not sent. */
  headers: Readonly<Record<string, string>>;
}

const YEAR = 31_536_000;
const permissions = (camera: '()' | '(self)') =>
  `camera=${camera}, geolocation=(), microphone=(), payment=(), usb=()`;
const forAll = { 'Access-Control-Allow-Origin': '*' };

/** The one table of headers, from which the configurations of all servers are printed. */
export function headerRules({ policy }: HeaderFacts): HeaderRule[] {
  return [
    {
      why: '所有地址：不引第三方、不猜类型、不进框架；页面每次问一下有没有更新',
      paths: [],
      headers: {
        // A meta element may not say who may frame the page.
        'Content-Security-Policy': `${policy}; frame-ancestors 'self'`,
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'SAMEORIGIN',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': permissions('()'),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Strict-Transport-Security': `max-age=${YEAR}`,
        'Cache-Control': 'no-cache',
      },
    },
    {
      why: '编辑页面有自己的策略，写在页面里',
      paths: ['admin/'],
      headers: { 'Content-Security-Policy': '' },
    },
    {
      why: '核验页面用相机扫牌匾上的二维码',
      paths: ['verify/'],
      headers: { 'Permissions-Policy': permissions('(self)') },
    },
    {
      why: '名字由内容得来的文件：永远不变，不必再问',
      paths: contentNamedPaths,
      headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` },
    },
    {
      why: '别的网站可以读：检索的文件，证书、签发者、状态和清单',
      paths: [
        'search/',
        'pagefind/',
        'p/*/credential.json',
        'p/*/state.json',
        'p/*/badge.svg',
        'issuer/',
        '.well-known/did.json',
        'status/',
        'manifest.json',
      ],
      headers: forAll,
    },
  ];
}

/** The same as `isContentNamed`, in the words of the table; a test holds them together. */
const contentNamedPaths = [
  '_astro/',
  'admin/assets/',
  'photos/*/',
  'search/names/*/*-*.names',
  'pagefind/*/*.pf_meta',
  'pagefind/*/index/',
  'pagefind/*/filter/',
  'pagefind/*/fragment/',
];

/** A pattern of the table as a regular expression over paths below the base, without anchors at the front. */
export function patternOf(path: string): string {
  const source = path.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]+');
  return path.endsWith('/') ? source : `${source}$`;
}

/** The headers of one file. */
export function headersOf(path: string, facts: HeaderFacts): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { paths, headers: set } of headerRules(facts)) {
    if (paths.length > 0 && !paths.some((each) => new RegExp(`^${patternOf(each)}`).test(path))) continue;
    Object.assign(headers, set);
  }
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
}

/** How long a file may be kept by whoever fetched it. */
export function cacheControlOf(path: string): string {
  return isContentNamed(path) ? `public, max-age=${YEAR}, immutable` : 'no-cache';
}
