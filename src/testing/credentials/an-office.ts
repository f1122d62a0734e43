import { generateKeyPairSync } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { openBadgeCredential } from '../../credentials/credential.ts';
import { issuerDid, issuerDocument } from '../../credentials/issuer-document.ts';
import { ofKeyObject } from '../../credentials/keys/read-private-key.ts';
import type { SigningKey } from '../../credentials/keys/signing-key.ts';
import { signJcs } from '../../credentials/sign/sign-jcs.ts';
import type { IssuerKey } from '../../domain/issuer-key.ts';
import type { CredentialView } from '../../views/honour/plaque-credential.ts';

/** An office that signs for the site at an address (with base and a slash at the end), with a new key. */
export function anOffice(site: string) {
  const { origin, pathname } = new URL(site);
  const did = issuerDid({ url: origin, base: pathname });
  const pair = ofKeyObject(generateKeyPairSync('ed25519').privateKey);
  const key: SigningKey = { did, verificationMethod: `${did}#key-1`, ...pair, from: '2022-01-01' };
  const view = (number: string): CredentialView => ({
    number,
    statusIndex: 7,
    site,
    issuer: { did, name: '清河区人民政府' },
    holder: { name: '春江花园二期', path: '/communities/chunjiang-2/' },
    achievement: {
      program: 'epidemic-free',
      level: 'standard',
      name: '无疫小区',
      description: '十四天零发生。',
      narrative: '六个好。',
    },
    from: '2022-04-18',
    to: '2022-05-31',
    created: '2022-04-18',
    verificationMethod: key.verificationMethod,
  });
  return {
    did,
    key,
    /** What a credential says, before it is signed. */
    view,
    /** `issuer/did.json`. */
    document: (changes: Partial<IssuerKey> = {}) =>
      issuerDocument(
        did,
        [
          {
            id: 'key-1',
            publicKeyMultibase: key.publicKeyMultibase,
            from: '2022-01-01',
            origin: { file: 'keys.csv', line: 2 },
            ...changes,
          },
        ],
        '2022-05-20',
      ),
    /** A credential with its proof by JCS. */
    credential: (number: string, changes: Partial<CredentialView> = {}, by: SigningKey = key) =>
      signJcs(openBadgeCredential({ ...view(number), ...changes }), by, '2022-04-18T00:00:00+08:00'),
    /** `status/revocation-1.json`, in which these are revoked. */
    statusList: (revoked: readonly number[] = [], changes: object = {}, by: SigningKey = key) =>
      signJcs(
        {
          '@context': ['https://www.w3.org/ns/credentials/v2'],
          id: `${site}status/revocation-1.json`,
          type: ['VerifiableCredential', 'BitstringStatusListCredential'],
          issuer: did,
          validFrom: '2022-01-01T00:00:00+08:00',
          credentialSubject: {
            id: `${site}status/revocation-1.json#list`,
            type: 'BitstringStatusList',
            statusPurpose: 'revocation',
            encodedList: encodedList(revoked),
          },
          ...changes,
        },
        by,
        '2022-04-18T00:00:00+08:00',
      ),
    /** `p/<number>/state.json`. */
    state: (number: string, changes: object = {}) => ({
      number,
      asOf: '2022-05-20',
      state: 'in-force',
      since: '2022-04-18',
      until: '2022-05-31',
      program: '无疫小区',
      unit: '春江花园二期',
      grantor: '清河区疫情防控工作指挥部',
      grantedHere: true,
      ...changes,
    }),
  };
}

export type Office = ReturnType<typeof anOffice>;

/** Bits of a list of `bytes` bytes, packed as Bitstring Status List 1.0 wants them. */
export function encodedList(revoked: readonly number[], bytes = 16_384): string {
  const bits = Buffer.alloc(bytes);
  for (const index of revoked)
    bits.writeUInt8(bits.readUInt8(index >> 3) | (0x80 >> (index & 7)), index >> 3);
  return `u${gzipSync(bits).toString('base64url')}`;
}
