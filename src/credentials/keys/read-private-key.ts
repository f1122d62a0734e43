import { createPrivateKey, type KeyObject } from 'node:crypto';
import { fromMultibase, toMultibase, toPublicKeyMultibase } from '../verify/multibase.ts';
import { KeyRefusal } from './key-refusal.ts';

/** Both halves of an Ed25519 key as Multikeys (W3C Controlled Identifiers 1.0, 2.2.2). */
export interface KeyPair {
  /** `z6Mk…` */
  publicKeyMultibase: string;
  /** `z3u2…`; never printed. */
  secretKeyMultibase: string;
}

// `ed25519-priv` of the table of multicodecs.
const SECRET_HEAD = [0x80, 0x26];
const SEED_BYTES = 32;

/**
 * Reads a private key of Ed25519: PEM (PKCS #8), JWK (RFC 8037) or a Multikey's `secretKeyMultibase`, alone or in its
 * JSON.
 * @throws KeyRefusal that says what is wrong and holds nothing of the text
 */
export function readPrivateKey(given: string): KeyPair {
  // Where a variable holds one line, line ends are often written as two signs.
  const text = given
    .replace(/^\ufeff/, '')
    .replaceAll('\\n', '\n')
    .trim();
  if (text === '') throw refused('私钥是空的');
  if (text.startsWith('-----BEGIN')) return ofKeyObject(fromPem(text));
  if (text.startsWith('{')) return fromJson(text);
  if (/^z[A-Za-z0-9]+$/.test(text)) return fromSecretMultibase(text);
  throw refused('认不出这是什么私钥，可能只复制了一部分');
}

/** Both halves of a key object of `node:crypto`. */
export function ofKeyObject(key: KeyObject): KeyPair {
  const { d = '', x = '' } = key.export({ format: 'jwk' });
  const seed = Buffer.from(d, 'base64url');
  return {
    publicKeyMultibase: toPublicKeyMultibase(Buffer.from(x, 'base64url')),
    secretKeyMultibase: toMultibase(Uint8Array.from([...SECRET_HEAD, ...seed])),
  };
}

function fromPem(text: string): KeyObject {
  const [, kind = ''] = /^-----BEGIN ([A-Z0-9 ]+)-----/.exec(text) ?? [];
  // Of several the first would be taken, which may be the one that was put out of use.
  if (text.split('-----BEGIN').length > 2) throw refused('里面不止一段，不知道用哪一段；只留一把私钥');
  if (kind.includes('PUBLIC')) throw refused('这是公钥，签名要私钥');
  if (kind.includes('ENCRYPTED') || text.includes('Proc-Type: 4,ENCRYPTED')) {
    throw refused('私钥带口令，构建时没有人输入；先去掉口令：openssl pkcs8 -in 旧文件 -out 新文件');
  }
  if (kind.includes('OPENSSH')) throw refused('这是 SSH 的私钥，不是 PKCS#8');
  if (!text.includes(`-----END ${kind}-----`)) throw refused('PEM 没有结尾，只复制了一部分');
  return checked(() => createPrivateKey(text), 'PEM 里的私钥不完整');
}

/** Only these are named: anything else that stands in the place of a curve may be part of a key. */
const OTHER_CURVES = ['X25519', 'Ed448', 'X448', 'P-256', 'P-384', 'P-521', 'secp256k1'];

function fromJson(text: string): KeyPair {
  // The words of a JSON error quote the text, so they are not passed on.
  const value = checked(() => JSON.parse(text) as unknown, 'JSON 不完整');
  const { kty, crv, d, x, secretKeyMultibase, publicKeyMultibase } = value as Record<string, unknown>;
  if (typeof secretKeyMultibase === 'string') {
    const pair = fromSecretMultibase(secretKeyMultibase);
    if (publicKeyMultibase === undefined || publicKeyMultibase === pair.publicKeyMultibase) return pair;
    throw refused('JSON 里的公钥和私钥不是一对');
  }
  if (typeof publicKeyMultibase === 'string') throw refused('这是公钥，签名要私钥');
  if (kty !== 'OKP' || crv !== 'Ed25519') throw wrongCurve(OTHER_CURVES.find((curve) => curve === crv));
  if (d === undefined) throw refused('这是公钥（JWK 里没有 d），签名要私钥');
  const seed = typeof d === 'string' ? Buffer.from(d, 'base64url') : Buffer.alloc(0);
  if (seed.length !== SEED_BYTES) throw refused('JWK 的 d 不是 32 个字节，可能只复制了一部分');
  const pair = ofSeed(seed);
  const claimed = typeof x === 'string' ? Buffer.from(x, 'base64url') : Buffer.alloc(0);
  if (claimed.length === SEED_BYTES && toPublicKeyMultibase(claimed) === pair.publicKeyMultibase) return pair;
  throw refused('JWK 里的公钥（x）和私钥（d）不是一对');
}

function fromSecretMultibase(text: string): KeyPair {
  if (text.startsWith('z6Mk')) throw refused('这是公钥（z6Mk 开头），签名要私钥');
  const bytes = checked(() => fromMultibase(text), '不是 base58 的字符，可能抄错了');
  if (SECRET_HEAD.some((byte, at) => bytes[at] !== byte)) throw wrongCurve(undefined);
  if (bytes.length !== SECRET_HEAD.length + SEED_BYTES) throw refused('私钥长度不对，可能只复制了一部分');
  return ofSeed(bytes.slice(SECRET_HEAD.length));
}

// A private key in PKCS #8 (RFC 8410, section 7) is these bytes and the seed.
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

function ofSeed(seed: Uint8Array): KeyPair {
  const key = Buffer.concat([PKCS8_HEAD, seed]);
  return ofKeyObject(createPrivateKey({ key, format: 'der', type: 'pkcs8' }));
}

function checked<T>(read: () => T, words: string): T {
  let value: T;
  try {
    value = read();
  } catch {
    // Whatever it says may quote the key.
    throw refused(words);
  }
  const kind = (value as Partial<KeyObject> | null)?.asymmetricKeyType;
  if (kind !== undefined && kind !== 'ed25519') throw wrongCurve(kind);
  return value;
}

function wrongCurve(found: string | undefined): KeyRefusal {
  return refused(`不是 Ed25519 的私钥${found === undefined ? '' : `，是 ${found}`}`);
}

function refused(words: string): KeyRefusal {
  return new KeyRefusal(
    'HB-KEY-FORM',
    `${words}。能用的是 Ed25519 私钥：PEM（PKCS#8）、JWK，或 z3u2 开头的 multibase；npm run keys -- new 会做一把`,
  );
}
