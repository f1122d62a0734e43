import { expect, test, vi } from 'vitest';
import vectors from '../../testing/credentials/verify-vectors.json' with { type: 'json' };
import { holds, jcsProofOf } from './check-proof.ts';
import { issuerKey } from './issuer-key.ts';
import { verify } from './verify.ts';

const { site, number, document, statusList, sound, revoked } = vectors;
const files: Record<string, unknown> = {
  'issuer/did.json': document,
  'status/revocation-1.json': statusList,
  [`p/${number}/credential.json`]: sound[0],
  [`p/${number}/state.json`]: {
    number,
    asOf: '2022-05-20',
    state: 'in-force',
    since: '2022-04-18',
    program: '无疫小区',
    grantor: '清河区人民政府',
    grantedHere: true,
  },
};

const check = async (credential: object) => {
  const { verdict, claims } = await verify(
    { file: new Blob([JSON.stringify(credential)]) },
    {
      site: new URL(site),
      official: new URL(site),
      now: Date.parse('2022-05-20T12:00:00+08:00'),
      fetchJson: (address) => Promise.resolve({ found: files[address.href.slice(site.length)] }),
      hasPage: () => Promise.resolve(false),
    },
  );
  return { ...verdict, honour: claims?.honour };
};

test('credentials signed with, and status lists packed by, the libraries of Digital Bazaar are read', async () => {
  for (const credential of sound)
    expect(await check(credential)).toMatchObject({ name: 'valid', honour: '无疫小区' });
  for (const credential of revoked)
    expect(await check(credential)).toMatchObject({ name: 'revoked', by: 'status' });
});

test('a browser without Ed25519 comes to the same answers', async () => {
  const [credential = {}] = sound;
  const proof = jcsProofOf(credential) ?? {};
  const found = issuerKey(document, document.id, proof);
  const key = 'key' in found ? found.key : new Uint8Array();
  const native = vi
    .spyOn(crypto.subtle, 'importKey')
    .mockRejectedValue(new DOMException('Unrecognized name.', 'NotSupportedError'));
  try {
    expect(await holds(credential, proof, key)).toBe(true);
    expect(await holds({ ...credential, name: 'x' }, proof, key)).toBe(false);
    expect(
      await holds(
        credential,
        proof,
        key.map((byte) => 255 - byte),
      ),
    ).toBe(false);
    expect(native).toHaveBeenCalledTimes(3);
  } finally {
    native.mockRestore();
  }
});
