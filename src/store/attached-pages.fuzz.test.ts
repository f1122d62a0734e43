import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { aPackedPdf } from '../testing/builders/packed-pdf.ts';
import { aTinyPdf } from '../testing/builders/tiny-pdf.ts';
import { fuzz } from '../testing/fuzz/fuzz.ts';
import { nearly, nearlyBytes } from '../testing/fuzz/inputs.ts';
import { readAttached } from './read-attached.ts';
import { roomForOneFile } from './zip-entries.ts';

const pdfSigns =
  '<< >> [ ] ( ) /Kids /Count /Parent /Length /Prev /XRef /Type/ObjStm /Annots /AA /OpenAction /Filter/FlateDecode obj endobj stream endstream xref trailer startxref %%EOF R 0 -1 99999999999 1e9 2 3 # #00 \\( <FEFF Tj BT ET'.split(
    ' ',
  );
const pdfs: fc.Arbitrary<Uint8Array> = fc.oneof(
  nearly([aTinyPdf('13800138000')], [...pdfSigns, ' 0 R ', '\n']).map((text) => Buffer.from(text, 'latin1')),
  nearlyBytes([aPackedPdf({ catalog: '/AcroForm<</Fields[]>>' }), Buffer.from(aTinyPdf())]),
);

const ofdPage =
  '<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer><ofd:TextObject ID="5"><ofd:TextCode X="0" Y="1">春江花园 1380013</ofd:TextCode><ofd:TextCode>8000</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>';
const ofdSigns =
  '< > </ /> <!-- --> <![CDATA[ ]]> <? ?> <!DOCTYPE &amp; &#x0; &#xffffffff; &lt; <ofd:TextCode> </ofd:TextCode> " = \u0000 \ufeff'.split(
    ' ',
  );
const anOfd = (page: string) =>
  zipSync({ 'OFD.xml': strToU8('<ofd:OFD/>'), 'Doc_0/Pages/Page_0/Content.xml': strToU8(page) });
const ofds: fc.Arbitrary<Uint8Array> = fc.oneof(
  nearly([ofdPage], [...ofdSigns, ' ', '\n']).map(anOfd),
  nearlyBytes([anOfd(ofdPage)]),
);

/** Its text in pieces, or why there is none. */
async function read(bytes: Uint8Array, type: 'pdf' | 'ofd'): Promise<void> {
  const room = roomForOneFile();
  try {
    const { pieces, embedded, faults = [] } = await readAttached(bytes, type, room);
    for (const { where, text } of pieces) expect([typeof where, typeof text]).toEqual(['string', 'string']);
    expect([...embedded, ...faults.map(({ code }) => code)].every((one) => typeof one === 'string')).toBe(
      true,
    );
  } catch (refusal) {
    if (!(refusal instanceof Error) || refusal.name === 'AssertionError') throw refusal;
    expect(refusal).not.toBeInstanceOf(TypeError);
    expect(refusal).not.toBeInstanceOf(RangeError);
    expect(refusal.message).not.toBe('');
  }
  expect(room.bytes).toBeGreaterThanOrEqual(0);
}

test('a damaged PDF file is read, or refused with a reason', async () => {
  // pdf.js tells the terminal what it mends.
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await fuzz('attached-pdf', pdfs, (bytes) => read(bytes, 'pdf'));
  vi.restoreAllMocks();
});

test('a damaged OFD file is read, or refused with a reason', async () => {
  await fuzz('attached-ofd', ofds, (bytes) => read(bytes, 'ofd'));
});
