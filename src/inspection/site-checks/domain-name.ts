import { judgeSeen, type SiteCheck } from '../site-check.ts';

/** Names that lead nowhere on the internet (RFC 2606, RFC 6761), and bare numbers. */
const reserved =
  /(?:^|\.)(?:example|test|invalid|localhost|local)$|(?:^|\.)example\.(?:com|net|org)$|^[\d.]+$|^\[/;

/** The site lies where its pages say, and where sites of the government lie. */
export const domainNameCheck: SiteCheck = {
  code: 'HB798',
  title: '域名：与页面写的一致，以 .gov.cn 结尾',
  words: {
    zh: {
      what: '{fault}',
      why: '政府网站发展指引要求用 .gov.cn 域名；页面写的域名不对，抽查找不到网站，签名和二维码也指错地方。',
      how: '在 content/issuer.md 的 url 里写网站真正的地址，重新构建；不是 .gov.cn 的，放到门户网站下面的一个栏目。',
    },
    en: {
      what: '{fault}',
      why: 'Government sites lie below .gov.cn, and boards and signatures name the address of the site.',
      how: 'Give the true address as url in content/issuer.md and build again, or put the site below the portal.',
    },
  },
  judge: ({ pages, host }) =>
    reserved.test(host.replace(/:\d+$/, ''))
      ? { state: 'not-applicable', evidence: `${host} 是示例或本机的地址` }
      : judgeSeen(pages, ({ domain }) => {
          const faults = [
            ...(domain === host ? [] : [`网站在 ${host}，页面的 SiteDomain 写的是 ${domain ?? '（没有）'}`]),
            ...(/\.gov\.cn(?::\d+)?$/.test(host) ? [] : [`域名 ${host} 不以 .gov.cn 结尾`]),
          ];
          return {
            evidence: `${host}；域名注册的到期日在注册商处查`,
            findings: faults.map((fault) => ({ path: 'index.html', args: { fault } })),
          };
        }),
};
