import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anOffice } from '../../testing/credentials/an-office.ts';
import { fuzz } from '../../testing/fuzz/fuzz.ts';
import { nearly } from '../../testing/fuzz/inputs.ts';
import { nearlyJson } from '../../testing/fuzz/nearly-json.ts';
import { fetchJsonBy } from './fetch-json.ts';
import { stepNames } from './step.ts';
import { verify } from './verify.ts';

const address = 'https://hongbang.qinghe.example/ztzl/hongbang/';
const number = 'QH-2204-0002';
const office = anOffice(address);
const genuine: Record<string, object> = {
  'issuer/did.json': office.document() ?? {},
  'status/revocation-1.json': office.statusList([8]),
  [`p/${number}/credential.json`]: office.credential(number),
  [`p/${number}/state.json`]: office.state(number),
};
const signs =
  '{ } [ ] " : , null true 1e999 "" "revoked":"2022-01-01T00:00:00Z" "state":"revoked" "proof":[] "__proto__":{} \\u0000 \\ud800 uH4sI zQ3s z6Mk # / 2022-04-18 2099-01-01'.split(
    ' ',
  );

/** Which of the four files is another, and what is served in its place; a text, so that it can be kept. */
const changed: fc.Arbitrary<string> = fc
  .constantFrom(...Object.keys(genuine))
  .chain((path) =>
    fc
      .oneof(
        { weight: 3, arbitrary: nearlyJson([genuine[path] ?? {}]) },
        { weight: 1, arbitrary: nearly([JSON.stringify(genuine[path])], signs) },
      )
      .map((body) => `${path}\n${body}`),
  );

test('whatever a site serves in place of its files, every check comes to an end', async () => {
  let valid = 0;
  await fuzz('served', changed, async (input) => {
    const end = input.indexOf('\n');
    const [path, body] = [input.slice(0, end), input.slice(end + 1)];
    const site = new URL(address);
    const { verdict, steps, claims, ledger } = await verify(
      { number },
      {
        site,
        official: site,
        now: Date.parse('2022-05-20T12:00:00+08:00'),
        fetchJson: fetchJsonBy((asked) => {
          const name = String(asked).slice(address.length);
          const found = name === path ? body : JSON.stringify(genuine[name]);
          return Promise.resolve(new Response(found, { status: found === undefined ? 404 : 200 }));
        }),
        hasPage: () => Promise.resolve(false),
      },
    );
    expect(steps.map(({ name }) => name)).toEqual([...stepNames]);
    // A page puts them into its text.
    for (const [field, said] of Object.entries({ ...claims, ...ledger, notice: undefined }))
      expect(['string', 'number', 'boolean', 'undefined'], field).toContain(typeof said);
    if (ledger?.notice) expect(ledger.notice.address).toMatch(/^https:\/\/hongbang\.qinghe\.example\//);
    if (verdict.name !== 'valid') return;
    valid += 1;
    // The number and the office stand fast whatever else was changed.
    expect([claims?.number, ledger?.number]).toEqual([number, number]);
    expect(ledger?.state).toBe('in-force');
  });
  expect(valid).toBeGreaterThan(0);
});
