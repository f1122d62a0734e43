import { describe, expect, test } from 'vitest';
import { smallDistrictFile } from '../testing/content-folder.ts';
import { judged, placesOf, sayingsOf } from '../testing/judged-content.ts';

const roll = 'communities/dongmen.csv';
const events = 'cycles/epidemic-free/2022-04.csv';
const header = 'id,name,kind,division,aliases,households,population,address';

/** The verdict on the small district with these rows in its roll. */
function withRows(...rows: string[]) {
  const first = 'chunjiang-1,春江花园一期,compound,chunjiang,,,,';
  return judged({ [roll]: [header, first, ...rows, ''].join('\n') });
}

describe('the header', () => {
  test('a missing column, and no second word about the rows it spoils', async () => {
    const verdict = await judged({ [roll]: 'id,name,kind\nchunjiang-1,春江花园一期,compound\n' });
    expect(placesOf(verdict)).toEqual([`${roll}:1:1 HB130`]);
    expect(sayingsOf(verdict)).toEqual(['表头缺少“division”一栏']);
    expect(verdict.account.rows).toEqual({ read: 5, registered: 4, refused: 1 });
  });

  test('columns whose cells may be empty can be left out', async () => {
    const verdict = await judged({
      [roll]: 'division,kind,name,id\nchunjiang,compound,春江花园一期,chunjiang-1\n',
    });
    expect(verdict.problems).toEqual([]);
    expect(verdict.registry?.units.get('chunjiang-1')).toMatchObject({ aliases: [], households: undefined });
  });

  test('an extra column', async () => {
    const { problems } = await judged({
      [roll]: `${header},户主身份\nchunjiang-1,春江花园一期,compound,chunjiang,,,,,x\n`,
    });
    expect(problems).toMatchObject([{ code: 'HB131', line: 1, column: 61, field: ['户主身份'] }]);
  });

  test('a misspelt column, with the one that was meant', async () => {
    const verdict = await judged({
      [roll]: `${header.replace('division', 'divison')}\nchunjiang-1,春江花园一期,compound,chunjiang,,,,\n`,
    });
    expect(placesOf(verdict)).toEqual([`${roll}:1:14 HB139`]);
    expect(verdict.problems[0]?.suggestion).toBe('division');
  });

  test('a column that stands twice, and one without a name', async () => {
    const { problems } = await judged({
      [roll]: `${header},name,\nchunjiang-1,春江花园一期,compound,chunjiang,,,,,,\n`,
    });
    expect(problems).toMatchObject([
      { code: 'HB132', line: 1, column: 61 },
      { code: 'HB137', line: 1, column: 66 },
    ]);
  });

  test('cells separated by something else', async () => {
    const { problems } = await judged({ [roll]: smallDistrictFile(roll).replaceAll(',', ';') });
    expect(problems).toMatchObject([{ code: 'HB138', line: 1, args: { separator: ';' } }]);
  });
});

