import { describe, expect, test } from 'vitest';
import { alteredOnce } from '../testing/credentials/altered.ts';
import { anOffice } from '../testing/credentials/an-office.ts';
import { refusalByRdfc } from '../testing/credentials/check-by-rdfc.ts';
import type { CredentialView } from '../views/honour/plaque-credential.ts';
import { openBadgeCredential } from './credential.ts';
import { signedCredential } from './signed-credential.ts';
import { signCredential } from './sign/sign-credential.ts';
import { holds, jcsProofOf } from './verify/check-proof.ts';
import { fromPublicKeyMultibase } from './verify/multibase.ts';

const office = anOffice('https://hongbang.example/ztzl/hongbang/');
const day = '2022-05-01';
const issuer = office.document();
if (issuer === undefined) throw new Error('no issuer');
const view: CredentialView = {
  ...office.view('QH-2204-0001'),
  statusIndex: 131_073,
  holder: { name: '春江花园（二期）“B”<区> 𠮷', path: '/communities/chunjiang-2/' },
  achievement: {
    program: 'star-rated',
    level: 'four-star',
    name: '星级社区（四星）',
    description: '三年一评。\n授予机关：清河区人民政府。',
    narrative: '标准：服务到位；自治有序。',
  },
  to: '2022-05-15',
};
const file = await signedCredential(view, office.key);
const signed = JSON.parse(file) as { proof: { cryptosuite: string }[] };
const publicKey = fromPublicKeyMultibase(office.key.publicKeyMultibase);
const holdsByJcs = async (document: object) => {
  const proof = jcsProofOf(document);
  return proof !== undefined && (await holds(document, proof, publicKey));
};

describe('a signed credential', () => {
  test('is accepted by the libraries of others, and in the browser without them', async () => {
    expect(signed.proof.map(({ cryptosuite }) => cryptosuite)).toEqual(['eddsa-rdfc-2022', 'eddsa-jcs-2022']);
    expect(await refusalByRdfc(signed, issuer, day)).toBeUndefined();
    expect(await holdsByJcs(signed)).toBe(true);
  });

  test('is the same at every signing, and can be read by people', async () => {
    expect(await signedCredential(view, office.key)).toBe(file);
    expect(file).toContain('\n  "validUntil": "2022-05-15T23:59:59+08:00",\n');
  });

  test('fails when any value of it is changed by one character', { timeout: 300_000 }, async () => {
    let count = 0;
    for (const { place, altered } of alteredOnce(signed)) {
      const [byRdfc, byJcs] = [await refusalByRdfc(altered, issuer, day), await holdsByJcs(altered)];
      // A proof does not speak of the other one.
      const isOfRdfc = place.startsWith('proof.0.');
      const isOfJcs = place.startsWith('proof.1.');
      if (!isOfJcs) expect(byRdfc, place).toBeDefined();
      if (!isOfRdfc) expect(byJcs, place).toBe(false);
      count += 1;
    }
    expect(count).toBeGreaterThan(40);
  });

  test('says in which list its place is, the second one too', () => {
    const { credentialStatus } = openBadgeCredential(view);
    expect(credentialStatus).toEqual({
      id: 'https://hongbang.example/ztzl/hongbang/status/revocation-2.json#1',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '1',
      statusListCredential: 'https://hongbang.example/ztzl/hongbang/status/revocation-2.json',
    });
  });

  test('of a work names it by its name alone, and of an open-ended honour states no last day', () => {
    const work = openBadgeCredential({ ...view, holder: { name: '老城社区居民公约' }, to: undefined });
    expect(work).not.toHaveProperty('validUntil');
    expect(work.credentialSubject).not.toHaveProperty('id');
    expect(work.credentialSubject.identifier).toMatchObject([{ identityHash: '老城社区居民公约' }]);
  });
});

describe('nothing is signed', () => {
  const created = '2022-04-18T00:00:00+08:00';

  test('by another key than the one that is named', async () => {
    const named = { ...view, verificationMethod: `${office.did}#key-2` };
    await expect(signedCredential(named, office.key)).rejects.toThrow('no key for');
    await expect(signedCredential(view, undefined)).rejects.toThrow('no key for');
  });

  test('with a word that no context explains', async () => {
    const document = { ...openBadgeCredential(view), colour: '红' };
    await expect(signCredential(document, office.key, created)).rejects.toThrow(/Safe mode/);
  });

  test('with a context that would have to be fetched', async () => {
    const document = { ...openBadgeCredential(view), '@context': ['https://example.org/context'] };
    await expect(signCredential(document, office.key, created)).rejects.toThrow(/InvalidUrl|URL/);
  });
});
