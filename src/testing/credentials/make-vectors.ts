// Makes verify-vectors.json with libraries of Digital Bazaar, so that checking is tried on what others sign and pack:
// `node src/testing/credentials/make-vectors.ts`. Equal at every run but for what zlib makes of the list.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { createCredential, createList } from '@digitalbazaar/vc-bitstring-status-list';
import { base58 } from '@scure/base';
import canonicalize from 'canonicalize';

const site = 'https://hongbang.qinghe.example/';
const did = 'did:web:hongbang.qinghe.example:issuer';
const number = 'QH-2204-0002';
const created = '2022-04-18T00:00:00+08:00';
const key = await Ed25519Multikey.generate({
  id: `${did}#key-1`,
  controller: did,
  seed: createHash('sha256').update('vectors of hongbang').digest(),
});

const sha256 = (value: object) =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest();

/** eddsa-jcs-2022 by the words of vc-di-eddsa 1.0, 3.3.1, with nothing of this project's. */
async function signed(document: { '@context': unknown } & Record<string, unknown>): Promise<object> {
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created,
    verificationMethod: key.id,
    proofPurpose: 'assertionMethod',
    '@context': document['@context'],
  };
  const data = Buffer.concat([sha256(options), sha256(document)]);
  const signature = await key.signer().sign({ data });
  return { ...document, proof: { ...options, proofValue: `z${base58.encode(signature)}` } };
}

async function statusList(revoked: readonly number[]): Promise<object> {
  const list = await createList({ length: 131_072 });
  for (const index of revoked) list.setStatus(index, true);
  const id = `${site}status/revocation-1.json`;
  const credential = await createCredential({ id, list, statusPurpose: 'revocation' });
  return signed({ ...credential, issuer: did });
}

const credential = (statusListIndex: number) =>
  signed({
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: `${site}p/${number}/credential.json`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: did, type: ['Profile'], name: '清河区人民政府' },
    validFrom: '2022-04-18T00:00:00+08:00',
    credentialSubject: {
      type: ['AchievementSubject'],
      licenseNumber: number,
      achievement: {
        id: `${site}programs/x/`,
        type: ['Achievement'],
        name: '无疫小区',
        description: '𠮷\u2028"\\',
        criteria: { narrative: '1e21' },
      },
    },
    credentialStatus: {
      id: `${site}status/revocation-1.json#${statusListIndex}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(statusListIndex),
      statusListCredential: `${site}status/revocation-1.json`,
    },
  });

const { publicKeyMultibase } = key;
const vectors = {
  site,
  number,
  document: {
    id: did,
    verificationMethod: [{ id: key.id, type: 'Multikey', controller: did, publicKeyMultibase }],
    assertionMethod: [key.id],
  },
  statusList: await statusList([9, 131_070]),
  /** Not revoked, then revoked. */
  sound: [await credential(8), await credential(131_071)],
  revoked: [await credential(9), await credential(131_070)],
};
writeFileSync(join(import.meta.dirname, 'verify-vectors.json'), `${JSON.stringify(vectors, null, 2)}\n`);
