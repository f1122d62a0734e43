import { describe, expect, test } from 'vitest';
import { anOffice, encodedList, type Office } from '../../testing/credentials/an-office.ts';
import type { CredentialView } from '../../views/honour/plaque-credential.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { signJcs } from '../sign/sign-jcs.ts';
import { fetchJsonBy } from './fetch-json.ts';
import { verify, type Outcome } from './verify.ts';

// Somebody wants `valid` for what is false. He hands over files, and has not the site, its address or its network.
const address = 'https://hongbang.qinghe.example/ztzl/hongbang/';
const number = 'QH-2204-0002';
const office = anOffice(address);
const forger = anOffice('https://hongbang-qinghe.example/ztzl/hongbang/');
const noon = Date.parse('2022-05-20T12:00:00+08:00');

type Changes = Record<string, unknown>;

async function checked(file: string | object, changes: Changes = {}, asked?: string): Promise<Outcome> {
  const files: Changes = {
    'issuer/did.json': office.document(),
    'status/revocation-1.json': office.statusList([8]),
    [`p/${number}/credential.json`]: office.credential(number),
    [`p/${number}/state.json`]: office.state(number),
    ...changes,
  };
  const site = new URL(address);
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  return verify(
    { file: new Blob([text]), number: asked },
    {
      site,
      official: site,
      now: noon,
      fetchJson: fetchJsonBy((input) => {
        const found = files[String(input).slice(address.length)];
        return Promise.resolve(
          found === undefined ? new Response('', { status: 404 }) : Response.json(found),
        );
      }),
      hasPage: () => Promise.resolve(false),
    },
  );
}

/** The verdict, and the step that was not passed first. */
async function told(...given: Parameters<typeof checked>): Promise<string> {
  const { verdict, steps } = await checked(...given);
  const step = steps.find(({ result }) => result !== 'passed');
  return [verdict.name, step && 'why' in step ? `${step.name}: ${step.why}` : step?.name].join(', ');
}

const genuine = office.credential(number);
const text = JSON.stringify(genuine);
const reread = (changed: string) => JSON.parse(changed) as object;

test('what is genuine is valid, so that what follows fails for its own reason', async () => {
  expect(await told(genuine)).toBe('valid, ');
  expect(await told(reread(text))).toBe('valid, ');
});

