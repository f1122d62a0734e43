import { expect, test } from 'vitest';
import { officeXml, textOfPart } from './office-xml.ts';

const read = (xml: string) => textOfPart(officeXml(Buffer.from(xml)));

// Each of these would keep what looks for tags busy for minutes.
test.each(['<a', '<!--', '<![CDATA[', '<si>', '<c r="A1">', '</c>', '<a b="<'])(
  'a part of %j alone, 20,000 times, is refused at once',
  (piece) => {
    expect(() => read(piece.repeat(20_000))).toThrow('已损坏');
  },
);

test('elements nested without end, and tags in comments by the thousand, are refused', () => {
  expect(() => read('<a>'.repeat(2000) + '</a>'.repeat(2000))).toThrow('已损坏');
  expect(() => read(`<a><!--${'<c'.repeat(2000)}--></a>`)).toThrow('已损坏');
});

test('ordinary parts are read, with comments and character data', () => {
  const xml =
    '<?xml version="1.0"?><w:p><w:t a="1 > 0">甲</w:t><w:br a="2 > 1"/><!-- 乙 <x --><![CDATA[丙 < 丁]]></w:p>';
  const text = read(xml);
  for (const word of ['甲', '乙', '丙 < 丁']) expect(text).toContain(word);
});
