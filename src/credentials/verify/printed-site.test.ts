import { afterAll, beforeAll, expect, test } from 'vitest';
import { printSite, type PrintedSite } from '../../testing/credentials/printed-site.ts';
import { signedBoards } from '../../testing/credentials/signed-boards.ts';
import { writeSignedContent, type SignedContent } from '../../testing/credentials/signed-content.ts';
import { fetchJsonBy } from './fetch-json.ts';
import { verify, type Question } from './verify.ts';

// What the press prints of a small site, asked as a reader's browser asks it.
const base = '/ztzl/hongbang/';
const site = new URL(base, 'https://hongbang.example');
let content: SignedContent;
let files: PrintedSite;

beforeAll(async () => {
  content = writeSignedContent({ url: site.origin, base });
  files = await printSite(content, { formats: ['svg', 'png'] });
});
afterAll(() => content.remove());

const fetchFile: typeof fetch = (input) => {
  const body = files.get(`/${String(input).slice(site.href.length)}`);
  return Promise.resolve(new Response(body?.toString() ?? '', { status: body ? 200 : 404 }));
};

const check = (question: Question) =>
  verify(question, {
    site,
    official: site,
    now: Date.parse('2022-05-20T12:00:00+08:00'),
    fetchJson: fetchJsonBy(fetchFile),
    hasPage: () => Promise.resolve(false),
  });

const { inForce, alsoInForce, revoked, suspended, unsigned, expired, registered, personal } = signedBoards;

test.each([
  [inForce, 'valid', 'signed'],
  [alsoInForce, 'valid', 'signed'],
  [revoked, 'revoked', 'signed'],
  [suspended, 'suspended', 'signed'],
  [expired, 'expired', 'signed'],
  [unsigned, 'unknown', 'unsigned'],
  [registered, 'unknown', 'registered'],
  [personal, 'unknown', 'personal'],
])('board %s of a printed site is %s (%s)', async (number, verdict, signature) => {
  const outcome = await check({ number });
  expect(outcome).toMatchObject({ verdict: { name: verdict }, ledger: { number, signature } });
  expect(outcome.claims?.number).toBe(signature === 'signed' ? number : undefined);
});

test.each(['svg', 'png'])('a board drawn as %s carries its credential', async (format) => {
  for (const number of [inForce, revoked]) {
    const drawing = files.get(`/p/${number}/plaque.${format}`) ?? Buffer.alloc(0);
    const { verdict, claims } = await check({ file: new Blob([Uint8Array.from(drawing)]) });
    expect({ verdict: verdict.name, number: claims?.number }).toEqual({
      verdict: number === inForce ? 'valid' : 'revoked',
      number,
    });
  }
  const bare = files.get(`/p/${unsigned}/plaque.${format}`) ?? Buffer.alloc(0);
  const [step] = (await check({ file: new Blob([Uint8Array.from(bare)]) })).steps;
  expect(step).toMatchObject({ result: 'undone', why: 'no-credential' });
});
