import { deflateSync } from 'node:zlib';

/**
 * A PDF file whose catalog, pages and `more` objects (from number 5 on) lie packed in an object stream, as newer
 * programs write it (ISO 32000-1, 7.5.7 and 7.5.8).
 * @param options.catalog further entries of the catalog
 * @param options.padding what stands before the numbers of the objects
 * @param options.pack how the object stream is packed, and what its dictionary says of it
 */
export function aPackedPdf(
  options: {
    catalog?: string;
    more?: string[];
    padding?: string;
    pack?: (objects: Buffer) => Buffer;
    filter?: string;
  } = {},
): Buffer {
  const { catalog = '', more = [], padding = '', pack = deflateSync, filter = '/FlateDecode' } = options;
  const objects = [
    `<</Type/Catalog/Pages 3 0 R${catalog}>>`,
    '<</Type/Pages/Kids[4 0 R]/Count 1>>',
    '<</Type/Page/Parent 3 0 R/MediaBox[0 0 200 200]>>',
    ...more,
  ];
  let offset = 0;
  const places = objects.map((object, index) => {
    const place = `${index + 2} ${offset}`;
    offset += object.length + 1;
    return place;
  });
  const head = `${padding}${places.join(' ')}\n`;
  const packed = pack(Buffer.from(head + objects.join('\n'), 'latin1'));
  const start = '%PDF-1.5\n';
  const stream = `1 0 obj\n<</Type/ObjStm/N ${objects.length}/First ${head.length}/Filter ${filter}/Length ${packed.length}>>\nstream\n`;
  const before = Buffer.concat([Buffer.from(start + stream), packed, Buffer.from('\nendstream\nendobj\n')]);
  // Type of the entry, then place or number of the stream, then number within it: 1, 2 and 1 bytes.
  const entries = [[0, 0, 0, 0], [1, 0, start.length, 0], ...objects.map((_, index) => [2, 0, 1, index])];
  const own = objects.length + 2;
  entries.push([1, before.length >> 8, before.length & 255, 0]);
  const table = deflateSync(Buffer.from(entries.flat()));
  const dictionary = `<</Type/XRef/W[1 2 1]/Root 2 0 R/Size ${own + 1}/Filter/FlateDecode/Length ${table.length}>>`;
  return Buffer.concat([
    before,
    Buffer.from(`${own} 0 obj\n${dictionary}\nstream\n`),
    table,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${before.length}\n%%EOF\n`),
  ]);
}
