import { expect, test } from 'vitest';
import { anApplication } from '../../testing/builders/applications.ts';
import { aCommunity, aLevel, anEvent, aPlaque, aProgram } from '../../testing/builders/records.ts';
import type { RegistryParts } from '../../testing/builders/registry.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

function rowsOf(parts: Partial<RegistryParts>, day: string) {
  const { groups } = theView(aSite(parts, day), 'honour-list', '/honors/epidemic-free/2022-01/');
  return groups.flatMap(({ street, rows }) => rows.map((row) => ({ ...row, street: street.text })));
}

test('what is only registered names its grantor and document, what is granted here does not', () => {
  const registered = aProgram({
    levels: { mode: 'exclusive', list: [aLevel({ grantor: '省减灾委员会', grantedHere: false })] },
  });
  const events = [anEvent({ document: '省减灾示函〔2022〕9号' })];
  expect(rowsOf({ programs: [registered], events }, '2022-04-20')).toMatchObject([
    { registered: { grantor: '省减灾委员会', document: '省减灾示函〔2022〕9号' } },
  ]);
  expect(rowsOf({ events }, '2022-04-20')[0]?.registered).toBeUndefined();
});

test('a row leads to the dossier that was handed in by the day of the list', () => {
  const applied = anEvent({ date: '2022-04-10', event: 'applied' });
  const parts = {
    events: [applied, anEvent()],
    applications: [anApplication({ submitted: '2022-04-19' })],
  };
  expect(rowsOf(parts, '2022-04-18')[0]?.dossier).toBeUndefined();
  expect(rowsOf(parts, '2022-04-19')[0]?.dossier).toEqual({
    text: '2022 年第 1 期',
    path: '/programs/epidemic-free/applications/2022-01/huayuan/',
  });
});

const carer = aCommunity({ id: 'carer', name: '安小河', kind: 'person', address: '示例路1号' });
const holders = { purpose: '表彰', legalGround: '本人同意' };

test('of a person a list, a notice and a board show no more than the program declares', () => {
  const parts = {
    programs: [
      aProgram({
        unitKinds: ['person'],
        holders: { ...holders, fields: ['name'] },
        plaque: { template: 'gold', title: '护理员', placement: 'list', width: 600, height: 400 },
      }),
    ],
    communities: [carer],
    events: [anEvent({ unit: 'carer' })],
    plaques: [aPlaque({ unit: 'carer' })],
  } satisfies Partial<RegistryParts>;
  expect(rowsOf(parts, '2022-04-20')).toMatchObject([
    { unit: { text: '安小河', path: undefined }, division: '', street: '清河区' },
  ]);
  const site = aSite(parts, '2022-04-20');
  expect(theView(site, 'plaque', '/p/QH-2204-0001/').divisions).toEqual([]);
  const everything = JSON.stringify(
    [...site.pages].map(({ view }) => view).filter(({ template }) => template !== 'search'),
  );
  expect(everything).not.toContain('示例路1号');
  expect(site.paths()).not.toContain('/communities/carer/');
});

test('a declared street is shown, and the neighbourhood only where it is declared too', () => {
  const of = (fields: ('name' | 'street' | 'division')[]) =>
    rowsOf(
      {
        programs: [aProgram({ unitKinds: ['person'], holders: { ...holders, fields } })],
        communities: [carer],
        events: [anEvent({ unit: 'carer' })],
      },
      '2022-04-20',
    );
  expect(of(['name', 'street'])).toMatchObject([{ street: '春江街道', division: '' }]);
  expect(of(['name', 'division'])).toMatchObject([{ street: '春江街道', division: '柳岸社区' }]);
});
