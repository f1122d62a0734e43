import type { BuiltRecord } from '../../press/built-record.ts';
import { mimeTypes } from '../../press/serve/mime-types.ts';
import { headerRules, patternOf } from './response-headers.ts';

/**
 * Configuration of nginx for a site, to be included by hand once: `http.conf` in the `http` part, `site.conf` in a
 * `server` part. `addresses.map` follows the ledger of addresses; nginx reads it when it is told to (`nginx -s reload`),
 * until then redirects and tombstones are pages like others.
 *
 * @param folder the folder of the releases on the server, or its `current`
 */
export function nginxFiles(built: BuiltRecord, folder: string): Record<string, string> {
  return {
    'http.conf': httpConf(built, folder),
    'site.conf': siteConf(built, folder),
    'addresses.map': addressesMap(built),
  };
}

const TRANSPORT = 'Strict-Transport-Security';

/** Headers that differ from address to address, or by the connection: each is the value of a map. */
function variableHeaders(built: BuiltRecord): { header: string; variable: string }[] {
  const names = headerRules(built).flatMap(({ paths, headers }) =>
    paths.length > 0 ? Object.keys(headers) : [],
  );
  return [...new Set([...names, TRANSPORT])].map((header) => ({
    header,
    variable: `hongbang_${header.toLowerCase().replaceAll('-', '_')}`,
  }));
}

function httpConf(built: BuiltRecord, folder: string): string {
  const rules = headerRules(built);
  const base = escaped(built.base);
  const maps = variableHeaders(built).map(({ header, variable }) => {
    const set = rules.flatMap(({ paths, headers }) =>
      headers[header] === undefined ? [] : [{ paths, value: headers[header] }],
    );
    const standard = set.find(({ paths }) => paths.length === 0)?.value ?? '';
    // nginx takes the first expression that fits, the table the last rule.
    const lines = set
      .filter(({ paths }) => paths.length > 0)
      .toReversed()
      .flatMap(({ paths, value }) => paths.map((path) => `    "~^${base}${patternOf(path)}" "${value}";`));
    // Only over an encrypted connection does this header mean anything.
    if (header === TRANSPORT) return map('$https', variable, [`    on "${standard}";`], '');
    return map('$uri', variable, lines, standard);
  });
  return `# 由 npm run publish 写成，会被覆盖；在 nginx.conf 的 http 部分写一行 include。
map_hash_bucket_size 256;
map_hash_max_size 65536;
${maps.join('\n')}
# 已发布的网址改到了哪里；撤下的网址写 gone。nginx -s reload 以后起作用，之前照样打得开。
map $uri $hongbang_address {
    default "";
    include ${folder}/nginx/addresses.map;
}
`;
}

function map(of: string, variable: string, lines: readonly string[], standard: string): string {
  return [`map ${of} $${variable} {`, `    default "${standard}";`, ...lines, '}'].join('\n');
}

function siteConf(built: BuiltRecord, folder: string): string {
  const { base } = built;
  const variable = variableHeaders(built);
  const plain = headerRules(built).flatMap(({ paths, headers }) =>
    paths.length > 0
      ? []
      : Object.entries(headers).filter(([name]) => variable.every(({ header }) => header !== name)),
  );
  const headers = [
    ...plain.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    ...variable.map((one) => `    add_header ${one.header} $${one.variable} always;`),
  ];
  const types = Object.entries(mimeTypes).map(([ending, type]) => `        ${type} ${ending.slice(1)};`);
  // nginx adds it to text/html unasked.
  const texts = [...new Set(Object.values(mimeTypes))].filter(
    (type) => /^text\/|xml$|json$/.test(type) && type !== 'text/html',
  );
  return `# 由 npm run publish 写成，会被覆盖；在 nginx 的 server 部分写一行 include。
# 现成的压缩：gzip_static 是 nginx 自带的；brotli_static 要先装 libnginx-mod-http-brotli-static（Debian），
# 装好以后在 server 部分写 brotli_static on;
location ^~ ${base} {
    root ${folder}/current;
    index index.html;
    charset utf-8;
    charset_types ${texts.join(' ')};
    types {
${types.join('\n')}
    }
    default_type application/octet-stream;
    gzip_static on;
    gzip_vary on;
    etag on;
    error_page 404 ${base}404.html;
    error_page 410 \${uri}index.html;
${headers.join('\n')}
    # 网页的网址都以 / 结尾。try_files 直接取文件，不像 index 那样从头再走一遍。
    location ~ /$ {
        set $hongbang_moved "";
        if ($hongbang_address) {
            set $hongbang_moved "$document_root\${hongbang_address}index.html";
        }
        # 新网址在这一版里有，才改过去：退回旧版时不会领错路。
        if (-f $hongbang_moved) {
            return 301 $hongbang_address;
        }
        if ($hongbang_address = gone) {
            return 410;
        }
        try_files \${uri}index.html =404;
    }
}
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

function escaped(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
}
