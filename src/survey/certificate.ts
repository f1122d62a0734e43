import { isIP } from 'node:net';
import { connect } from 'node:tls';
import { isPublicName } from './outward-links.ts';
import type { Looked, SeenCertificate, SeenPlain } from '../inspection/survey-facts.ts';

/** Looks at the certificate that a server shows; nothing is asked of it, and nothing sent. */
export function certificateOf(url: URL, milliseconds = 15_000): Promise<Looked<SeenCertificate | SeenPlain>> {
  if (url.protocol !== 'https:')
    return Promise.resolve(
      isPublicName(url.hostname)
        ? { seen: { host: url.host, isPlain: true } }
        : { notApplicable: `${url.origin} 是本机、内网或示例的地址，没有加密` },
    );
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port: Number(url.port || 443),
      ...(isIP(host) ? {} : { servername: host }),
      // A bad certificate is what one wants to see.
      rejectUnauthorized: false,
      timeout: milliseconds,
    });
    const end = (seen: Looked<SeenCertificate | SeenPlain>) => {
      socket.destroy();
      resolve(seen);
    };
    socket.once('error', (error: NodeJS.ErrnoException) =>
      end({ unchecked: `没有连上 ${url.host}：${error.code ?? error.message}` }),
    );
    socket.once('timeout', () => end({ unchecked: `没有连上 ${url.host}：等了 ${milliseconds / 1000} 秒` }));
    socket.once('secureConnect', () => {
      const { valid_from, valid_to, issuer } = socket.getPeerCertificate();
      end({
        seen: {
          host: url.host,
          from: new Date(valid_from).toISOString(),
          to: new Date(valid_to).toISOString(),
          issuer: [issuer.O ?? issuer.CN ?? '未写明的机构'].flat().join('、'),
          distrust: socket.authorized ? undefined : distrustOf(socket.authorizationError),
          protocol: socket.getProtocol() ?? '',
        },
      });
    });
  });
}

function distrustOf(error: Error | string | null | undefined): string {
  const code =
    error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
  return reasons[code] ?? code;
}

const reasons: Record<string, string> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: '是自己签的',
  SELF_SIGNED_CERT_IN_CHAIN: '签发机构是自己设的',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: '缺中间证书',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: '签发机构不认识',
  CERT_HAS_EXPIRED: '已经到期',
  ERR_TLS_CERT_ALTNAME_INVALID: '不是这个域名的',
};
