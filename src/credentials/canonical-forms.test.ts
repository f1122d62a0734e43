import { createHash } from 'node:crypto';
import { base58 } from '@scure/base';
import { describe, expect, test } from 'vitest';
import { anOffice } from '../testing/credentials/an-office.ts';
import vectors from '../testing/credentials/signing-vectors.json' with { type: 'json' };
import { openBadgeCredential } from './credential.ts';
import type { SigningKey } from './keys/signing-key.ts';
import { rdfcForm } from './sign/rdfc-form.ts';
import { signCredential } from './sign/sign-credential.ts';
import { canonicalForm } from './verify/canonical-form.ts';

const seed = createHash('sha256').update(vectors.seed).digest();
const did = 'did:web:hongbang.qinghe.example:issuer';
const key: SigningKey = {
  did,
  verificationMethod: `${did}#key-1`,
  publicKeyMultibase: vectors.publicKeyMultibase,
  secretKeyMultibase: `z${base58.encode(Buffer.concat([Buffer.from('8026', 'hex'), seed]))}`,
  from: '2022-01-01',
};

test('our proof by eddsa-rdfc-2022 is to the byte that of Digital Bazaar, whatever stands in the texts', async () => {
  for (const { proof, ...unsigned } of vectors.signed) {
    const signed = await signCredential(unsigned as never, key, vectors.created);
    expect((signed as unknown as { proof: object[] }).proof[0]).toEqual(proof);
  }
});

describe('by RFC 8785', () => {
  test('numbers are written as ECMAScript writes them (its appendix B)', () => {
    const bits = (hex: string) => Buffer.from(hex, 'hex').readDoubleBE();
    for (const [hex, text] of [
      ['0000000000000000', '0'],
      ['8000000000000000', '0'],
      ['0000000000000001', '5e-324'],
      ['7fefffffffffffff', '1.7976931348623157e+308'],
      ['4340000000000000', '9007199254740992'],
      ['4430000000000000', '295147905179352830000'],
      ['44b52d02c7e14af5', '9.999999999999997e+22'],
      ['44b52d02c7e14af6', '1e+23'],
      ['444b1ae4d6e2ef50', '1e+21'],
      ['3eb0c6f7a0b5ed8d', '0.000001'],
      ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
      ['41b3de4355555553', '333333333.3333332'],
    ])
      expect(canonicalForm(bits(hex ?? '')), hex).toBe(text);
    for (const none of [Number.NaN, Infinity]) expect(() => canonicalForm({ none })).toThrow();
    expect(canonicalForm(JSON.parse('[1.0,1e0,0.10,10e-1,-0]'))).toBe('[1,1,0.1,1,0]');
  });

  test('keys stand in the order of their UTF-16 units (its section 3.2.3), and not of their letters', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6', '10', '9', 'a', 'B', ''];
    const ordered = Object.keys(
      JSON.parse(canonicalForm(Object.fromEntries(keys.map((name) => [`k${name}`, 1])))) as object,
    );
    // U+1F600 before U+FB33: its first unit is D83D.
    expect(ordered).toEqual(
      ['', '\r', '1', '10', '9', 'B', 'a', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'].map(
        (name) => `k${name}`,
      ),
    );
  });

  test('texts are neither normalised nor escaped more than they must be, and half a pair is refused', () => {
    expect(canonicalForm('é')).not.toBe(canonicalForm('e\u0301'));
    expect(canonicalForm('\u20ac$\u000F\nA\'B"\\/\u007F\u2028<\u{1f600}')).toBe(
      '"\u20ac$\\u000f\\nA\'B\\"\\\\/\u007F\u2028<\u{1f600}"',
    );
    expect(() => canonicalForm('\ud800')).toThrow(/surrogate/);
    expect(() => canonicalForm({ '\udc00': 1 })).toThrow(/surrogate/);
    expect(canonicalForm(JSON.parse('{"__proto__":1,"constructor":2}'))).toBe(
      '{"__proto__":1,"constructor":2}',
    );
  });
});

describe('by RDFC-1.0', () => {
  const office = anOffice('https://hongbang.example/');
  const credential = openBadgeCredential(office.view('QH-1'));
  const form = (changes: object) => rdfcForm({ ...credential, ...changes });

  test('a word that no context explains is refused wherever it stands, and so is half an address', async () => {
    const { credentialSubject } = credential;
    const { achievement } = credentialSubject;
    for (const changes of [
      { colour: '红' },
      { credentialSubject: { ...credentialSubject, colour: '红' } },
      { credentialSubject: { ...credentialSubject, achievement: { ...achievement, colour: '红' } } },
      { type: [...credential.type, 'Plaque'] },
      { id: 'p/QH-1/' },
    ])
      await expect(form(changes), JSON.stringify(changes).slice(0, 60)).rejects.toThrow(/[Ss]afe mode/);
  });

  test('a language or a direction changes what is signed', async () => {
    const name = (value: unknown) => form({ name: value });
    const plain = await name('春江');
    expect(await name({ '@value': '春江', '@language': 'zh' })).not.toBe(plain);
    // Both go into the type of the text, so that neither can be put on or taken off.
    expect(await name({ '@value': '春江', '@direction': 'rtl' })).toContain(
      '"春江"^^<https://www.w3.org/ns/i18n#_rtl>',
    );
  });

  test('dates are texts with a type: another way of writing a moment is another signature', async () => {
    const instant = await form({ validFrom: '2022-04-17T16:00:00Z' });
    expect(instant).toContain('"2022-04-17T16:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>');
    expect(await form({ validFrom: '2022-04-18T00:00:00+08:00' })).not.toBe(instant);
    expect(await form({ validFrom: '2022-04-17T16:00:00.000Z' })).not.toBe(instant);
  });

  test('every member of what we sign leaves a trace in it', async () => {
    const whole = await form({});
    for (const text of [
      'QH-1',
      '清河区人民政府',
      '春江花园二期',
      '无疫小区',
      '十四天零发生。',
      '六个好。',
      '"7"',
    ])
      expect(whole).toContain(text);
    expect(whole).toContain('revocation-1.json#7>');
    // The context of Open Badges writes XML Schema with https, unlike everybody else.
    expect(whole).toContain('"false"^^<https://www.w3.org/2001/XMLSchema#boolean>');
  });
});
