import { expect, test } from 'vitest';
import { askedNumber, scannedNumber } from './asked-number.ts';

const site = 'https://www.qinghe.example/ztzl/hongbang/';

test('a number is understood in any width and case, with spaces, and in the address of its page', () => {
  for (const text of [
    'QH-2204-0002',
    ' qh-2204-0002 ',
    'ＱＨ－２２０４－０００２',
    'QH — 2204 – 0002',
    `${site}p/QH-2204-0002/`,
    `${site}p/QH-2204-0002/?from=wechat#main`,
    `${site}verify/#QH-2204-0002`,
  ])
    expect(askedNumber(text), text).toBe('QH-2204-0002');
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
