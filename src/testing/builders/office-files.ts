import { strToU8, zipSync } from 'fflate';

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A sheet's rows with one number. */
export const oneSheet = '<row r="1"><c r="A1"><v>1</v></c></row>';

interface WorkbookParts {
  /** Rows of its one sheet, `名单`. */
  cells?: string;
  /** What stands before the rows (columns), and after them. */
  before?: string;
  around?: string;
  state?: string;
  /** Defined names. */
  names?: string;
  more?: Parts;
}

/** A workbook made by hand, so that each of its parts can be planted. */
export function anXlsx({
  cells = oneSheet,
  before = '',
  around = '',
  state,
  names = '',
  more = {},
}: WorkbookParts) {
  const sheet = `<sheet name="名单" sheetId="1" r:id="rId1"${state === undefined ? '' : ` state="${state}"`}/>`;
  return packed({
    '[Content_Types].xml': contentTypes('spreadsheetml.sheet.main', '/xl/workbook.xml'),
    'xl/workbook.xml': `<workbook><sheets>${sheet}</sheets><definedNames>${names}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet>${before}<sheetData>${cells}</sheetData>${around}</worksheet>`,
    ...more,
  });
}

/** A document made by hand. */
export function aDocx(body: string, more: Parts = {}): Uint8Array {
  return packed({
    '[Content_Types].xml': contentTypes('wordprocessingml.document.main', '/word/document.xml'),
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

function contentTypes(type: string, part: string): string {
  return `<Types><Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/></Types>`;
}

function packed(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}
