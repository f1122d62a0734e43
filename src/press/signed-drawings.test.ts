import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { SigningKey } from '../credentials/keys/signing-key.ts';
import { credentialInPng } from '../credentials/verify/png-credential.ts';
import { credentialInSvg } from '../credentials/verify/svg-credential.ts';
import { anOffice } from '../testing/credentials/an-office.ts';
import { aBoard, anAddress } from '../testing/plaque/boards.ts';
import { tinyPlan } from '../testing/press/tiny-plan.ts';
import { buildFolder, readTree, tinySite } from '../testing/press/tiny-site.ts';
import type { CredentialView } from '../views/honour/plaque-credential.ts';
import type { PlannedDrawing } from './plan.ts';
import { press } from './press.ts';

// Compiling takes seconds, and a busy machine takes several times as long.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const office = anOffice('https://example.org/');
let app: string;
let removeApp: () => void;
let root: string;
let removeRoot: () => void;
// One folder for all: only the first build compiles.
beforeAll(() => {
  ({ app, remove: removeApp } = tinySite());
  ({ root, remove: removeRoot } = buildFolder());
});
afterAll(() => {
  removeApp();
  removeRoot();
});

function viewOf(number: string, changes: Partial<CredentialView> = {}): CredentialView {
  return { ...office.view(number), holder: { name: ']]> 小区', path: '/communities/a/' }, ...changes };
}

const drawingsOf = (credential: CredentialView): PlannedDrawing[] => [
  { path: `/p/${credential.number}/credential.json`, view: { template: 'credential', credential } },
  ...(['svg', 'png', 'pdf'] as const).map((format) => ({
    path: `/p/${credential.number}/plaque.${format}`,
    view: {
      template: `plaque-${format}` as const,
      board: aBoard,
      address: anAddress,
      ...(format !== 'pdf' && { credential }),
    },
  })),
];
const build = (drawings: PlannedDrawing[], signingKey: SigningKey = office.key, workers = 1) =>
  press(
    { ...tinyPlan([], { drawings }), signingKey },
    {
      root,
      app,
      base: '/',
      site: 'https://example.org',
      workers,
    },
  );
const bytes = (path: string) => readFileSync(join(root, 'dist', path));

test('a board is signed once, in its file and in both pictures; what does not change is not signed again', async () => {
  const [one, two] = [drawingsOf(viewOf('QH-1')), drawingsOf(viewOf('QH-2'))];
  await build([...one, ...two]);
  const credential = bytes('p/QH-1/credential.json').toString();
  expect(JSON.parse(credential)).toMatchObject({ proof: [{ cryptosuite: 'eddsa-rdfc-2022' }, {}] });
  expect(credentialInSvg(bytes('p/QH-1/plaque.svg').toString())).toBe(credential.trim());
  expect(credentialInPng(bytes('p/QH-1/plaque.png'))).toBe(credential);
  // As others read it.
  const { comments } = await sharp(bytes('p/QH-1/plaque.png')).metadata();
  expect(comments).toEqual([{ keyword: 'openbadgecredential', text: credential }]);
  expect(bytes('p/QH-1/plaque.pdf').includes('proofValue')).toBe(false);

  for (const workers of [1, 2]) {
    expect((await build([...one, ...two], office.key, workers)).filesWritten).toBe(0);
  }
  const renewed = drawingsOf(viewOf('QH-2', { to: '2022-05-15', created: '2022-05-02' }));
  expect((await build([...one, ...renewed])).filesWritten).toBe(3);
  expect(bytes('p/QH-1/credential.json').toString()).toBe(credential);
});

test('two sites made apart hold the same bytes', async () => {
  const drawings = ['QH-1', 'QH-2', 'QH-3'].flatMap((number) => drawingsOf(viewOf(number)).slice(0, 2));
  await build(drawings);
  const first = readTree(join(root, 'dist'));
  for (const name of ['dist', '.hongbang/slots']) rmSync(join(root, name), { recursive: true });
  expect((await build(drawings, office.key, 2)).filesReused).toBe(0);
  expect(readTree(join(root, 'dist'))).toEqual(first);
});

test('the private key stands in no file that a build leaves, and in no error', async () => {
  const other: SigningKey = { ...office.key, verificationMethod: `${office.did}#key-2` };
  await build(drawingsOf(viewOf('QH-1')));
  const failure = await build(drawingsOf(viewOf('QH-2')), other).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'HB-PRESS-PAGE' });
  const secret = office.key.secretKeyMultibase;
  expect(`${String(failure)} ${JSON.stringify(failure)} ${(failure as Error).stack}`).not.toContain(secret);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(10);
  for (const { parentPath, name } of files) {
    expect(readFileSync(join(parentPath, name)).includes(secret), name).toBe(false);
  }
});
