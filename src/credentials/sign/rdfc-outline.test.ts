import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anOffice } from '../../testing/credentials/an-office.ts';
import type { CredentialView } from '../../views/honour/plaque-credential.ts';
import { openBadgeCredential } from '../credential.ts';
import { rdfcForm } from './rdfc-form.ts';
import { RdfcOutlines } from './rdfc-outline.ts';

const site = 'https://hongbang.example/';
const office = anOffice(site);
const series = Number(process.env['HONGBANG_NIGHTLY'] ?? 0) > 0 ? 5_000 : 60;

// What names and texts could hold that N-Quads write otherwise, or that looks like a statement or a mark.
const text = fc.string({
  unit: fc.constantFrom(
    '小',
    '区',
    'a',
    '"',
    '\\',
    '\n',
    '\t',
    '\u007f',
    '\u0001',
    '<',
    '>',
    '_:c14n0 ',
    ' .',
    '𠮷',
    'urn:mark:0:',
    '^^',
    '$&',
  ),
  maxLength: 12,
});
const word = fc.constantFrom('a', 'b', 'p');
const view: fc.Arbitrary<CredentialView> = fc.record({
  number: fc.constantFrom('QH-1', 'QH-2'),
  statusIndex: fc.integer({ min: 0, max: 300_000 }),
  site: fc.constant(site),
  issuer: fc.record({ did: fc.constant(office.did), name: text }),
  holder: fc.record({
    name: text,
    path: fc.option(
      word.map((id) => `/programs/${id}/`),
      { nil: undefined },
    ),
  }),
  achievement: fc.record({ program: word, level: word, name: text, description: text, narrative: text }),
  from: fc.constantFrom('2022-04-18', '2022-05-02'),
  to: fc.option(fc.constant('2022-05-15'), { nil: undefined }),
  created: fc.constant('2022-04-18'),
  verificationMethod: fc.constant(office.key.verificationMethod),
});

test('the values put into an outline give what the whole document gives', async () => {
  const outlines = new RdfcOutlines();
  await fc.assert(
    fc.asyncProperty(view, async (one) => {
      const document = openBadgeCredential(one);
      expect(await outlines.form(document)).toBe(await rdfcForm(document));
    }),
    { numRuns: series },
  );
});

const [anExample] = fc.sample(view, { numRuns: 1, seed: 1 }) as [CredentialView];

test('a name of a page that is no address is refused as it is without an outline', async () => {
  const outlines = new RdfcOutlines();
  const document = openBadgeCredential(anExample);
  await outlines.form(document);
  const broken = { ...document, id: 'no address' };
  await expect(outlines.form(broken)).rejects.toThrow(/Safe mode/);
});

test('documents in which two nodes bear no name are worked through each time', async () => {
  const outlines = new RdfcOutlines();
  for (const name of ['甲', '乙']) {
    const work = openBadgeCredential({ ...anExample, holder: { name } });
    expect(await outlines.form(work)).toBe(await rdfcForm(work));
  }
});
