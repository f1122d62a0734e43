import { expect, test, vi } from 'vitest';
import { anOffice } from '../../testing/credentials/an-office.ts';
import { fetchJsonBy } from './fetch-json.ts';
import type { Step } from './step.ts';
import { verify, type Question } from './verify.ts';

const site = 'https://hongbang.qinghe.example/ztzl/hongbang/';
const number = 'QH-2204-0002';
const office = anOffice(site);
const other = anOffice('https://elsewhere.example/');
const noon = Date.parse('2022-05-20T12:00:00+08:00');

/** A sound site; `undefined` takes a file away. */
const files = (changes: Record<string, unknown> = {}) => ({
  'issuer/did.json': office.document(),
  'status/revocation-1.json': office.statusList([8]),
  [`p/${number}/credential.json`]: office.credential(number),
  [`p/${number}/state.json`]: office.state(number),
  ...changes,
});

type Answers = Record<string, unknown>;

function serving(answers: Answers): typeof fetch {
  return (input) => {
    const path = String(input).slice(site.length);
    const answer = answers[path];
    if (answer instanceof Error) return Promise.reject(answer);
    if (answer instanceof Response) return Promise.resolve(answer.clone());
    return Promise.resolve(answer === undefined ? new Response('', { status: 404 }) : Response.json(answer));
  };
}

async function check(question: Question, answers: Answers = files(), now = noon, pages: string[] = []) {
  const outcome = await verify(question, {
    site: new URL(site),
    official: new URL(site),
    now,
    fetchJson: fetchJsonBy(serving(answers)),
    hasPage: (address) => Promise.resolve(pages.includes(address.href.slice(site.length))),
  });
  return { ...outcome, told: outcome.verdict.name, by: outcome.verdict.by, went: whys(outcome.steps) };
}

const whys = (steps: readonly Step[]) => ({
  ...Object.fromEntries(
    steps.map((step) => [step.name, 'why' in step ? `${step.result}: ${step.why}` : step.result]),
  ),
});

const asFile = (value: unknown): Question => ({ file: new Blob([JSON.stringify(value)]) });
const byNumber: Question = { number };
const down = new TypeError('fetch failed');

test('a board in force is valid, by its number and by its file, and says whose it is', async () => {
  expect(await check(byNumber)).toMatchObject({
    told: 'valid',
    claims: { number, holder: '春江花园二期', honour: '无疫小区', issuerName: '清河区人民政府' },
  });
  expect((await check(asFile(office.credential(number)))).told).toBe('valid');
});

test('an expired, a suspended and a revoked board are told apart', async () => {
  const june = Date.parse('2022-06-01T00:00:00+08:00');
  expect(await check(byNumber, files(), june - 1)).toMatchObject({ told: 'valid' });
  expect(await check(byNumber, files(), june)).toMatchObject({ told: 'expired', by: 'ledger' });

  const suspended = office.state(number, { state: 'suspended', since: '2022-05-12', reason: '动态调整' });
  expect(await check(byNumber, files({ [`p/${number}/state.json`]: suspended }))).toMatchObject({
    told: 'suspended',
    ledger: { since: '2022-05-12', reason: '动态调整' },
  });

  const revoked = files({ 'status/revocation-1.json': office.statusList([7]) });
  expect(await check(byNumber, revoked)).toMatchObject({ told: 'revoked', by: 'status' });
  const inLedger = files({ [`p/${number}/state.json`]: office.state(number, { state: 'revoked' }) });
  expect(await check(byNumber, inLedger)).toMatchObject({ told: 'revoked', by: 'ledger' });
});

test('a board that ended with its community is over, and not revoked, though the list takes it back', async () => {
  const answers = files({
    'status/revocation-1.json': office.statusList([7]),
    [`p/${number}/state.json`]: office.state(number, { state: 'dissolved', since: '2022-05-12' }),
  });
  expect(await check(byNumber, answers)).toMatchObject({ told: 'expired', by: 'ledger' });
});

test('an old file of a board that was renewed is expired, and the ledger knows the later day', async () => {
  const answers = files({ [`p/${number}/state.json`]: office.state(number, { until: '2022-07-31' }) });
  const june = Date.parse('2022-06-10T12:00:00+08:00');
  expect(await check(asFile(office.credential(number)), answers, june)).toMatchObject({
    told: 'expired',
    by: 'term',
    ledger: { until: '2022-07-31' },
  });
});

