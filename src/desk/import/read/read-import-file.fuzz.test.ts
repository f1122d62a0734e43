import { expect, test } from 'vitest';
import { aDocx, anXlsx } from '../../../testing/builders/office-files.ts';
import { fuzz } from '../../../testing/fuzz/fuzz.ts';
import { nearly, nearlyBytes } from '../../../testing/fuzz/inputs.ts';
import { readImportFile } from './read-import-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const signs =
  '<table> <tr> <td> <td colspan=99999> <td rowspan="99999999"> </table> </tr> <script>a()</script> <style> <!-- --> <br> <p> &#x0; &#xffffffff; &nbsp; " "" , \t ; \n \r\n \ufeff \u0000 =cmd|1 __proto__'.split(
    ' ',
  );
const texts = [
  '街道,小区名称\n东门街道,"春江花园，一期"\n',
  '街道\t小区名称\n东门街道\t春江花园\n',
  '<html><body><h1>名单</h1><table><tr><th>街道</th><th rowspan="2">小区</th></tr><tr><td colspan="2">东门</td></tr></table></body></html>',
];

async function read(name: string, bytes: Uint8Array): Promise<void> {
  const reading = await readImportFile(name, bytes);
  if ('refusal' in reading) {
    expect(reading.refusal.text).not.toBe('');
    return;
  }
  // A few bytes cannot grow into a table that fills the memory.
  const { sheets, lines } = reading.source;
  const cells = sheets.flatMap((sheet) => sheet.rows).reduce((sum, row) => sum + row.cells.length, 0);
  expect(cells + lines.length).toBeLessThan(300_000);
}

test('a text of the office is read, or refused with a reason', async () => {
  await fuzz('import-text', nearly(texts, signs), async (text) => {
    for (const name of ['名单.csv', '名单.html', '名单.xls', '名单.txt']) await read(name, bytesOf(text));
  });
});

test('a damaged workbook or document is read, or refused with a reason', async () => {
  const files = [anXlsx({}), aDocx('<w:p><w:r><w:t>春江花园</w:t></w:r></w:p>')];
  await fuzz('import-archive', nearlyBytes(files), (bytes) => read('名单.xlsx', bytes));
});
