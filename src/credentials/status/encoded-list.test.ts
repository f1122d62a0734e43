import { hash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { decodeList } from '@digitalbazaar/vc-bitstring-status-list';
import { expect, test } from 'vitest';
import { LIST_LENGTH } from '../../domain/status-index.ts';
import { encodedList } from './encoded-list.ts';

const bitsOf = (encoded: string) => gunzipSync(Buffer.from(encoded.slice(1), 'base64url'));

test('bit 0 is the leftmost, and a list has the least length that is allowed', () => {
  const bits = bitsOf(encodedList([0, 9, 131_071]));
  expect(bits.length).toBe(16_384);
  expect([bits[0], bits[1], bits[16_383]]).toEqual([0b1000_0000, 0b0100_0000, 0b0000_0001]);
});

test('others read the same places from it', async () => {
  const places = [0, 1, 7, 8, 94_567, LIST_LENGTH - 1];
  const list = await decodeList({ encodedList: encodedList(places) });
  expect(list.length).toBe(LIST_LENGTH);
  const read = Array.from({ length: LIST_LENGTH }, (_, at) => at).filter((at) => list.getStatus(at));
  expect(read).toEqual(places);
});

test('the same places give the same bytes on every machine', () => {
  // What zlib packs differs between processors; a new hash here means that every list is signed anew.
  expect(hash('sha256', encodedList([]))).toBe(
    '8c6c1186401bfa270f3b3895ba528f54b46727afe22f61a79f65ac297b4fbb5f',
  );
  expect(encodedList([3, 1, 2])).toBe(encodedList([1, 2, 3]));
});

test.each([-1, LIST_LENGTH, 0.5 + LIST_LENGTH, Number.NaN])('there is no place %s', (place) => {
  expect(() => encodedList([place])).toThrow(RangeError);
});
