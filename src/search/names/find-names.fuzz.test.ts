import { expect, test } from 'vitest';
import { nameRows } from '../../testing/builders/name-rows.ts';
import { fuzz } from '../../testing/fuzz/fuzz.ts';
import { fromSigns } from '../../testing/fuzz/inputs.ts';
import { nameTable } from '../table/name-table.ts';
import { fold, plain } from '../text/fold.ts';
import { spell, unspell } from '../text/spelling.ts';
import { findNames } from './find-names.ts';
import { namesOf } from './open-table.ts';

const rows = nameRows('春江花园一期', '春江花园二期', '锦绣家园', 'A座公寓', '𠮷祥里', '12号院');
const table = nameTable(rows);
let loaded = 0;
const names = namesOf([
  {
    guide: table.guide,
    load: (file) => {
      loaded += 1;
      expect(file).toBeLessThan(table.guide.files);
      return Promise.resolve((table.files[file] ?? []).join('\n'));
    },
  },
]);
const signs =
  '春江 花园 春 江 東門 街道 锦绣街道 东门 二期 2期 ２期 十二 99 chunjiang chun jiang cj xian jin a A\u0301 ﬁ ① ㍿ 2022年4月 2022-04-05 " ^ qq * - \\ ( [ $& __proto__ constructor %E6 <b>'.split(
    ' ',
  );

test('every query is answered with pages of the table, from few files', async () => {
  await fuzz(
    'search',
    fromSigns([...signs, ' ', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa']),
    async (query) => {
      loaded = 0;
      const found = await findNames(query, names);
      expect(loaded).toBeLessThanOrEqual(table.guide.files);
      const paths = found.rows.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
      for (const row of found.rows) expect(rows).toContainEqual(row);
      const letters = fold(query);
      expect(fold(letters.join(''))).toEqual(letters);
      expect(fold(plain(query))).toEqual(letters);
      // What a record is spelled as can be read back, and comes out the same when it is spelled again.
      const [part = ''] = unspell(spell([query]));
      expect(spell([part])).toBe(spell([query]));
    },
  );
});