test('what begins later is not yet valid', async () => {
  const early = Date.parse('2022-04-17T23:59:59+08:00');
  const answers = files({ [`p/${number}/state.json`]: office.state(number, { asOf: '2022-04-17' }) });
  expect(await check(byNumber, answers, early)).toMatchObject({
    told: 'unknown',
    went: { term: 'failed: not-begun' },
  });
});

test('every field of a credential, changed by one character, makes it forged', async () => {
  const genuine = office.credential(number);
  const tampered = variants(genuine);
  expect(tampered.length).toBeGreaterThan(35);
  for (const { path, value } of tampered) {
    const { told, claims } = await check(asFile(value));
    // What names the format, the issuer or the proof turns it into something else, which is not valid either.
    const isNamed = /^(type|issuer\.id|proof\.(cryptosuite))/.test(path);
    expect({ path, told }).toEqual({ path, told: isNamed ? 'unknown' : 'forged' });
    expect(claims, path).toBeUndefined();
  }
});

/** A document with one text in it changed in its last character, for each text. */
function variants(document: object, at: (string | number)[] = []): { path: string; value: unknown }[] {
  const here = at.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document);
  if (typeof here === 'string') {
    const value = structuredClone(document);
    const parent = at
      .slice(0, -1)
      .reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], value);
    const last = at.at(-1) ?? '';
    (parent as Record<string, unknown>)[last] = here.slice(0, -1) + (here.endsWith('1') ? '2' : '1');
    return [{ path: at.join('.'), value }];
  }
  return Object.keys(here as object).flatMap((key) => variants(document, [...at, key]));
}

test('a field more or a field less makes it forged', async () => {
  const genuine = office.credential(number);
  expect(await check(asFile({ ...genuine, awarded: 'x' }))).toMatchObject({ told: 'forged', by: 'proof' });
  const endless: Partial<typeof genuine> = { ...genuine };
  delete endless.validUntil;
  expect(await check(asFile(endless))).toMatchObject({ told: 'forged', by: 'proof' });
});

test('a credential signed by another key is forged, whatever its proof says of the key', async () => {
  const thief = { ...other.key, verificationMethod: office.key.verificationMethod };
  expect(await check(asFile(office.credential(number, {}, thief)))).toMatchObject({
    told: 'forged',
    by: 'proof',
  });
  const owned = { ...other.key, verificationMethod: `${office.did}#${other.key.publicKeyMultibase}` };
  expect(await check(asFile(office.credential(number, {}, owned)))).toMatchObject({
    told: 'forged',
    went: { issuer: 'failed: not-published' },
  });
  expect(await check(asFile(office.credential(number, {}, other.key)))).toMatchObject({
    told: 'forged',
    went: { issuer: 'failed: other-issuer' },
  });
});

test('a key is good only where the office means it for signing', async () => {
  const answers = files({ 'issuer/did.json': { ...office.document(), assertionMethod: [] } });
  expect(await check(byNumber, answers)).toMatchObject({
    told: 'forged',
    went: { issuer: 'failed: not-published' },
  });
});

test('a key that was taken back is good for what it signed before', async () => {
  const from = (revokedFrom: string) => files({ 'issuer/did.json': office.document({ revokedFrom }) });
  expect(await check(byNumber, from('2022-04-19'))).toMatchObject({ told: 'valid' });
  expect(await check(byNumber, from('2022-04-18'))).toMatchObject({
    told: 'forged',
    went: { issuer: 'failed: taken-back' },
  });
});

test('somebody else’s credential is named and not trusted, and nobody is asked about it', async () => {
  const outcome = await check(asFile(other.credential(number)), {});
  expect(outcome).toMatchObject({
    told: 'unknown',
    went: { issuer: 'undone: foreign', ledger: 'skipped' },
    foreign: 'did:web:elsewhere.example:issuer',
  });
  expect(outcome.claims).toBeUndefined();
});

