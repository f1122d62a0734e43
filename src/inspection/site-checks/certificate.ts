import { dayInShanghai, daysBetween } from '../../domain/plain-date.ts';
import { judgeSeen, type SiteCheck } from '../site-check.ts';
import type { SeenCertificate } from '../survey-facts.ts';

/** An office needs a month to get a new one. */
const fewestDays = 30;

/** The server's certificate is trusted, and lasts for another month. */
export const certificateCheck: SiteCheck = {
  code: 'HB796',
  title: '服务器证书有效，一个月内不到期',
  words: {
    zh: {
      what: '{fault}',
      why: '证书到期那一刻，所有居民看到的都是“不安全”，网站等于打不开。',
      how: '现在就向签发机构续期，装到服务器上，再运行一次；能自动续期的，打开自动续期。',
    },
    en: {
      what: '{fault}',
      why: 'From the moment it ends, every reader sees a warning in place of the site.',
      how: 'Renew it now and install it on the server.',
    },
  },
  judge: ({ certificate, asOf }) =>
    judgeSeen(certificate, (seen) => ({
      evidence: `${seen.host}，由 ${seen.issuer} 签发，到 ${dayInShanghai(new Date(seen.to))}，${seen.protocol}`,
      findings: faultsOf(seen, asOf).map((fault) => ({ path: seen.host, args: { fault } })),
    })),
};

function faultsOf({ from, to, distrust, protocol }: SeenCertificate, asOf: string): string[] {
  const last = dayInShanghai(new Date(to));
  const days = daysBetween(asOf, last);
  const faults: string[] = [];
  if (days < 0) faults.push(`证书 ${last} 就已经到期`);
  else if (days < fewestDays) faults.push(`证书 ${last} 到期，只剩 ${days} 天`);
  if (dayInShanghai(new Date(from)) > asOf) faults.push(`证书 ${dayInShanghai(new Date(from))} 才生效`);
  if (distrust !== undefined) faults.push(`浏览器不信任这张证书：${distrust}`);
  if (protocol !== 'TLSv1.2' && protocol !== 'TLSv1.3') faults.push(`加密协议太旧：${protocol}`);
  return faults;
}
