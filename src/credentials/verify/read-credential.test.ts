import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readCredential } from './read-credential.ts';

const credential = { type: ['VerifiableCredential', 'OpenBadgeCredential'], name: '春江花园“二期”<&>' };
const json = JSON.stringify(credential);
const read = (file: string | Buffer) => readCredential(Buffer.from(file));

describe('an SVG', () => {
  const svg = (inner: string, prefix = 'openbadges') =>
    `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:${prefix}="https://purl.imsglobal.org/ob/v3p0">${inner}<path d="M0 0"/></svg>`;

  test('gives its credential, in a section or escaped, under any prefix', () => {
    const section = `<openbadges:credential><![CDATA[${json}]]></openbadges:credential>`;
    expect(read(svg(section))).toEqual({ credential });
    expect(read(`\ufeff${svg(section)}`)).toEqual({ credential });
    const escaped = json.replaceAll('&', '&amp;').replaceAll('<', '&#60;').replaceAll('>', '&#x3E;');
    expect(read(svg(`<ob:credential>\n${escaped}</ob:credential>`, 'ob'))).toEqual({ credential });
    const split = json.replace('春江', '春]]]]><![CDATA[>江');
    expect(read(svg(`<openbadges:credential><![CDATA[${split}]]></openbadges:credential>`))).toEqual({
      credential: { ...credential, name: credential.name.replace('春', '春]]>') },
    });
  });

  test('without one, cut off, or with a token in place of it, gives none', () => {
    expect(read(svg(''))).toEqual({ fault: 'no-credential' });
    expect(read(svg(`<openbadges:credential><![CDATA[${json}`))).toEqual({ fault: 'no-credential' });
    expect(read(svg('<openbadges:credential verify="eyJh"></openbadges:credential>'))).toEqual({
      fault: 'broken',
    });
  });

  test('of half a million beginnings without an end is read through once', () => {
    // Once for each beginning would take an hour.
    const body = '<![CDATA['.repeat(500_000);
    expect(read(svg(`<openbadges:credential>${body}</openbadges:credential>`))).toEqual({ fault: 'broken' });
  });

  test('with entities that would grow gives no more than it holds', () => {
    const bomb = svg('<openbadges:credential>&a;&#99999999;</openbadges:credential>').replace(
      '<svg',
      '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">]><svg',
    );
    expect(read(bomb)).toEqual({ fault: 'broken' });
  });
});

describe('a PNG', () => {
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const text = (keyword: string, packed = 0) =>
    chunk(
      'iTXt',
      Buffer.concat([Buffer.from(`${keyword}\0`), Buffer.from([packed, 0, 0, 0]), Buffer.from(json)]),
    );
  const png = (...chunks: Buffer[]) =>
    Buffer.concat([head, chunk('IHDR', Buffer.alloc(13)), ...chunks, chunk('IEND', Buffer.alloc(0))]);

  test('gives the credential of its text chunk', () => {
    expect(read(png(text('Title'), text('openbadgecredential')))).toEqual({ credential });
  });

  test('without one, with a packed one, or cut off anywhere, gives none', () => {
    expect(read(png(text('Title')))).toEqual({ fault: 'no-credential' });
    expect(read(png(text('openbadgecredential', 1)))).toEqual({ fault: 'no-credential' });
    expect(read(Buffer.concat([png(), text('openbadgecredential')]))).toEqual({ fault: 'no-credential' });
    const whole = png(text('openbadgecredential'));
    for (let length = 8; length < whole.length - 17; length += 3)
      expect(read(whole.subarray(0, length)), String(length)).toEqual({ fault: 'no-credential' });
  });

  test('that says it has a chunk of 4 GB gives none', () => {
    const huge = Buffer.concat([head, Buffer.from('fffffff069545874', 'hex'), Buffer.alloc(100)]);
    expect(read(huge)).toEqual({ fault: 'no-credential' });
  });
});
