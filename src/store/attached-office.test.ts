import { strToU8, zipSync, type Zippable } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { smallDistrictFile } from '../testing/content-folder.ts';
import { judged } from '../testing/judged-content.ts';
import { aDocx, anXlsx, oneSheet } from '../testing/builders/office-files.ts';
import { officeText } from './office-text.ts';
import { roomForOneFile, zipEntries } from './zip-entries.ts';

const notice = 'notices/2022/list-2022-04.md';
const mobile = '13812345678';
const named = (file: string) =>
  smallDistrictFile(notice, 'kind: list', `kind: list\nattachments: [{ file: ${file}, title: 申报表 }]`);

async function found(file: string, bytes: Uint8Array | string, files: Record<string, string> = {}) {
  const { problems } = await judged({ [notice]: named(file), [`notices/2022/${file}`]: bytes, ...files });
  return problems.map(({ code, field, args }) => [code, field?.join() ?? args['name']].join(' ').trim());
}
const zip = (files: Zippable) => zipSync(files);

test('a clean workbook, document, table, text and archive are no problem, and say what they are', async () => {
  const table = strToU8('名称,户数\n甲小区,138\n');
  const files: [string, Uint8Array][] = [
    [
      'form.xlsx',
      await writeXlsx({
        sheets: [
          {
            name: '表',
            rows: [
              ['名称', '户数'],
              ['甲小区', 138],
            ],
          },
        ],
      }),
    ],
    ['form.docx', aDocx('<w:p><w:r><w:t>申报表</w:t></w:r></w:p>')],
    ['form.csv', table],
    ['form.txt', new Uint8Array([0xc9, 0xea, 0xb1, 0xa8])],
    ['form.zip', zip({ '申报/表.csv': table })],
  ];
  for (const [file, bytes] of files) {
    const { problems, registry } = await judged({ [notice]: named(file), [`notices/2022/${file}`]: bytes });
    expect(problems).toEqual([]);
    expect([...(registry?.attachedFiles.values() ?? [])]).toMatchObject([
      { type: file.slice(5), bytes: bytes.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ]);
  }
});

test.each<[string, string, Partial<Parameters<typeof anXlsx>[0]>]>([
  [
    'a shared string of several runs',
    '名单!B2',
    {
      cells: '<row r="2"><c r="B2" t="s"><v>0</v></c></row>',
      more: {
        'xl/sharedStrings.xml': '<sst><si><r><t>138</t></r><r><rPr><b/></rPr><t>12345678</t></r></si></sst>',
      },
    },
  ],
  [
    'a string that no cell uses any more',
    'xl/sharedStrings.xml',
    {
      more: { 'xl/sharedStrings.xml': `<sst><si><t>${mobile}</t></si></sst>` },
    },
  ],
  [
    'an inline string',
    '名单!C7',
    {
      cells: `<row r="7"><c r="C7" t="inlineStr"><is><t>电话 138-1234-5678</t></is></c></row>`,
    },
  ],
  [
    'an escaped string',
    '名单!A1',
    { cells: '<row r="1"><c r="A1" t="str"><v>_x0031_38123&#52;5678</v></c></row>' },
  ],
  ['a number', '名单!A1', { cells: `<row r="1"><c r="A1"><v>${mobile}</v></c></row>` }],
  [
    'a number with an exponent',
    '名单!A1',
    { cells: '<row r="1"><c r="A1"><v>1.3812345678E10</v></c></row>' },
  ],
  [
    'a box for each digit',
    '名单!A1',
    {
      cells: `<row r="1">${[...mobile].map((digit) => `<c><v>${digit}</v></c>`).join('')}</row>`,
    },
  ],
  ['a formula', '名单!A1', { cells: `<row r="1"><c r="A1"><f>LEFT("${mobile}",1)</f><v>1</v></c></row>` }],
  [
    'a header',
    'xl/worksheets/sheet1.xml',
    { around: `<headerFooter><oddHeader>&amp;C${mobile}</oddHeader></headerFooter>` },
  ],
  ['a hint for input', 'xl/worksheets/sheet1.xml', { around: `<dataValidation prompt="${mobile}"/>` }],
  ['a defined name', 'xl/workbook.xml', { names: `<definedName name="n">"${mobile}"</definedName>` }],
  [
    'a comment',
    'xl/comments1.xml',
    {
      more: {
        'xl/comments1.xml': `<comments><comment><text><r><t>138</t></r><r><t>12345678</t></r></text></comment></comments>`,
      },
    },
  ],
  [
    'a chart',
    'xl/charts/chart1.xml',
    { more: { 'xl/charts/chart1.xml': `<c:chart><c:pt><c:v>${mobile}</c:v></c:pt></c:chart>` } },
  ],
  [
    'a drawing',
    'xl/drawings/drawing1.xml',
    {
      more: {
        'xl/drawings/drawing1.xml': `<a:p><a:r><a:t>138</a:t></a:r><a:r><a:t>12345678</a:t></a:r></a:p>`,
      },
    },
  ],
  ['a pivot cache', 'xl/pivotCache/r.xml', { more: { 'xl/pivotCache/r.xml': `<r><s v="${mobile}"/></r>` } }],
  [
    'a link to click on',
    'xl/worksheets/_rels/sheet1.xml.rels',
    {
      more: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Type="x/hyperlink" TargetMode="External" Target="tel:${mobile}"/></Relationships>`,
      },
    },
  ],
  [
    'the properties',
    'docProps/core.xml',
    { more: { 'docProps/core.xml': `<cp:p><dc:description>${mobile}</dc:description></cp:p>` } },
  ],
])('a number in a workbook: %s', async (_, place, parts) => {
  expect(await found('form.xlsx', anXlsx(parts))).toEqual([`HB602 ${place}`]);
});

test('the last of 20,000 rows is read', async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => {
    const last = index === 19_999 ? mobile : index;
    return `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c><c r="B${index + 1}"><v>${last}</v></c></row>`;
  });
  expect(await found('form.xlsx', anXlsx({ cells: rows.join('') }))).toEqual(['HB602 名单!B20000']);
});

test('a person named in a row below a heading that says a state', async () => {
  const rows = [
    ['姓名', '低保类别'],
    ['张建国', 'A类'],
  ];
  const bytes = await writeXlsx({ sheets: [{ name: '名单', rows }] });
  expect(await found('form.xlsx', bytes)).toEqual(['HB754 名单!A2']);
});

test('a hidden sheet, column or row with something in it is refused, and searched', async () => {
  const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
  expect(await found('form.xlsx', anXlsx({ cells: oneSheet, state: 'veryHidden' }))).toEqual([
    'HB765 工作表“名单”',
  ]);
  const column = '<cols><col min="1" max="1" hidden="1" width="9"/></cols>';
  expect(await found('form.xlsx', anXlsx({ cells: cell, before: column }))).toEqual(['HB765 名单!A列']);
  const row = `<row r="3" hidden="1"><c r="A3"><v>${mobile}</v></c></row>`;
  expect(await found('form.xlsx', anXlsx({ cells: row }))).toEqual(['HB602 名单!A3', 'HB765 名单!第3行']);
});

test('hidden columns beside the table, with nothing in them, hide nothing', async () => {
  const column = '<cols><col min="5" max="16384" hidden="1" width="0"/></cols>';
  expect(await found('form.xlsx', anXlsx({ cells: oneSheet, before: column }))).toEqual([]);
});

test.each([
  [
    'runs of a line',
    'word/document.xml',
    '<w:p><w:r><w:t>138</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>12345678</w:t></w:r></w:p>',
  ],
  [
    'what a change deleted',
    'word/document.xml',
    `<w:del><w:r><w:delText>${mobile}</w:delText></w:r></w:del>`,
  ],
  [
    'a text box',
    'word/document.xml',
    `<w:txbxContent><w:p><w:r><w:t>${mobile}</w:t></w:r></w:p></w:txbxContent>`,
  ],
  ['the words for a picture', 'word/document.xml', `<wp:docPr id="1" descr="电话${mobile}"/>`],
])('a number in a document: %s', async (_, place, body) => {
  expect(await found('form.docx', aDocx(body))).toEqual([`HB602 ${place}`]);
});

test.each([
  'word/comments.xml',
  'word/header1.xml',
  'word/footnotes.xml',
  'docProps/custom.xml',
  'customXml/item1.xml',
])('a number in a part of a document: %s', async (part) => {
  const bytes = aDocx('<w:p/>', { [part]: `<x:p><x:y>${mobile}</x:y></x:p>` });
  expect(await found('form.docx', bytes)).toEqual([`HB602 ${part}`]);
});

test('cells of a table in a document make no number together', async () => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const table = `<w:tbl><w:tr>${cell('138')}${cell('12345678')}</w:tr></w:tbl>`;
  expect(await found('form.docx', aDocx(table))).toEqual([]);
});

test('a person named in a table of a document below a heading that says a state', async () => {
  const cell = (text: string) => `<w:tc><w:tcPr/><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const table = `<w:tbl>${row('姓名', '低保类别')}${row('张建国', 'A类')}</w:tbl>`;
  expect(await found('form.docx', aDocx(table))).toEqual(['HB754 word/document.xml']);
});

test('hidden text of a document is refused', async () => {
  const run = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r></w:p>';
  expect(await found('form.docx', aDocx(run))).toEqual(['HB765 隐藏文字（word/document.xml）']);
  const marked = run.replace('<w:r>', '<w:r w:rsidR="00A1">');
  expect(await found('form.docx', aDocx(marked))).toEqual(['HB765 隐藏文字（word/document.xml）']);
  const shown = run.replace('<w:vanish/>', '<w:vanish w:val="0"/>');
  expect(await found('form.docx', aDocx(shown))).toEqual([]);
});

test('macros, links to other files, and files inside are refused', async () => {
  const macro = anXlsx({ more: { 'xl/vbaProject.bin': 'x' } });
  expect(await found('form.xlsx', macro)).toEqual(['HB766 xl/vbaProject.bin']);
  const rels =
    '<Relationships><Relationship Type="x/externalLinkPath" Target="file:///D:/底表.xlsx" TargetMode="External"/></Relationships>';
  const linked = anXlsx({ more: { 'xl/externalLinks/_rels/externalLink1.xml.rels': rels } });
  expect(await found('form.xlsx', linked)).toEqual(['HB767 file:///D:/底表.xlsx']);
  const inside = aDocx('<w:p/>', { 'word/embeddings/oleObject1.bin': 'x' });
  expect(await found('form.docx', inside)).toEqual(['HB762 word/embeddings/oleObject1.bin']);
});

test.each([
  [
    'a cell that starts a program',
    anXlsx({ cells: `<row r="1"><c r="A1"><f>cmd|'/c calc'!A0</f><v>1</v></c></row>` }),
  ],
  [
    'a cell that asks the web',
    anXlsx({ cells: '<row r="1"><c r="A1"><f>_xlfn.WEBSERVICE("http://x/")</f><v>1</v></c></row>' }),
  ],
  [
    'a link to a program',
    anXlsx({
      more: {
        'xl/externalLinks/externalLink1.xml':
          '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
      },
    }),
  ],
  ['a table from the web', anXlsx({ more: { 'xl/queryTables/queryTable1.xml': '<queryTable/>' } })],
  ['a field of a document', aDocx('<w:fldSimple w:instr=" DDEAUTO c:\\\\cmd.exe"/>')],
  [
    'a field cut into runs',
    aDocx(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DD</w:instrText></w:r><w:r><w:instrText>E&#65;UTO cmd</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
  ],
  [
    'a file to be inserted',
    aDocx('<w:r><w:fldChar/><w:instrText>INCLUDETEXT "C:/a.txt"</w:instrText></w:r>'),
  ],
])('%s is refused', async (_, bytes) => {
  const { faults } = officeText(zipEntries(bytes, roomForOneFile()));
  expect((faults ?? []).map(({ code }) => code)).toEqual(['HB767']);
});

test('ordinary formulas and fields are no commands', async () => {
  const cells = `<row r="1"><c r="A1"><f>SUM('表 1'!A1:A9)&amp;"DDE|甲"</f><v>1</v></c></row>`;
  const fields =
    '<w:r><w:fldChar/><w:instrText> PAGE </w:instrText><w:fldChar/><w:t>; DDE 是旧技术</w:t></w:r>';
  for (const bytes of [anXlsx({ cells }), aDocx(fields)]) {
    expect(officeText(zipEntries(bytes, roomForOneFile())).faults).toEqual([]);
  }
});

test('tables and texts in UTF-8 and GB18030 are read, and the line is said', async () => {
  expect(await found('form.csv', `名称,电话\n甲,${mobile}\n`)).toEqual(['HB602 第2行']);
  const foreign = Buffer.concat([Buffer.from([0xb5, 0xe7, 0xbb, 0xb0]), Buffer.from(`\n\n${mobile}`)]);
  expect(await found('form.txt', foreign)).toEqual(['HB602 第3行']);
});

test('the files of an archive are read, and their names', async () => {
  const bytes = zip({
    [`${mobile}.txt`]: strToU8('正文'),
    '表/form.xlsx': anXlsx({ cells: `<row r="4"><c r="A4"><v>${mobile}</v></c></row>` }),
    'list.csv': strToU8('11010519491231002X'),
  });
  expect(await found('form.zip', bytes)).toEqual(
    ['HB601 list.csv 第1行', 'HB602 压缩包里的文件名', 'HB602 表/form.xlsx 名单!A4'].sort(),
  );
});

test('an archive in an archive, files of other kinds, and names that lead out are refused', async () => {
  const text = strToU8('正文');
  expect(await found('form.zip', zip({ 'a.zip': zip({ 'a.txt': text }) }))).toEqual(['HB768 a.zip']);
  expect(await found('form.zip', zip({ 'a.exe': text }))).toEqual(['HB768 a.exe']);
  expect(await found('form.zip', zip({ '../a.txt': text }))).toEqual(['HB768 ../a.txt']);
  expect(await found('form.zip', zip({ 'a.pdf': text }))).toEqual(['HB768 a.pdf']);
});

test('a row of the allowed data allows a number in a workbook', async () => {
  const bytes = anXlsx({ cells: `<row r="1"><c r="A1"><v>${mobile}</v></c></row>` });
  const rows = `kind,value,where,reason\nmobile,${mobile},notices/2022/form.xlsx,区民政局值班手机，对外公布\n`;
  expect(await found('form.xlsx', bytes, { 'allowed-personal-data.csv': rows })).toEqual([]);
});
