import { expect, test } from 'vitest';
import { isPlaqueNumber } from '../../credentials/verify/claims.ts';
import { askedNumber, hyphenated, scannedNumber, typedNumber } from './asked-number.ts';

const site = 'https://www.qinghe.example/ztzl/hongbang/';

test('a number is understood in any width and case, with spaces, and in the address of its page', () => {
  for (const text of [
    'QH-2204-0002',
    ' qh-2204-0002 ',
    'ＱＨ－２２０４－０００２',
    'QH — 2204 – 0002',
    'QH 2204 0002',
    'QH_2204_0002',
    '编号：QH-2204-0002。',
    'No. QH-2204-0002',
    '（QH-2204-0002）',
    '“QH-2204-0002”',
    'QH-2204-0002\u200B',
    `${site}p/QH-2204-0002/`,
    `${site}p/QH-2204-0002/?from=wechat#main`,
    `${site}verify/#QH-2204-0002`,
  ])
    expect(askedNumber(text), text).toBe('QH-2204-0002');
});

test('a number without its hyphens is guessed by the form of another', () => {
  expect(hyphenated('QH22040002', 'QH-2204-0001')).toBe('QH-2204-0002');
  expect(hyphenated('QH2204-0002', 'QH-2204-0001')).toBeUndefined();
  expect(hyphenated('QH2204002', 'QH-2204-0001')).toBeUndefined();
  expect(hyphenated('QH1', 'QH1')).toBeUndefined();
});

test('a code is of this site only if its address lies below it', () => {
  expect(scannedNumber(`${site}p/QH-2204-0002/`, [site])).toEqual({ number: 'QH-2204-0002' });
  for (const [code, host] of [
    ['https://www.qinghe.example.evil.example/ztzl/hongbang/p/QH-1/', 'www.qinghe.example.evil.example'],
    ['https://www.qinghe.example@evil.example/ztzl/hongbang/p/QH-1/', 'evil.example'],
    ['https://www.qinghe.example/other/p/QH-1/', 'www.qinghe.example'],
    ['QH-2204-0002', undefined],
  ])
    expect(scannedNumber(code ?? '', [site])).toEqual({ host });
});

test('an address that is typed counts only if it is of this site, as whoever pastes it may not see', () => {
  const number = 'QH-2204-0002';
  for (const text of [
    `${site}p/${number}/`,
    `http://www.qinghe.example/ztzl/hongbang/p/${number}/`,
    `www.qinghe.example/ztzl/hongbang/verify/#${number}`,
    ` ｑｈ－2204－0002`,
    `/p/${number}/`,
  ])
    expect(typedNumber(text, ['http://localhost:4321/', site]), text).toEqual({ number });
  for (const text of [`https://evil.example/p/${number}/`, `evil.example/p/${number}/`])
    expect(typedNumber(text, [site]), text).toEqual({ host: 'evil.example' });
  expect(typedNumber('QH/2204/0002', [site])).toEqual({ number: 'QH/2204/0002' });
});

test('letters of other alphabets that look like ours stay what they are', () => {
  for (const text of ['QН-2204-0002', 'ԚH-2204-0002', 'QH-22О4-0002', 'QH-2204-000２\u0301'])
    expect(isPlaqueNumber(askedNumber(text)), text).toBe(false);
});
