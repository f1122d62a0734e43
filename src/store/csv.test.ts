import { expect, test } from 'vitest';
import { offsetOfCell, readCsv } from './csv.ts';

/** The records of a text as `line: cell|cell`. */
function records(text: string): string[] {
  const found: string[] = [];
  const fault = readCsv(text, (cells, line) => found.push(`${line}: ${cells.join('|')}`));
  return fault === undefined ? found : [...found, `${fault.kind} ${fault.line} ${fault.offset}`];
}

test.each([
  ['plain lines', 'a,b\n1,2\n3,4\n', ['1: a|b', '2: 1|2', '3: 3|4']],
  ['no line break at the end', 'a,b\n1,2', ['1: a|b', '2: 1|2']],
  ['empty cells', ',\n,,x,\n', ['1: |', '2: ||x|']],
  ['empty lines', '\na\n\n\nb\n', ['2: a', '5: b']],
  ['quoted cells', '"a","b, c"\n', ['1: a|b, c']],
  ['doubled quotes', '"say ""hi""",""\n', ['1: say "hi"|']],
  ['line breaks in cells', 'x\n"a\nb\n\nc",d\ne,f\n', ['1: x', '2: a\nb\n\nc|d', '6: e|f']],
  ['a quote inside an unquoted cell', '5" 管,x\ny,z\n', ['1: 5" 管|x', '2: y|z']],
  ['plain lines after quoted ones', '"a"\nb\n"c"\nd\n', ['1: a', '2: b', '3: c', '4: d']],
  ['a quoted last cell', 'a\n"b"', ['1: a', '2: b']],
  ['an empty quoted text', '""', ['1: ']],
  ['a quote that is never closed', 'a\nb,"c\nd', ['1: a', 'unclosed-quote 2 4']],
  ['text after a quote', '"a"b,c\n', ['text-after-quote 1 3']],
  ['an empty text', '', []],
])('%s', (_, text, expected) => {
  expect(records(text)).toEqual(expected);
});

test('the place of a cell in a record, quoted or not', () => {
  const text = 'h\n"a,1",b,"c"\n';
  expect([0, 1, 2].map((index) => text.slice(offsetOfCell(text, 2, index))[0])).toEqual(['"', 'b', '"']);
  expect(offsetOfCell(text, 2, 9)).toBe(2);
});