describe('without the key of the office,', () => {
  test.each<[string, object, string]>([
    ['the office of a lookalike host', forger.credential(number), 'unknown, issuer: foreign'],
    [
      'the same with our name and address in it',
      forger.credential(number, { site: address, issuer: { did: forger.did, name: '清河区人民政府' } }),
      'unknown, issuer: foreign',
    ],
    [
      'our identifier with a key of his own host',
      office.credential(number, {}, forger.key),
      'forged, issuer: other-issuer',
    ],
    [
      'our identifier and a key that begins like it',
      office.credential(number, {}, { ...forger.key, verificationMethod: `${office.did}:x#key-1` }),
      'forged, issuer: other-issuer',
    ],
    [
      'our identifier and a key that we have not',
      office.credential(number, {}, { ...forger.key, verificationMethod: `${office.did}#key-2` }),
      'forged, issuer: not-published',
    ],
    [
      'our identifier and our key by name',
      office.credential(number, {}, { ...forger.key, verificationMethod: office.key.verificationMethod }),
      'forged, proof: altered',
    ],
    [
      'our identifier in capitals',
      { ...genuine, issuer: office.did.toUpperCase() },
      'unknown, issuer: foreign',
    ],
    ['a list of issuers', { ...genuine, issuer: [genuine.issuer, forger.did] }, 'unknown, issuer: foreign'],
    ['no proof', { ...genuine, proof: undefined }, 'unknown, issuer: no-proof'],
    [
      'a proof of another kind',
      { ...genuine, proof: { type: 'Ed25519Signature2020' } },
      'unknown, issuer: no-proof',
    ],
    [
      'a proof for another purpose',
      { ...genuine, proof: { ...genuine.proof, proofPurpose: 'authentication' } },
      'forged, proof: altered',
    ],
    [
      'a list in which a text is expected',
      { ...genuine, proof: { ...genuine.proof, proofPurpose: ['assertionMethod'] } },
      'forged, proof: altered',
    ],
    [
      'a number in place of the signature',
      { ...genuine, proof: { ...genuine.proof, proofValue: 0 } },
      'forged, proof: altered',
    ],
    [
      'no signature, but the secret of nobody',
      { ...genuine, proof: { ...genuine.proof, proofValue: `z${'1'.repeat(64)}` } },
      'forged, proof: altered',
    ],
    [
      'members that JavaScript inherits',
      reread(text.replace('{', '{"__proto__":{"credentialSubject":{"licenseNumber":"QH-1"}},')),
      'forged, proof: altered',
    ],
  ])('%s', async (_, file, verdict) => {
    expect(await told(file)).toBe(verdict);
  });

  test('a member written twice counts as it is read, wherever it stands', async () => {
    const twice = text.replace('"validUntil"', '"validUntil":"2099-01-01T00:00:00Z","validUntil"');
    expect(await checked(twice)).toMatchObject({
      verdict: { name: 'valid' },
      claims: { validUntil: Date.parse('2022-05-31T23:59:59+08:00') },
    });
    expect(await told(text.replace(/,"proof"/, ',"validUntil":"2099-01-01T00:00:00Z","proof"'))).toBe(
      'forged, proof: altered',
    );
  });

  test('of several proofs by our suite the first counts, and a good one says no more than it signed', async () => {
    const bad = { ...genuine.proof, proofValue: forger.credential(number).proof.proofValue };
    expect(await told({ ...genuine, proof: [bad, genuine.proof] })).toBe('forged, proof: altered');
    expect(await told({ ...genuine, proof: [genuine.proof, bad] })).toBe('valid, ');
    const changed = { ...genuine, name: '另一个小区', proof: [genuine.proof, bad] };
    expect(await told(changed)).toBe('forged, proof: altered');
  });

  test('words under contexts that were put behind those that were signed say nothing new', async () => {
    // vc-di-eddsa 1.0, 3.3.2, lets contexts follow; this page reads members by their names alone.
    const more = { ...genuine, '@context': [...genuine['@context'], { name: 'https://evil.example/' }] };
    const { verdict, claims } = await checked(more);
    expect(verdict.name).toBe('valid');
    expect(claims).toEqual((await checked(genuine)).claims);
    const before = { ...genuine, '@context': ['https://evil.example/', ...genuine['@context']] };
    expect(await told(before)).toBe('forged, proof: altered');
  });

  test('what else the office signs is no credential, and a credential is no status list', async () => {
    expect(await told(office.statusList())).toBe('unknown, file: something-else');
    const manifest = signJcs({ files: { [`p/${number}/`]: 'x' } }, office.key, '2022-05-01T00:00:00+08:00');
    expect(await told(manifest)).toBe('unknown, file: something-else');
    const relabelled = {
      ...office.statusList(),
      type: genuine.type,
      credentialSubject: genuine.credentialSubject,
    };
    expect(await told(relabelled)).toBe('forged, proof: altered');
    expect(await told(genuine, { 'status/revocation-1.json': genuine })).toBe('unknown, status: other-list');
  });

  test('the genuine file of one board does not stand for another', async () => {
    expect(await told(genuine, {}, 'QH-2204-0003')).toBe('forged, file: other-number');
  });
});

/** Whoever stole the key of the office, or a clerk who signs by the way. */
const stolen = (changes: Partial<CredentialView>, created = '2022-04-18', by: SigningKey = office.key) =>
  signJcs(unsigned(office.credential(number, changes)), by, `${created}T00:00:00+08:00`);

function unsigned(credential: ReturnType<Office['credential']>) {
  const { proof, ...rest } = credential;
  expect(proof).toBeDefined();
  return rest;
}