test('a document of the issuer that is missing, replaced or unreadable leaves it open', async () => {
  const at = (answer: unknown) => check(byNumber, files({ 'issuer/did.json': answer }));
  expect(await at(down)).toMatchObject({
    told: 'unknown',
    by: 'issuer',
    went: { issuer: 'undone: unreachable' },
  });
  expect(await at(undefined)).toMatchObject({ told: 'unknown', went: { issuer: 'undone: absent' } });
  expect(await at(other.document())).toMatchObject({
    told: 'unknown',
    went: { issuer: 'undone: other-document' },
  });
  expect(await at(new Response('<html>log in</html>'))).toMatchObject({
    went: { issuer: 'undone: unreadable' },
  });
  expect(await at(new Response('', { status: 302, headers: { location: '/x' } }))).toMatchObject({
    went: { issuer: 'undone: redirected' },
  });
  expect(await at(new Response(' '.repeat(70_000)))).toMatchObject({ went: { issuer: 'undone: too-big' } });
  expect(await at(new Response('', { status: 503 }))).toMatchObject({
    went: { issuer: 'undone: unreachable' },
  });
});

test('a document in which another key stands under the same name makes it forged', async () => {
  const replaced = office.document({ publicKeyMultibase: other.key.publicKeyMultibase });
  expect(await check(byNumber, files({ 'issuer/did.json': replaced }))).toMatchObject({
    told: 'forged',
    by: 'proof',
  });
});

test('without a status list that can be trusted it is never valid', async () => {
  const at = (answer: unknown) => check(byNumber, files({ 'status/revocation-1.json': answer }));
  const unknown = (why: string) => ({ told: 'unknown', by: 'status', went: { status: `undone: ${why}` } });
  expect(await at(down)).toMatchObject(unknown('unreachable'));
  expect(await at(undefined)).toMatchObject(unknown('absent'));
  expect(await at({ ...office.statusList(), issuer: 'x' })).toMatchObject(unknown('untrusted'));
  expect(await at(other.statusList())).toMatchObject(unknown('untrusted'));
  expect(await at(office.statusList([], {}, other.key))).toMatchObject(unknown('untrusted'));
  expect(await at(office.credential(number))).toMatchObject(unknown('other-list'));
  expect(await at(office.statusList([], { issuer: other.did }))).toMatchObject(unknown('other-issuer'));
  expect(await at(office.statusList([], { validUntil: '2022-05-01T00:00:00Z' }))).toMatchObject(
    unknown('outdated'),
  );
});

test('a credential that names no list of this site, or no place in it, is never valid', async () => {
  const statusIndex = 131_071;
  const far = files({ [`p/${number}/credential.json`]: office.credential(number, { statusIndex }) });
  expect(await check(byNumber, far)).toMatchObject({ told: 'valid' });
  const next = office.credential(number, { statusIndex: 131_072 });
  expect(await check(asFile(next))).toMatchObject({ told: 'unknown', went: { status: 'undone: absent' } });
});

test('without the ledger it is never valid', async () => {
  const at = (answer: unknown) => check(byNumber, files({ [`p/${number}/state.json`]: answer }));
  expect(await at(down)).toMatchObject({
    told: 'unknown',
    by: 'ledger',
    went: { ledger: 'undone: unreachable' },
  });
  expect(await at(undefined)).toMatchObject({ told: 'unknown', by: 'ledger' });
  expect(await at({ number })).toMatchObject({ told: 'unknown', by: 'ledger' });
  expect(await at(office.state('QH-2204-0003'))).toMatchObject({ told: 'unknown', by: 'ledger' });
});

test('a clock behind the day of the site makes nothing young again', async () => {
  const answers = files({ [`p/${number}/state.json`]: office.state(number, { asOf: '2022-06-20' }) });
  expect(await check(byNumber, answers)).toMatchObject({ told: 'unknown', by: 'ledger' });
});

test('the credential of another board proves nothing for the one asked for', async () => {
  const swapped = files({ [`p/${number}/credential.json`]: office.credential('QH-2204-0003') });
  expect(await check(byNumber, swapped)).toMatchObject({
    told: 'forged',
    went: { file: 'failed: other-number' },
  });
  const file = asFile(office.credential('QH-2204-0003')).file;
  expect(await check({ number, file })).toMatchObject({
    told: 'forged',
    went: { file: 'failed: other-number' },
  });
});

test('a board that is not signed, or only registered, is told by the ledger and is not valid', async () => {
  const unsigned = files({ [`p/${number}/credential.json`]: undefined });
  expect(await check(byNumber, unsigned)).toMatchObject({
    told: 'unknown',
    by: 'file',
    went: { file: 'undone: absent' },
    ledger: { state: 'in-force' },
  });
});

