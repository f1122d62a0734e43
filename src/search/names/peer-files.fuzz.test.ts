import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameRows } from '../../testing/builders/name-rows.ts';
import { fuzz } from '../../testing/fuzz/fuzz.ts';
import { nearly } from '../../testing/fuzz/inputs.ts';
import { nearlyJson } from '../../testing/fuzz/nearly-json.ts';
import { readDescription, searchDescription } from '../peers/description.ts';
import { nameTable } from '../table/name-table.ts';
import { findNames } from './find-names.ts';
import { parseGuide, printGuide, type Guide } from './guide.ts';
import { namesOf } from './open-table.ts';

const rows = nameRows('春江花园一期', '重庆里', 'A座公寓', '錦繡家园');
const table = nameTable(rows);
const files = table.files.map((lines) => lines.join('\n'));
const asked = ['chunjiang', 'cqing', '锦绣街道 花园', '2022年4月', '春红花园'];
const signs =
  '//evil.example/ %2e%2e/ a/ { } [ ] " : , null true -1 0 1e999 1.5 "" "__proto__":{} "constructor":[] "kinds":[5] "streets":{} "files":9 "edition":"../.." ../ \\u0000 \\ud800 \\n \t \n . zz 𠮷 a.b.c.d.e'.split(
    ' ',
  );

/** A JSON file with edits of its text, or of its values. */
const nearlyTexts = (text: string) =>
  fc.oneof(
    { weight: 1, arbitrary: nearly([text], signs) },
    { weight: 3, arbitrary: nearlyJson([JSON.parse(text) as object]) },
  );

/** Asks a table; whatever it holds, the answer is rows with texts in them. */
async function ask(guide: Guide, load: (file: number) => Promise<string>): Promise<void> {
  for (const query of asked) {
    const found = await findNames(query, namesOf([{ guide, load }]));
    for (const { path, names, kind, street = '', date = '', programs, levels, statuses } of found.rows)
      for (const text of [path, kind, street, date, ...names, ...programs, ...levels, ...statuses])
        expect(text).toBeTypeOf('string');
  }
}

test('the guide of another site is refused, or asked without a fault', async () => {
  await fuzz('peer-guide', nearlyTexts(printGuide(table.guide)), async (text) => {
    let guide: Guide;
    try {
      guide = parseGuide(text);
    } catch (fault) {
      expect(fault).toBeInstanceOf(Error);
      expect(fault).not.toBeInstanceOf(TypeError);
      return;
    }
    expect(`${guide.files}-${guide.edition}`).toMatch(/^\d{1,7}-[0-9a-f]{12}$/);
    await ask(guide, (file) => Promise.resolve(files[file % files.length] ?? ''));
  });
});

test('the rows of another site are pages below its folders, whatever stands in them', async () => {
  await fuzz(
    'peer-rows',
    nearly(
      files.filter((file) => file !== ''),
      signs,
    ),
    async (text) => {
      await ask(table.guide, () => Promise.resolve(text));
    },
  );
});

test('the description of another site is refused, or leads nowhere but below its home page', async () => {
  const bundles = ['/pagefind/site/', '/pagefind/communities-binhe.2/'];
  const { body } = searchDescription({ id: 'donghu', name: '东湖区' }, { pagefind: '1.6.0', bundles });
  const home = 'https://www.example.gov.cn/ztzl/hongbang/';
  await fuzz('peer-description', nearlyTexts(body), (text) => {
    let read: ReturnType<typeof readDescription>;
    try {
      read = readDescription(text);
    } catch (fault) {
      expect(fault).toBeInstanceOf(Error);
      expect(fault).not.toBeInstanceOf(TypeError);
      return;
    }
    if (read === 'other-format') return;
    for (const path of [read.names.path, ...read.texts.bundles])
      expect(new URL(path, home).href).toMatch(/^https:\/\/www\.example\.gov\.cn\/ztzl\/hongbang\/[^?#]+\/$/);
    expect(read.issuer).toMatch(/^[a-z0-9-]+$/);
  });
});
