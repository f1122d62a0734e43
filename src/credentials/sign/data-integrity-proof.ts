import { createPrivateKey, hash, sign, type KeyObject } from 'node:crypto';
import type { SigningKey } from '../keys/signing-key.ts';
import { fromMultibase, toMultibase } from '../verify/multibase.ts';

/** A proof of W3C Data Integrity 1.0 (section 2.1), as it stands in a signed document. */
export interface DataIntegrityProof {
  type: 'DataIntegrityProof';
  cryptosuite: 'eddsa-jcs-2022' | 'eddsa-rdfc-2022';
  /** A point in time with its zone (XML Schema `dateTimeStamp`). */
  created: string;
  verificationMethod: string;
  proofPurpose: 'assertionMethod';
  /** The signature, in base58 with the sign `z` of multibase before it. */
  proofValue: string;
}

/** A proof before it is signed. */
export type ProofOptions = Omit<DataIntegrityProof, 'proofValue'>;

/** What a proof by this key says of itself. */
export function proofOptions(
  cryptosuite: ProofOptions['cryptosuite'],
  { verificationMethod }: SigningKey,
  created: string,
): ProofOptions {
  return {
    type: 'DataIntegrityProof',
    cryptosuite,
    created,
    verificationMethod,
    proofPurpose: 'assertionMethod',
  };
}

/**
 * The value of a proof (W3C vc-di-eddsa 1.0, 3.2.4 and 3.3.4): the hash of the proof's options before that of the
 * document, signed by Ed25519, which knows no chance: the same key and texts give the same value.
 * @param optionsForm the canonical form of the proof's options.
 * @param documentForm the canonical form of the document without proof.
 */
export function proofValue(optionsForm: string, documentForm: string, key: SigningKey): string {
  const data = Buffer.concat([sha256(optionsForm), sha256(documentForm)]);
  return toMultibase(sign(null, data, privateKeyOf(key)));
}

function sha256(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}

// A private key in PKCS #8 (RFC 8410, section 7) is these bytes and the seed.
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
// `ed25519-priv` of the table of multicodecs.
const SECRET_KEY_HEAD = Buffer.from('8026', 'hex');

// Making one takes as long as signing with it.
const made = new WeakMap<SigningKey, KeyObject>();

function privateKeyOf(key: SigningKey): KeyObject {
  const known = made.get(key);
  if (known !== undefined) return known;
  const object = makePrivateKey(key);
  made.set(key, object);
  return object;
}

function makePrivateKey({ secretKeyMultibase, verificationMethod }: SigningKey): KeyObject {
  const bytes = Buffer.from(fromMultibase(secretKeyMultibase));
  if (bytes.length !== 34 || !bytes.subarray(0, 2).equals(SECRET_KEY_HEAD)) {
    // Never with the key in it.
    throw new Error(`no Ed25519 secret key for ${verificationMethod}`);
  }
  return createPrivateKey({
    key: Buffer.concat([PKCS8_HEAD, bytes.subarray(2)]),
    format: 'der',
    type: 'pkcs8',
  });
}