test('a number that never existed is told from one that was retired, and from what is no number', async () => {
  const ledgerOf = async (pages: string[]) => (await check(byNumber, {}, noon, pages)).steps.at(-1);
  expect(await ledgerOf([])).toMatchObject({ why: 'absent' });
  expect(await ledgerOf([`p/${number}/`])).toMatchObject({ why: 'retired' });
  for (const text of ['', '../../x', 'qh-1', '春江', 'A'.repeat(33)]) {
    expect(await check({ number: text })).toMatchObject({
      told: 'unknown',
      went: { file: 'undone: no-number' },
    });
  }
});

test('a page at another address than the office signs for sends the reader there', async () => {
  const outcome = await verify(byNumber, {
    site: new URL('http://localhost:4321/'),
    official: new URL(site),
    now: noon,
    fetchJson: (address) =>
      fetchJsonBy(serving(files()))(new URL(address.pathname.slice(1), site), 1_000_000),
    hasPage: () => Promise.resolve(false),
  });
  expect(outcome.steps[1]).toMatchObject({ result: 'undone', why: 'not-here' });
  expect(outcome.verdict.name).toBe('unknown');
});

test('files of other kinds are told apart', async () => {
  const fileOf = async (bytes: Buffer<ArrayBuffer>) =>
    (await check({ file: new Blob([bytes]) }, {})).steps[0];
  expect(await fileOf(Buffer.from(''))).toMatchObject({ why: 'empty' });
  expect(await fileOf(Buffer.alloc(10_000_000))).toMatchObject({ why: 'too-big' });
  expect(await fileOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toMatchObject({ why: 'unknown-type' });
  expect(await fileOf(Buffer.from('姓名,编号'))).toMatchObject({ why: 'unknown-type' });
  expect(await fileOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toMatchObject({
    why: 'no-credential',
  });
  expect(await fileOf(Buffer.from('{"type":'))).toMatchObject({ why: 'broken' });
  expect(await fileOf(Buffer.from(JSON.stringify(office.statusList())))).toMatchObject({
    why: 'something-else',
  });
});

test('a file of 10 MB is refused before it is read, and one that cannot be read is told', async () => {
  const read = vi.fn(() => Promise.reject(new DOMException('gone', 'NotFoundError')));
  const fileOf = async (size: number) => (await check({ file: { size, arrayBuffer: read } }, {})).steps[0];
  expect(await fileOf(10_000_000)).toMatchObject({ why: 'too-big' });
  expect(read).not.toHaveBeenCalled();
  expect(await fileOf(1000)).toMatchObject({ why: 'lost' });
});

test('hostile JSON is never more than something else or forged', async () => {
  const text = JSON.stringify(office.credential(number));
  const hostile: [text: string, told: string][] = [
    [text.replace('{', '{"__proto__":{"type":"x"},"constructor":1,'), 'forged'],
    [text.replace('{', '{"x":1e400,'), 'forged'],
    [text.replace('{', '{"x":"\\ud800",'), 'forged'],
    [text.replace('{', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},`), 'forged'],
    [text.replace(/"issuer":\{/, '"issuer":[{').replace(/"awardedDate"/, '"a":1}],"awardedDate"'), 'unknown'],
    ['[]', 'unknown'],
    ['{"type":{"VerifiableCredential":1}}', 'unknown'],
    ['{"__proto__":{"type":["VerifiableCredential","OpenBadgeCredential"]}}', 'unknown'],
    [text.replace(/"proof":\{.*\}\}$/, '"proof":null}'), 'unknown'],
    [text.replace(/"proof":\{.*\}\}$/, '"proof":[1,"x",null,[]]}'), 'unknown'],
    [text.replace(/"proofValue":"[^"]*"/, `"proofValue":"z${'1'.repeat(1_000_000)}"`), 'forged'],
    [text.replace(/"proofValue":"[^"]*"/, '"proofValue":{"toString":1}'), 'forged'],
    [text.replace(/"@context":\[/, '"@context":[[[[]]],'), 'forged'],
  ];
  for (const [file, told] of hostile) {
    const outcome = await check({ file: new Blob([file]) });
    expect({ file: file.slice(0, 80), told: outcome.told }).toEqual({ file: file.slice(0, 80), told });
  }
});
