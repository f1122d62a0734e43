import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anOffice } from '../../testing/credentials/an-office.ts';
import { fuzz } from '../../testing/fuzz/fuzz.ts';
import { fromSigns, nearly, nearlyBytes } from '../../testing/fuzz/inputs.ts';
import { canonicalForm } from './canonical-form.ts';
import { fetchJsonBy } from './fetch-json.ts';
import { isCredential, readCredential } from './read-credential.ts';
import { stepNames } from './step.ts';
import { verify } from './verify.ts';

const address = 'https://hongbang.qinghe.example/ztzl/hongbang/';
const number = 'QH-2204-0002';
const office = anOffice(address);
const genuine = office.credential(number);
const text = JSON.stringify(genuine);
const served: Record<string, unknown> = {
  'issuer/did.json': office.document(),
  'status/revocation-1.json': office.statusList([8]),
  [`p/${number}/credential.json`]: genuine,
  [`p/${number}/state.json`]: office.state(number),
};
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:ob="https://purl.imsglobal.org/ob/v3p0"><ob:credential>${inside}</ob:credential><path d="M0 0"/></svg>`;
const signs =
  '{ } [ ] " : , null true 1e999 -0 "__proto__": "proof": "type": "id": \\u0000 \\ud800 <![CDATA[ ]]> &amp; &#x3c; </ob:credential> <ob:credential xmlns:ob= <!-- --> "issuer": "credentialStatus":[] 2022'.split(
    ' ',
  );
const bytesOf = (one: string) => new TextEncoder().encode(one);
const png = pngOf(text);

/** The least PNG with a credential: signature, IHDR, iTXt, IEND; nobody here looks at checksums. */
function pngOf(words: string): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    return Buffer.concat([head, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.alloc(13)),
    chunk('iTXt', Buffer.from(`openbadgecredential\0\0\0\0\0${words}`)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const files: fc.Arbitrary<Uint8Array> = fc.oneof(
  nearly(
    [text, svg(`<![CDATA[${text}]]>`), svg(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))],
    signs,
  ).map(bytesOf),
  nearlyBytes([png]),
  fromSigns(signs).map((words) => bytesOf(svg(words))),
);

test('a credential is taken from a file, or it is said why none is', async () => {
  for (const whole of [bytesOf(text), bytesOf(svg(`<![CDATA[${text}]]>`)), png]) {
    expect(readCredential(whole)).toEqual({ credential: JSON.parse(text) as object });
  }
  await fuzz('credential-file', files, (bytes) => {
    const read = readCredential(bytes);
    if ('credential' in read) expect(isCredential(read.credential)).toBe(true);
    else expect(read.fault).toMatch(/^(?:empty|unknown-type|no-credential|broken|something-else)$/);
  });
});

test('no file is valid but one that says what the office signed', async () => {
  let valid = 0;
  await fuzz('verify', files, async (bytes) => {
    const site = new URL(address);
    const { verdict, steps, claims } = await verify(
      { file: new Blob([Buffer.from(bytes)]) },
      {
        site,
        official: site,
        now: Date.parse('2022-05-20T12:00:00+08:00'),
        fetchJson: fetchJsonBy((input) => {
          const found = served[String(input).slice(address.length)];
          return Promise.resolve(
            found === undefined ? new Response('', { status: 404 }) : Response.json(found),
          );
        }),
        hasPage: () => Promise.resolve(false),
      },
    );
    expect(steps.map(({ name }) => name)).toEqual([...stepNames]);
    if (verdict.name !== 'valid') return;
    valid += 1;
    const read = readCredential(bytes);
    // What is not covered by the proof may differ: proofs beside it, and spaces between the signs.
    const said = (document: object) => canonicalForm({ ...document, proof: 0 });
    expect('credential' in read && said(read.credential)).toBe(said(JSON.parse(text) as object));
    expect(claims?.number).toBe(number);
  });
  expect(valid).toBeGreaterThan(0);
});
