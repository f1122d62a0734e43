import { contexts } from '@digitalbazaar/credentials-context';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { verifyCredential } from '@digitalcredentials/verifier-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { alteredOnce } from '../testing/credentials/altered.ts';
import { anOffice, type Office } from '../testing/credentials/an-office.ts';
import { printSite, serveFiles } from '../testing/credentials/printed-site.ts';
import { signedBoards } from '../testing/credentials/signed-boards.ts';
import { signedDay, writeSignedContent } from '../testing/credentials/signed-content.ts';
import type { SigningKey } from './keys/signing-key.ts';
import { signCredential } from './sign/sign-credential.ts';
import { fetchJsonBy } from './verify/fetch-json.ts';
import { verify } from './verify/verify.ts';

// The same series before the verifier of the Digital Credentials Consortium, which knows nothing of this project and
// reads `eddsa-rdfc-2022`, and before the functions of /verify/, which read `eddsa-jcs-2022`.
let served: Awaited<ReturnType<typeof serveFiles>>;
let removeContent: () => void;
/** Has a site and a key of his own at the same server. */
let thief: Office;

beforeAll(async () => {
  served = await serveFiles();
  const content = writeSignedContent({ url: served.url, base: '/' });
  removeContent = content.remove;
  for (const [path, body] of await printSite(content)) served.files.set(path, body);
  thief = anOfficeAt('thief');
  const { fetch } = globalThis;
  // `did:web` is asked for by https, of which this machine has no certificate; nobody else is asked.
  vi.stubGlobal('fetch', (asked: string | URL | Request, options?: RequestInit) => {
    const url = new URL(asked instanceof Request ? asked.url : asked);
    if (url.hostname !== 'localhost') return Promise.reject(new Error(`not asked for: ${url.href}`));
    url.protocol = 'http:';
    return fetch(url, { ...options, headers: undefined, signal: undefined });
  });
  // It tells of a schema that it cannot fetch.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterAll(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  removeContent();
  await served.close();
});

type Credential = Record<string, unknown> & { id: string; proof: object[] };

const at = (path: string) => JSON.parse(String(served.files.get(path))) as Credential;
const credentialOf = (number: string) => at(`/p/${number}/credential.json`);

/** What the verifier of others says of each step, or the names of its errors. */
async function said(credential: object): Promise<Record<string, unknown>> {
  const { log, errors } = await verifyCredential({
    credential: credential as never,
    knownDIDRegistries: [] as never,
  });
  if (errors) return { errors: errors.map(({ name }) => name) };
  return Object.fromEntries((log ?? []).map(({ id, valid, error }) => [id, error?.name ?? valid]));
}

/** Everything is as it should be. */
const sound = { valid_signature: true, expiration: true, revocation_status: true };
const isSound = async (credential: object) => {
  const steps = await said(credential);
  return Object.entries(sound).every(([step, result]) => steps[step] === result);
};

/** What /verify/ says of a file, in one word. */
async function ourVerdict(file: unknown, number?: string): Promise<string> {
  const site = new URL(`${served.url}/`);
  const { verdict } = await verify(
    { file: new Blob([typeof file === 'string' ? file : JSON.stringify(file)]), number },
    {
      site,
      official: site,
      now: Date.parse(`${signedDay}T12:00:00+08:00`),
      fetchJson: fetchJsonBy(fetch),
      hasPage: () => Promise.resolve(false),
    },
  );
  return verdict.name;
}

/** With a file of the site in place of another, for as long as something is done. */
async function replaced<T>(path: string, body: object, done: () => Promise<T>): Promise<T> {
  const before = served.files.get(path) ?? Buffer.alloc(0);
  served.files.set(path, Buffer.from(JSON.stringify(body)));
  try {
    return await done();
  } finally {
    served.files.set(path, before);
  }
}

const created = '2022-04-20T00:00:00+08:00';
/** A document signed twice, without the proofs it bore. */
function signedBy(document: object, key: SigningKey): Promise<Credential> {
  const unsigned: Partial<Credential> = { ...document };
  delete unsigned.proof;
  return signCredential(unsigned as never, key, created) as Promise<Credential>;
}

/** An office with its own key in a folder; the verifier of others keeps the document of each for some seconds. */
function anOfficeAt(folder: string, changes: Parameters<Office['document']>[0] = {}): Office {
  const office = anOffice(`${served.url}/${folder}/`);
  served.files.set(`/${folder}/issuer/did.json`, Buffer.from(JSON.stringify(office.document(changes))));
  return office;
}