describe('rows', () => {
  test('quotes, commas and line breaks inside cells; lines are counted on', async () => {
    const verdict = await withRows(
      'q-1,"春江""花园""三期",compound,chunjiang,,,,"一号楼,\n二号楼"',
      'q 2,四期,compound,chunjiang,,,,',
    );
    expect(placesOf(verdict)).toEqual([`${roll}:5:1 HB205`]);
  });

  test('a quoted cell is kept as it is', async () => {
    const { registry } = await withRows('q-1,"春江""花园""三期",compound,chunjiang,,,,"一号楼,\n二号楼"');
    expect(registry?.units.get('q-1')).toMatchObject({
      name: '春江"花园"三期',
      address: '一号楼,\n二号楼',
      origin: { file: roll, line: 3 },
    });
  });

  test('a fault in a cell after a line break stands on its own line', async () => {
    const { problems } = await withRows('q-1,三期,compound,chunjiang,"甲|\n乙",多,,');
    expect(problems).toMatchObject([{ code: 'HB225', line: 4, column: 4, field: ['households'] }]);
  });

  test('a row with too few cells, and one with too many', async () => {
    const { problems, account } = await withRows('q-1,三期,compound', 'q-2,四期,compound,chunjiang,,,,,,');
    expect(problems).toMatchObject([
      { code: 'HB133', line: 3, args: { found: 3, expected: 8 } },
      { code: 'HB134', line: 4, args: { found: 10, expected: 8 } },
    ]);
    expect(account.rows.refused).toBe(2);
  });

  test('empty lines and rows of nothing but commas are no rows', async () => {
    const { problems, account } = await withRows('', ',,,,,,,', 'q-1,三期,compound,chunjiang,,,,', '', '');
    expect(problems).toEqual([]);
    expect(account.rows.read).toBe(6);
  });

  test('a quote that is never closed: no row of the file is used', async () => {
    const { problems, account } = await withRows(
      'q-1,"三期,compound,chunjiang,,,,',
      'q-2,四期,compound,chunjiang,,,,',
    );
    expect(problems).toMatchObject([{ code: 'HB135', file: roll, line: 3, column: 5, args: { start: 3 } }]);
    expect(account.rows).toEqual({ read: 6, registered: 4, refused: 2 });
  });

  test('text after a closing quote', async () => {
    const { problems } = await withRows('q-1,"三"期,compound,chunjiang,,,,');
    expect(problems).toMatchObject([{ code: 'HB136', line: 3, column: 8 }]);
  });

  test('cells that look like formulas are text', async () => {
    const { registry } = await withRows('q-1,=HYPERLINK(1),compound,chunjiang,,,,@SUM(A1)');
    expect(registry?.units.get('q-1')).toMatchObject({ name: '=HYPERLINK(1)', address: '@SUM(A1)' });
  });

  test('each faulty cell at its place', async () => {
    const { problems } = await withRows(' q-1,三期 ,compund,,甲||乙,3.5,-1,');
    expect(
      problems.map(({ code, line, column, field }) => `${line}:${column} ${code} ${field?.[0]}`),
    ).toEqual([
      '3:1 HB205 id',
      '3:6 HB207 name',
      '3:10 HB216 kind',
      '3:18 HB203 division',
      '3:19 HB203 aliases',
      '3:24 HB221 households',
      '3:28 HB219 population',
    ]);
  });

  test('a day that does not exist, and an event that is misspelt', async () => {
    const { problems } = await judged({
      [events]: 'date,unit,event\n2022-02-30,chunjiang-1,certified\n2022-04-18,chunjiang-1,certifed\n',
    });
    expect(problems).toMatchObject([
      { code: 'HB214', file: events, line: 2, column: 1, field: ['date'] },
      { code: 'HB216', file: events, line: 3, column: 24, suggestion: 'certified' },
    ]);
  });

  test('an id that is used twice names the place of the first', async () => {
    const { problems, account } = await withRows('chunjiang,又一个,compound,chunjiang,,,,');
    expect(problems).toMatchObject([
      {
        code: 'HB301',
        file: roll,
        line: 3,
        column: 1,
        args: { value: 'chunjiang', file: 'divisions.csv', line: 4 },
      },
    ]);
    expect(account.rows).toEqual({ read: 6, registered: 5, refused: 1 });
  });

  test('a plaque number is used once in all tables', async () => {
    const { problems } = await judged({
      'plaques/epidemic-free.csv': 'number,unit\nQH-1,chunjiang-1\nQH-1,chunjiang-1\n',
    });
    expect(placesOf({ problems } as never)).toContain('plaques/epidemic-free.csv:3:1 HB301');
  });
});

describe('a table and its head', () => {
  test('events without the head of their cycle', async () => {
    const { problems, account } = await judged({
      'cycles/epidemic-free/2022-05.csv': 'date,unit,event\n2022-05-02,chunjiang-1,certified\n',
    });
    expect(problems).toMatchObject([
      {
        code: 'HB116',
        file: 'cycles/epidemic-free/2022-05.csv',
        args: { head: 'cycles/epidemic-free/2022-05.md' },
      },
    ]);
    expect(account.rows).toEqual({ read: 7, registered: 6, refused: 1 });
  });

  test('a roll without its head', async () => {
    const { problems, account } = await judged({
      'communities/ximen.csv': `${header}\nx-1,西门里,compound,chunjiang,,,,\n`,
    });
    expect(problems).toMatchObject([{ code: 'HB117', file: 'communities/ximen.csv' }]);
    expect(account.rows.refused).toBe(1);
  });
});

