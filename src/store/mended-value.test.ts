import { expect, test } from 'vitest';
import { mendedValue } from './mended-value.ts';

test.each(['清指[2022]05号', '清指（2022）5号', '清指 【2022】 第5号', '清指〔2022〕005号', '清指〔2022〕5'])(
  'a document number is mended: %s',
  (written) => {
    expect(mendedValue('HB212', written)).toBe('清指〔2022〕5号');
  },
);

test.each(['清指2022年5号', '清指〔22〕5号', '清指〔2022〕0号', '5号'])(
  'nothing is guessed where the year, the office or the serial is not clear: %s',
  (written) => {
    expect(mendedValue('HB212', written)).toBeUndefined();
  },
);
