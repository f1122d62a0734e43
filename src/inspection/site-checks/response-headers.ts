import { judgeSeen, type SiteCheck } from '../site-check.ts';
import type { SeenFileHeaders } from '../survey-facts.ts';

/** Every file comes with the headers of the site's own configuration, and with no cookie. */
export const responseHeadersCheck: SiteCheck = {
  code: 'HB795',
  title: '响应头：内容安全策略等齐全，不设 Cookie',
  words: {
    zh: {
      what: '{fault}',
      why: '响应头管住浏览器：不许别的网站嵌入、不许猜类型、只走加密连接；读网页也用不着 Cookie。',
      how: '用 npm run publish 写好的 nginx 配置，或者把 _headers 放到静态主机上。',
    },
    en: {
      what: '{fault}',
      why: 'Headers hold browsers to what the site is; reading needs no cookie.',
      how: 'Use the configuration of nginx that npm run publish writes, or its _headers file.',
    },
  },
  judge: ({ headers }) =>
    judgeSeen(headers, ({ from, isEncrypted, files }) => {
      const faults = files.flatMap((file) =>
        faultsOf(file, isEncrypted).map((fault) => ({ path: file.path, fault })),
      );
      const home = files.find(({ path }) => path === 'index.html');
      return {
        evidence: `${from}：看了 ${files.length} 个网址，网页应有 ${home ? namesOf(home, isEncrypted).length : 0} 项`,
        findings: [...Map.groupBy(faults, ({ fault }) => fault)].map(([fault, of]) => ({
          path: of[0]?.path ?? '',
          args: { fault: of.length > 1 ? `${fault}（共 ${of.length} 个网址）` : fault },
        })),
      };
    }),
};

/** Only over an encrypted connection it means anything. */
const TRANSPORT = 'strict-transport-security';

function namesOf({ expected }: SeenFileHeaders, isEncrypted: boolean): string[] {
  return Object.keys(expected).filter((name) => name !== TRANSPORT || isEncrypted);
}

function faultsOf(file: SeenFileHeaders, isEncrypted: boolean): string[] {
  const { found } = file;
  const missing = namesOf(file, isEncrypted).filter((name) => (found[name] ?? '') === '');
  const policy = found['content-security-policy'] ?? '';
  return [
    ...missing.map((name) => `没有响应头 ${name}`),
    ...(/'unsafe-(?:inline|eval)'/.test(policy) ? [`内容安全策略太宽：${policy}`] : []),
    ...(found['set-cookie'] === undefined ? [] : ['设了 Cookie（Set-Cookie）']),
  ];
}