const { inForce, alsoInForce, revoked, expired } = signedBoards;
const list = '/status/revocation-1.json';

describe('accepted', () => {
  test('is what is in force', async () => {
    for (const number of [inForce, alsoInForce]) {
      expect(await said(credentialOf(number))).toMatchObject(sound);
      expect(await ourVerdict(credentialOf(number), number)).toBe('valid');
    }
  });

  test('is the signature of what was revoked and of what ran out, and each is told', async () => {
    expect(await said(credentialOf(revoked))).toMatchObject({ ...sound, revocation_status: false });
    expect(await ourVerdict(credentialOf(revoked))).toBe('revoked');
    expect(await said(credentialOf(expired))).toMatchObject({ ...sound, expiration: false });
    expect(await ourVerdict(credentialOf(expired))).toBe('expired');
  });
});

describe('refused', () => {
  test('is each value of a credential changed by one character', async () => {
    const places: string[] = [];
    for (const { place, altered } of alteredOnce(credentialOf(inForce))) {
      // Neither proof speaks of the other one, and each verifier reads its own.
      if (!place.startsWith('proof.1.')) expect(await isSound(altered), place).toBe(false);
      if (!place.startsWith('proof.0.')) expect(await ourVerdict(altered), place).not.toBe('valid');
      places.push(place);
    }
    expect(places.length).toBeGreaterThan(40);
    expect(places).toEqual(expect.arrayContaining(['validFrom', 'credentialStatus.statusListIndex']));
  });

  test('is each member left out', async () => {
    const credential = credentialOf(inForce);
    for (const name of Object.keys(credential)) {
      const rest = Object.fromEntries(Object.entries(credential).filter(([one]) => one !== name));
      expect(await isSound(rest), name).toBe(false);
      expect(await ourVerdict(rest), name).not.toBe('valid');
    }
  });

  test('is a file cut off anywhere', async () => {
    const text = String(served.files.get(`/p/${inForce}/credential.json`)).trimEnd();
    for (let length = 0; length < text.length; length += 211) {
      const cut = text.slice(0, length);
      expect(() => void JSON.parse(cut), String(length)).toThrow();
      expect(await ourVerdict(cut), String(length)).toBe('unknown');
    }
  });

  test('is the proof of another plaque, and the credential of another one for the one asked for', async () => {
    const { proof } = credentialOf(alsoInForce);
    const swapped = { ...credentialOf(inForce), proof };
    expect(await said(swapped)).toEqual({ errors: ['invalid_signature'] });
    expect(await ourVerdict(swapped)).toBe('forged');
    // Others do not know what was asked for: to them it is a sound credential, and says of which board.
    expect(credentialOf(alsoInForce).id).toContain(`/p/${alsoInForce}/`);
    expect(await ourVerdict(credentialOf(alsoInForce), inForce)).toBe('forged');
  });

  test('is another key, under the name of the published one, its own name, or at home with the thief', async () => {
    const genuine = credentialOf(inForce);
    const { id } = genuine['issuer'] as { id: string };
    for (const verificationMethod of [`${id}#key-1`, `${id}#key-2`, thief.key.verificationMethod]) {
      const forged = await signedBy(genuine, { ...thief.key, verificationMethod });
      expect(await isSound(forged), verificationMethod).toBe(false);
      expect(await ourVerdict(forged), verificationMethod).toBe('forged');
    }
  });

  test('is a good proof beside a bad one, by the verifier that reads the bad one', async () => {
    const genuine = credentialOf(inForce);
    const { id } = genuine['issuer'] as { id: string };
    const forged = await signedBy(genuine, { ...thief.key, verificationMethod: `${id}#key-1` });
    const [goodRdfc, goodJcs] = genuine.proof;
    const [badRdfc, badJcs] = forged.proof;
    expect(await isSound({ ...genuine, proof: [badRdfc, goodJcs] })).toBe(false);
    expect(await ourVerdict({ ...genuine, proof: [goodRdfc, badJcs] })).toBe('forged');
    expect(await ourVerdict({ ...genuine, proof: [badJcs, goodJcs] })).toBe('forged');
  });

  test('is a credential of an issuer who puts our name on it', async () => {
    const { issuer, ...genuine } = credentialOf(inForce);
    const own = await signedBy({ ...genuine, issuer: { ...(issuer as object), id: thief.did } }, thief.key);
    // To others that is an issuer like any other: whose name it is they do not know.
    expect(await said(own)).toMatchObject({ valid_signature: true });
    expect(await ourVerdict(own)).toBe('unknown');
  });

  test('is everything under a replaced document of the issuer', async () => {
    // Under an issuer of whom the verifier has kept no document yet.
    const office = anOfficeAt('replaced');
    const credential = await signedBy(
      { ...credentialOf(inForce), issuer: { id: office.did, type: ['Profile'] } },
      office.key,
    );
    const other = anOffice(`${served.url}/replaced/`);
    served.files.set('/replaced/issuer/did.json', Buffer.from(JSON.stringify(other.document())));
    expect(await isSound(credential)).toBe(false);
    await replaced('/issuer/did.json', other.document() ?? {}, async () => {
      expect(await ourVerdict(credentialOf(inForce))).toBe('unknown');
    });
    const { id } = at('/issuer/did.json');
    const stolen = JSON.stringify(other.document()).replaceAll(other.did, id);
    await replaced('/issuer/did.json', JSON.parse(stolen) as object, async () => {
      expect(await ourVerdict(credentialOf(inForce))).toBe('forged');
    });
  });
});

