import { keyInForce, type IssuerKey } from '../../domain/issuer-key.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { KeyRefusal } from './key-refusal.ts';
import { keyFileText } from './key-file.ts';
import { readPrivateKey } from './read-private-key.ts';

/** The key in force on the day of a build, with its private half. */
export interface SigningKey {
  did: string;
  /** `did#fragment`, as the issuer's document names it. */
  verificationMethod: string;
  publicKeyMultibase: string;
  /** `z3u2…`; never printed, never in an error, never in the environment of a child. */
  secretKeyMultibase: string;
  /** The first day of the key: no proof by it bears an earlier one. See `proofTime`. */
  from: PlainDate;
}

/** Where the private key comes from. */
export interface KeySource {
  env: Readonly<Record<string, string | undefined>>;
  /** Folders in which no key file may lie: the project, the content, what is published. */
  repository: readonly string[];
  /** Rows of `content/keys.csv`. */
  keys: readonly IssuerKey[];
  did: string;
  /** The day the site is for. */
  day: PlainDate;
}

/**
 * The private key that `HONGBANG_KEY_FILE` (a file) or `HONGBANG_KEY` (its text) gives; undefined where neither is
 * set: then nothing is signed.
 * @throws KeyRefusal where the key cannot be read, lies where others see it, or is not the one in force
 */
export function readSigningKey({ env, repository, keys, did, day }: KeySource): SigningKey | undefined {
  const pair = givenKey(env, repository);
  if (pair === undefined) return undefined;
  const key = keyInForce(keys, day);
  if (key?.publicKeyMultibase !== pair.publicKeyMultibase) {
    throw new KeyRefusal('HB-KEY-MATCH', mismatch(pair.publicKeyMultibase, key, { keys, day }));
  }
  return { did, verificationMethod: `${did}#${key.id}`, ...pair, from: key.from };
}

/** The key that the environment gives, whichever it is; undefined where neither variable is set. */
export function givenKey(env: KeySource['env'], repository: readonly string[]) {
  const { HONGBANG_KEY_FILE: file, HONGBANG_KEY: text } = env;
  const fromFile =
    file === undefined
      ? undefined
      : ofVariable('HONGBANG_KEY_FILE', () => readPrivateKey(keyFileText(file, repository)));
  const fromText = text === undefined ? undefined : ofVariable('HONGBANG_KEY', () => readPrivateKey(text));
  if (fromFile && fromText && fromFile.publicKeyMultibase !== fromText.publicKeyMultibase) {
    throw new KeyRefusal(
      'HB-KEY-TWO',
      'HONGBANG_KEY_FILE 和 HONGBANG_KEY 都设了，却不是同一把私钥。留下对的一个',
    );
  }
  return fromFile ?? fromText;
}

/** Says of which variable a refusal speaks: both may be set. */
function ofVariable<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof KeyRefusal) || error.words.includes(name)) throw error;
    throw new KeyRefusal(error.code, `${name}：${error.words}`);
  }
}

/** The moment a day begins in China, as proofs and documents state it (XML Schema `dateTimeStamp`). */
export function startOf(day: PlainDate): string {
  return `${day}T00:00:00+08:00`;
}

/**
 * When a proof by this key was made, for an event of that day: the day itself, so that the same content gives the
 * same bytes; for what is older than the key, the key's first day, because it cannot have signed before.
 */
export function proofTime({ from }: Pick<SigningKey, 'from'>, day: PlainDate): string {
  return startOf(day < from ? from : day);
}

function mismatch(
  given: string,
  inForce: IssuerKey | undefined,
  { keys, day }: Pick<KeySource, 'keys' | 'day'>,
): string {
  const row = keys.find(({ publicKeyMultibase }) => publicKeyMultibase === given);
  if (row === undefined) {
    return (
      `给的私钥不在 content/keys.csv 里，${day} 签名用的是 ${inForce?.id ?? '（没有）'}。` +
      '换成对的私钥；确实要用这一把的，先登记：npm run keys -- add 文件'
    );
  }
  if (row.revokedFrom !== undefined && row.revokedFrom <= day) {
    // With none in force `rotate` is refused; with one, a further key would be one too many.
    const next = inForce ? `换成 ${inForce.id} 的私钥` : '做一把新的：npm run keys -- new 新文件';
    return `给的私钥是 ${row.id}，从 ${row.revokedFrom} 起已经收回。${next}`;
  }
  if (row.from > day) {
    return `给的私钥是 ${row.id}，从 ${row.from} 起才用，而网站是 ${day} 的。看以前的样子，不要设 HONGBANG_KEY_FILE 和 HONGBANG_KEY`;
  }
  return `给的私钥是 ${row.id}，用到 ${row.until ?? '—'} 为止，${day} 签名用的是 ${inForce?.id ?? '（没有）'}。换成它的私钥`;
}
