import type { BuiltRecord } from '../../press/built-record.ts';
import { mimeTypes } from '../../press/serve/mime-types.ts';
import { headersOf } from './response-headers.ts';
import { headerLines, innerLocations, TRANSPORT } from './nginx-locations.ts';

/**
 * What is asked for often stays open, and is looked up again after a second at most. 200, because a process has 1,024
 * files by itself, of which nginx as Debian sets it up gives 768 to connections.
 */
export const fileCache =
  'open_file_cache max=200 inactive=10s; open_file_cache_min_uses 2; open_file_cache_valid 1s;';

/**
 * Configuration of nginx for a site, to be included by hand once: `http.conf` in the `http` part, `site.conf` in a
 * `server` part; each location there includes `location.conf`. `addresses.map` follows the ledger of addresses; nginx
 * reads it when it is told to (`nginx -s reload`), until then redirects and tombstones are pages like others.
 *
 * @param folder the folder of the releases on the server, or its `current`
 */
export function nginxFiles(built: BuiltRecord, folder: string): Record<string, string> {
  return {
    'http.conf': httpConf(built, folder),
    'site.conf': siteConf(built, folder),
    'location.conf': locationConf(built),
    'addresses.map': addressesMap(built),
  };
}

function httpConf(built: BuiltRecord, folder: string): string {
  return `# 由 npm run publish 写成，会被覆盖；在 nginx.conf 的 http 部分写一行 include。
map_hash_bucket_size 256;
map_hash_max_size 65536;
# 加密的连接上才要求以后都加密。
map $https $hongbang_transport {
    default "";
    on "${headersOf('', built)[TRANSPORT]}";
}
# 已发布的网址改到了哪里；撤下的网址写 gone。nginx -s reload 以后起作用，之前照样打得开。
map $uri $hongbang_address {
    # 显示 404、410 页面时网址已经换了，要再查一次。
    volatile;
    default "";
    include ${folder}/nginx/addresses.map;
}
`;
}

function siteConf(built: BuiltRecord, folder: string): string {
  const { base } = built;
  const types = Object.entries(mimeTypes).map(([ending, type]) => `        ${type} ${ending.slice(1)};`);
  // nginx adds it to text/html unasked.
  const texts = [...new Set(Object.values(mimeTypes))].filter(
    (type) => /^text\/|xml$|json$/.test(type) && type !== 'text/html',
  );
  const own = [`include ${folder}/nginx/location.conf;`, ...headerLines('', built)];
  return `# 由 npm run publish 写成，会被覆盖；在 nginx 的 server 部分写一行 include。
# 现成的压缩：gzip_static 是 nginx 自带的；brotli_static 要先装 libnginx-mod-http-brotli-static（Debian），
# 装好以后在 server 部分写 brotli_static on;
location ^~ ${base} {
    root ${folder}/current;
    charset utf-8;
    charset_types ${texts.join(' ')};
    types {
${types.join('\n')}
    }
    default_type application/octet-stream;
    gzip_static on;
    gzip_vary on;
    etag on;
    # 常有人看的文件一秒只打开一次：切换以后最多一秒，还会送出旧版的网页，旧版网页要的文件新版都留着。
    ${fileCache}
    error_page 404 ${base}404.html;
    error_page 410 \${uri}index.html;
${own.map((line) => `    ${line}`).join('\n')}
    # 以下的地址有自己的回应头；别的都和上面一样。
${innerLocations(built, own[0] ?? '')
  .map((line) => `    ${line}`)
  .join('\n')}
}
`;
}

function locationConf(built: BuiltRecord): string {
  return `# 由 npm run publish 写成，会被覆盖；site.conf 的每个 location 都引用它。
# 网页的网址都以 / 结尾，直接取文件，不像 index 那样从头再走一遍；绝大多数网址没有改过，问一次就够。
if ($hongbang_address = "") {
    rewrite /$ \${uri}index.html break;
    break;
}
set $hongbang_moved "$document_root\${hongbang_address}index.html";
# 新网址在这一版里有，才改过去：退回旧版时不会领错路。
if (-f $hongbang_moved) {
    return 301 $hongbang_address;
}
if ($hongbang_address = gone) {
    return 410;
}
rewrite /$ \${uri}index.html break;
${headerLines(undefined, built).join('\n')}
`;
}

function addressesMap({ base, redirects, gone }: BuiltRecord): string {
  const at = (path: string) => `"${base}${path.slice(1)}"`;
  const lines = [
    ...Object.entries(redirects).map(([from, to]) => `${at(from)} ${at(to)};`),
    ...gone.map((path) => `${at(path)} gone;`),
  ];
  return lines
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}
