import { expect, test } from 'vitest';
import { isPlaqueNumber } from '../../credentials/verify/claims.ts';
import { fuzz } from '../../testing/fuzz/fuzz.ts';
import { fromSigns } from '../../testing/fuzz/inputs.ts';
import { askedNumber, typedNumber } from './asked-number.ts';

const site = 'https://www.example.gov.cn/ztzl/hongbang/';
const signs =
  'QH-2204-0002 ＱＨ－２２０４ qh – — − / // : http:// https:// HTTPS:// javascript: @ ? # %2f %00 p/ verify/# www.example.gov.cn /ztzl/hongbang/ evil.example [::1] \\ ..'.split(
    ' ',
  );

test('whatever is typed or scanned becomes a number, or the host of another site', async () => {
  await fuzz('typed-number', fromSigns([...signs, ' ', site, `${site}p/QH-2204-0002/`]), (text) => {
    const asked = askedNumber(text);
    if (isPlaqueNumber(asked)) expect(askedNumber(asked)).toBe(asked);
    expect(asked).not.toMatch(/\s|[a-z]/);
    const typed = typedNumber(text, [site]);
    if ('host' in typed) expect(typed.host).not.toMatch(/[\s/@]/);
  });
});
