import { dayInShanghai, daysBetween } from '../../domain/plain-date.ts';
import { judgeSeen, type SiteCheck } from '../site-check.ts';
import type { SeenCertificate, SeenPlain } from '../survey-facts.ts';

/** An office needs a month to get a new one. */
const fewestDays = 30;

/** The server's certificate is trusted, and lasts for another month. */
export const certificateCheck: SiteCheck = {
  code: 'HB796',
  title: '连接加密，服务器证书有效，一个月内不到期',
  words: {
    zh: {
      what: '{fault}',
      why: '没有证书，或者证书到期，居民看到的都是“不安全”，网站等于打不开。',
      how: '向签发机构申请或续期，装到服务器上，再运行一次；能自动续期的，打开自动续期。',
    },
    en: {
      what: '{fault}',
      why: 'Without one, or once it has ended, every reader sees a warning.',
      how: 'Renew it now and install it on the server.',
    },
  },
  judge: ({ certificate, asOf }) =>
    judgeSeen(certificate, (seen) => ({
      evidence: evidenceOf(seen),
      findings: faultsOf(seen, asOf).map((fault) => ({ path: seen.host, args: { fault } })),
    })),
};

function evidenceOf(seen: SeenCertificate | SeenPlain): string {
  if ('isPlain' in seen) return `${seen.host} 用 http://，没有加密`;
  return `${seen.host}，由 ${seen.issuer} 签发，到 ${dayInShanghai(new Date(seen.to))}，${seen.protocol}`;
}

function faultsOf(seen: SeenCertificate | SeenPlain, asOf: string): string[] {
  if ('isPlain' in seen)
    return ['网址是 http://，连接没有加密：路上的人看得见，也改得了；装上证书，http:// 的请求转到 https://'];
  const { from, to, distrust, protocol } = seen;
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