test('a key that was taken back is refused by others only if from its first day, by us from any day', async () => {
  const signedFor = async (folder: string, revokedFrom: string) => {
    const office = anOfficeAt(folder, { revokedFrom });
    const issuer = { id: office.did, type: ['Profile'] };
    return signedBy({ ...credentialOf(inForce), issuer }, office.key);
  };
  // Signed on that day: the verifier of others does not look at `revoked`.
  expect(await said(await signedFor('late', '2022-04-20'))).toMatchObject({ valid_signature: true });
  expect(await isSound(await signedFor('whole', '2022-01-01'))).toBe(false);
  const document = JSON.stringify(at('/issuer/did.json'));
  const revoked = '"revoked":"2022-04-18T00:00:00+08:00"';
  const takenBack = document.replace(/("publicKeyMultibase":"[^"]*")/, `$1,${revoked}`);
  await replaced('/issuer/did.json', JSON.parse(takenBack) as object, async () => {
    expect(await ourVerdict(credentialOf(inForce))).toBe('forged');
  });
});

describe('a status list', () => {
  const told = async (body: object) =>
    replaced(list, body, async () => ({
      others: (await said(credentialOf(inForce)))['revocation_status'],
      ours: await ourVerdict(credentialOf(inForce)),
      ofRevoked: (await said(credentialOf(revoked)))['revocation_status'],
    }));

  /** Why the library of Digital Bazaar does not take a list for a credential. */
  async function refusalOfList(credential: Credential, body: object): Promise<string | undefined> {
    const { error } = await checkStatus({
      credential,
      suite: new DataIntegrityProof({ cryptosuite }),
      documentLoader: async (url) => ({
        contextUrl: null,
        documentUrl: url,
        document: contexts.get(url) ?? (url.endsWith(list) ? body : controllerAt(url)),
      }),
    });
    return error?.message;
  }

  /** The document of an issuer here, or of one of its keys. */
  function controllerAt(url: string): object {
    const [did = '', key] = url.split('#');
    const document = at(`/${did.split(':').slice(3).join('/')}/did.json`);
    const methods = document['verificationMethod'] as { id: string }[];
    const method = methods.find(({ id }) => id === url);
    return key === undefined ? document : { '@context': document['@context'], ...method };
  }

  test('of another issuer, without those that were revoked, is not taken', async () => {
    const empty = (thief.statusList() as { credentialSubject: object }).credentialSubject;
    const theirs = await signedBy(
      { ...at(list), issuer: { id: thief.did }, credentialSubject: empty },
      thief.key,
    );
    // The verifier of others asks by whom a list is signed, but not whether that is who signed the credential; the
    // library of Digital Bazaar beneath it does, unless it is told not to.
    expect(await told(theirs)).toEqual({ others: true, ours: 'unknown', ofRevoked: true });
    expect(await refusalOfList(credentialOf(revoked), theirs)).toMatch(/Issuers .* do not match/);
    expect(await refusalOfList(credentialOf(revoked), at(list))).toBeUndefined();
  });

  test('that was altered, is another document, or is missing, leaves it open', async () => {
    for (const body of [{ ...at(list), validFrom: created }, credentialOf(inForce), {}]) {
      const { others, ours, ofRevoked } = await told(body);
      expect([others, ofRevoked]).not.toContain(true);
      expect(ours).toBe('unknown');
    }
  });
});
