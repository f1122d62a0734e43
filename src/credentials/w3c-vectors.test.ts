import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { base58 } from '@scure/base';
import { describe, expect, test } from 'vitest';
import type { SigningKey } from './keys/signing-key.ts';
import { proofValue } from './sign/data-integrity-proof.ts';
import { rdfcForm } from './sign/rdfc-form.ts';
import { signJcs } from './sign/sign-jcs.ts';
import { canonicalForm } from './verify/canonical-form.ts';
import { holds, jcsProofOf } from './verify/check-proof.ts';
import { fromPublicKeyMultibase } from './verify/multibase.ts';

// The `TestVectors/` of w3c/vc-di-eddsa, which are not part of this repository: CI says where they lie. Without them
// see verify-vectors.json and signing-vectors.json.
const folder = process.env['HONGBANG_W3C_VECTORS'];
const text = (name: string) => readFileSync(join(folder ?? '', name), 'utf8');
const json = (name: string) => JSON.parse(text(name)) as Record<string, unknown>;
const sha256 = (form: string) => hash('sha256', form);
const hexOf = (value: string) => Buffer.from(base58.decode(value.slice(1))).toString('hex');

// The second context of the vectors: no package carries it, and all it says is this.
const EXAMPLES = 'https://www.w3.org/ns/credentials/examples/v2';
const withExamples = (document: Record<string, unknown>) => ({
  ...document,
  '@context': (document['@context'] as string[]).map((context) =>
    context === EXAMPLES ? { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } : context,
  ),
});

function keyOf(options: Record<string, unknown>): SigningKey {
  const { publicKeyMultibase, privateKeyMultibase } = json('keyPair.json') as Record<string, string>;
  const verificationMethod = String(options['verificationMethod']);
  return {
    did: verificationMethod.split('#')[0] ?? '',
    verificationMethod,
    publicKeyMultibase: publicKeyMultibase ?? '',
    secretKeyMultibase: privateKeyMultibase ?? '',
    from: '2023-01-01',
  };
}

describe.skipIf(folder === undefined)('the vectors of W3C (HONGBANG_W3C_VECTORS names their folder)', () => {
  test('eddsa-jcs-2022: every step, the signature, and the signed document', async () => {
    const at = (name: string) => text(`eddsa-jcs-2022/${name}`).trim();
    const unsigned = json('unsigned.json');
    const options = json('eddsa-jcs-2022/proofConfigJCS.json');
    const key = keyOf(options);
    const [form, optionsForm] = [canonicalForm(unsigned), canonicalForm(options)];
    expect(form).toBe(at('canonDocJCS.txt'));
    expect(optionsForm).toBe(at('proofCanonJCS.txt'));
    expect(sha256(form)).toBe(at('docHashJCS.txt'));
    expect(sha256(optionsForm)).toBe(at('proofHashJCS.txt'));
    expect(sha256(optionsForm) + sha256(form)).toBe(at('combinedHashJCS.txt'));
    expect(proofValue(optionsForm, form, key)).toBe(at('sigBTC58JCS.txt'));
    expect(hexOf(at('sigBTC58JCS.txt'))).toBe(at('sigHexJCS.txt'));

    const signed = json('eddsa-jcs-2022/signedJCS.json');
    expect(signJcs(unsigned, key, String(options['created']))).toEqual(signed);
    const publicKey = fromPublicKeyMultibase(key.publicKeyMultibase);
    expect(await holds(signed, jcsProofOf(signed) ?? {}, publicKey)).toBe(true);
    expect(await holds({ ...signed, name: 'x' }, jcsProofOf(signed) ?? {}, publicKey)).toBe(false);
  });

  test('eddsa-rdfc-2022: every step and the signature', async () => {
    // Canonical N-Quads end in a line feed, and the hashes of the vectors are of the files as they are.
    const at = (name: string) => text(`eddsa-rdfc-2022/${name}`);
    const options = json('eddsa-rdfc-2022/proofConfigDataInt.json');
    const [form, optionsForm] = [
      await rdfcForm(withExamples(json('unsigned.json'))),
      await rdfcForm(withExamples(options)),
    ];
    expect(form).toBe(at('canonDocDataInt.txt'));
    expect(optionsForm).toBe(at('proofCanonDataInt.txt'));
    expect(sha256(form)).toBe(at('docHashDataInt.txt').trim());
    expect(sha256(optionsForm)).toBe(at('proofHashDataInt.txt').trim());
    expect(sha256(optionsForm) + sha256(form)).toBe(at('combinedHashDataInt.txt').trim());
    const value = proofValue(optionsForm, form, keyOf(options));
    expect(value).toBe(at('sigBTC58DataInt.txt').trim());
    expect(hexOf(value)).toBe(at('sigHexDataInt.txt').trim());
    expect(json('eddsa-rdfc-2022/signedDataInt.json')['proof']).toMatchObject({ proofValue: value });
  });
});