describe('refused records do not drown the clerk', () => {
  test('references to a row that was refused', async () => {
    const rows = smallDistrictFile(
      roll,
      'chunjiang-1,春江花园一期,compound',
      'chunjiang-1,春江花园一期,compond',
    );
    const verdict = await judged({ [roll]: rows });
    expect(placesOf(verdict)).toEqual([`${roll}:2:20 HB216`]);
    expect(verdict.account.followUps).toBe(1);
  });

  test('references to the units of a roll that cannot be read', async () => {
    expect(placesOf(await judged({ [roll]: 'id;name\n' }))).toEqual([`${roll}:1:1 HB138`]);
  });

  test('a tree of divisions that cannot be read', async () => {
    const divisions = Buffer.from([0x69, 0x64, 0x0a, 0xc7, 0xf8]);
    expect(placesOf(await judged({ 'divisions.csv': divisions }))).toEqual(['divisions.csv:2 HB108']);
  });

  test('working days of a calendar that was refused', async () => {
    const notice = 'notices/2022/list-2022-04.md';
    const window =
      'window: { from: 2022-04-18, to: 2022-04-22, workingDays: 5, channels: [窗口], handledBy: 指挥部 }\nkind: publicity';
    const files = { [notice]: smallDistrictFile(notice, 'kind: list', window) };
    expect((await judged(files)).problems).toEqual([]);
    expect(placesOf(await judged({ ...files, 'calendar/2022.md': '---\nyear: x\n---\n' }))).toEqual([
      'calendar/2022.md:2:1 HB203',
      'calendar/2022.md:2:1 HB203',
      'calendar/2022.md:2:7 HB225',
    ]);
  });

  test('references to a document that was refused', async () => {
    const program = 'programs/epidemic-free.md';
    expect(placesOf(await judged({ [program]: smallDistrictFile(program, 'days: 14', 'days: x') }))).toEqual([
      `${program}:9:30 HB225`,
    ]);
  });

  test('events that follow on a refused event, but not those of other units', async () => {
    const rows = [
      'date,unit,event',
      '2022-04-1,chunjiang-1,certified',
      '2022-04-20,chunjiang-1,suspended',
      '2022-04-20,chunjiang-2,suspended',
      '',
    ];
    expect(placesOf(await judged({ [events]: rows.join('\n') }))).toEqual([
      `${events}:2:1 HB213`,
      `${events}:4:24 HB410`,
    ]);
  });

  test('printed totals of a program whose events are not all there', async () => {
    const totals = `totals:
  - { program: epidemic-free, since: 2022-04-17, before: 0, entered: [{ label: 新增, counts: [certified], value: 1 }], asOf: 2022-04-18, after: 1 }
kind: list`;
    const notice = 'notices/2022/list-2022-04.md';
    const files = { [notice]: smallDistrictFile(notice, 'kind: list', totals) };
    expect((await judged(files)).problems).toEqual([]);
    const broken = smallDistrictFile(events, '2022-04-18', '2022-04-31');
    expect(placesOf(await judged({ ...files, [events]: broken }))).toEqual([`${events}:2:1 HB214`]);
  });
});

describe('tables far larger than any clerk writes', () => {
  const rows = Array.from(
    { length: 200_000 },
    (_, at) => `c-${at},小区,compound,chunjiang,,,,138${10_000_000 + at}`,
  );

  test('with a broken quote at the end keep their account', async () => {
    const { problems, account } = await withRows(rows.map((row) => row.slice(0, -11)).join('\n'), 'x,"小区');
    expect(problems.map(({ code }) => code)).toEqual(['HB135']);
    expect(account.rows.read).toBe(account.rows.registered + account.rows.refused);
    expect(account.rows.refused).toBeGreaterThan(200_000);
  });

  test('with a fault in every row have all of them told', async () => {
    const { problems } = await withRows(rows.join('\n'));
    expect(problems.filter(({ code }) => code === 'HB602')).toHaveLength(200_000);
  });
});

test('without the table of divisions, only that is said', async () => {
  const { problems, account } = await judged({ 'divisions.csv': undefined });
  expect(problems.map(({ code }) => code)).toEqual(['HB311']);
  expect(account.followUps).toBeGreaterThan(0);
});