describe('with the key of the office,', () => {
  const revoked = { 'issuer/did.json': office.document({ revokedFrom: '2022-05-01' }) };

  test('what was signed after it was taken back is forged', async () => {
    expect(await told(stolen({}, '2022-05-02'), revoked)).toBe('forged, issuer: taken-back');
    const undated = stolen({});
    const { created, ...proof } = undated.proof;
    expect(created).toBeDefined();
    expect(await told({ ...undated, proof }, revoked)).toBe('forged, issuer: taken-back');
  });

  // A signature does not tell when it was made, so this is for what the site itself says of the number.
  test.each<[string, Partial<CredentialView>]>([
    ['another holder', { holder: { name: '东湖公馆' } }],
    ['another honour', { achievement: { ...achievement(), name: '五星级小区' } }],
    ['a higher level', { achievement: { ...achievement(), level: 'five-star' } }],
    ['a later last day', { to: '2032-05-31' }],
    ['no last day', { to: undefined }],
    ['an earlier first day', { from: '2012-04-18' }],
    ['another office', { issuer: { did: office.did, name: '国务院' } }],
  ])('dated back to before that day, it does not give %s to a board in force', async (_, changes) => {
    for (const answers of [revoked, {}]) {
      const outcome = await checked(stolen(changes), answers);
      expect(outcome.verdict).toEqual({ name: 'unknown', by: 'ledger' });
      expect(outcome.steps.at(-1)).toMatchObject({ result: 'undone', why: 'not-present' });
      // Nothing of it is shown.
      expect(outcome.claims).toBeUndefined();
    }
    expect(await told(stolen({}), revoked)).toBe('valid, ');
  });

  test('a number that the ledger does not know, or knows otherwise, is not valid', async () => {
    expect(await told(office.credential('QH-2204-9999'))).toBe('unknown, ledger: absent');
    const state = (state: string) => ({ [`p/${number}/state.json`]: office.state(number, { state }) });
    // With a place in the list that is not the one of the board.
    expect(await told(stolen({ statusIndex: 99 }), state('revoked'))).toBe('revoked, ledger: revoked');
    expect(await told(stolen({ statusIndex: 99 }), state('suspended'))).toBe('suspended, ledger: suspended');
    expect(await told(genuine, { [`p/${number}/credential.json`]: undefined })).toBe(
      'unknown, ledger: not-present',
    );
  });

  test('a file from before a renewal holds as long as it says', async () => {
    const renewed = { [`p/${number}/credential.json`]: office.credential(number, { to: '2022-07-31' }) };
    expect(await told(genuine, renewed)).toBe('valid, ');
  });

  test('a signature from days to come is not valid', async () => {
    expect(await told(stolen({}, '2022-05-23'))).toBe('unknown, proof: wrong-clock');
  });

  test.each<[string, object, string]>([
    ['beyond the list', { statusListIndex: '131072' }, 'out-of-range'],
    ['far beyond it', { statusListIndex: '999999999' }, 'out-of-range'],
    ['below it', { statusListIndex: '-1' }, 'no-status'],
    ['that is a number', { statusListIndex: 7 }, 'no-status'],
    ['in full width', { statusListIndex: '７' }, 'no-status'],
    ['of suspensions', { statusPurpose: 'suspension' }, 'no-status'],
    ['of several purposes', { statusPurpose: ['revocation', 'suspension'] }, 'no-status'],
    ['of another kind', { type: 'StatusList2021Entry' }, 'no-status'],
    [
      'at another site',
      { statusListCredential: 'https://evil.example/status/revocation-1.json' },
      'other-list',
    ],
    [
      'by a way round',
      { statusListCredential: `${address}status/../p/${number}/credential.json` },
      'other-list',
    ],
    ['with a question', { statusListCredential: `${address}status/revocation-1.json?old` }, 'other-list'],
    [
      'beside the site',
      { statusListCredential: address.replace('hongbang/', 'hongbang.evil/s.json') },
      'other-list',
    ],
  ])('a place %s in the lists is none', async (_, entry, why) => {
    const { credentialStatus, ...rest } = unsigned(genuine);
    const credential = { ...rest, credentialStatus: { ...credentialStatus, ...entry } };
    expect(await told(signJcs(credential, office.key, '2022-04-18T00:00:00+08:00'))).toBe(
      `unknown, status: ${why}`,
    );
  });

  test('of several places, or none, nobody is asked', async () => {
    for (const credentialStatus of [[], [genuine.credentialStatus, genuine.credentialStatus], null]) {
      const credential = { ...unsigned(genuine), credentialStatus };
      expect(await told(signJcs(credential, office.key, '2022-04-18T00:00:00+08:00'))).toBe(
        'unknown, status: no-status',
      );
    }
  });
});

describe('a status list', () => {
  const at = (list: unknown) => told(genuine, { 'status/revocation-1.json': list });
  const subject = {
    id: `${address}status/revocation-1.json#list`,
    type: 'BitstringStatusList',
    statusPurpose: 'revocation',
  };

  test.each<[string, object, string]>([
    ['of another number', { id: `${address}status/revocation-2.json` }, 'other-list'],
    [
      'of suspensions',
      { credentialSubject: { ...subject, statusPurpose: 'suspension', encodedList: encodedList([]) } },
      'other-list',
    ],
    ['that begins later', { validFrom: '2022-06-01T00:00:00Z' }, 'outdated'],
    [
      'that is too short',
      { credentialSubject: { ...subject, encodedList: encodedList([], 16_383) } },
      'damaged',
    ],
    ['that unpacks to too much', { credentialSubject: { ...subject, encodedList: bomb() } }, 'damaged'],
    ['that is not packed', { credentialSubject: { ...subject, encodedList: 'uAAAA' } }, 'damaged'],
  ])('%s tells nothing, though the office signed it', async (_, changes, why) => {
    expect(await at(office.statusList([], changes))).toBe(`unknown, status: ${why}`);
  });

  test('in which a bit was turned is not trusted', async () => {
    const list = office.statusList([7]);
    const cleared = { ...list.credentialSubject, encodedList: encodedList([]) };
    expect(await at(list)).toBe('revoked, status: revoked');
    expect(await at({ ...list, credentialSubject: cleared })).toBe('unknown, status: untrusted');
  });
});

function achievement(): CredentialView['achievement'] {
  const { name, description, criteria } = genuine.credentialSubject.achievement;
  const { narrative } = criteria;
  return { program: 'epidemic-free', level: 'standard', name, description, narrative };
}

/** 20 MB of zeros in 20 kB. */
function bomb(): string {
  return encodedList([], 20_000_000);
}
