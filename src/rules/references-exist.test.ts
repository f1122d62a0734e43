import { expect, test } from 'vitest';
import { found } from '../testing/builders/ledgers.ts';
import {
  aCommunity,
  aCycle,
  aNotice,
  anEvent,
  anExperience,
  aPlaque,
  aRoll,
  aUnitEvent,
} from '../testing/builders/records.ts';
import { referencesExist } from './references-exist.ts';

const row = 'cycles/epidemic-free/2022-01.csv:2';

test('an unknown unit is named with the one that was probably meant', () => {
  expect(found(referencesExist, { events: [anEvent({ unit: 'huayaun' })] })).toEqual([
    `HB303 ${row} unit → huayuan`,
  ]);
});

test('an unknown level is named with the one that was probably meant', () => {
  expect(found(referencesExist, { events: [anEvent({ level: 'standart' })] })).toEqual([
    `HB307 ${row} level → standard`,
  ]);
});

test('an unknown notice of a row', () => {
  expect(found(referencesExist, { events: [anEvent({ notice: 'nothing' })] })).toEqual([
    `HB308 ${row} notice`,
  ]);
});

test('rows without the head of their cycle are named once for the file', () => {
  const events = [2, 3].map((line) =>
    anEvent({ cycle: '2022-09', origin: { file: 'cycles/epidemic-free/2022-09.csv', line } }),
  );
  expect(found(referencesExist, { events })).toEqual(['HB306 cycles/epidemic-free/2022-09.csv:1  → 2022-01']);
});

test('a cycle in the folder of an unknown program', () => {
  expect(found(referencesExist, { cycles: [aCycle({ program: 'epidemic-fre' })] })).toEqual([
    'HB305 cycles/epidemic-fre/2022-01.md  → epidemic-free',
  ]);
});

test('a unit in an unknown division', () => {
  expect(found(referencesExist, { communities: [aCommunity({ division: 'liaun' })] })).toEqual([
    'HB304 communities/chunjiang.csv:2 division → liuan',
  ]);
});

test('a compound is no division', () => {
  const communities = [aCommunity(), aCommunity({ id: 'yuan', division: 'huayuan' })];
  expect(found(referencesExist, { communities })).toEqual(['HB304 communities/chunjiang.csv:2 division']);
});

test('a roll of an unknown street', () => {
  expect(found(referencesExist, { rolls: [aRoll({ street: 'chunjang' })] })).toEqual([
    'HB309 communities/chunjang.md street → chunjiang',
  ]);
});

test('unit events name units, divisions and notices', () => {
  const unitEvents = [
    aUnitEvent({ unit: 'nobody', notice: 'nothing' }),
    aUnitEvent({ event: 'merge', to: 'nowhere' }),
    aUnitEvent({ event: 'move', from: 'liuan', to: 'elsewhere' }),
  ];
  expect(found(referencesExist, { unitEvents })).toEqual([
    'HB303 unit-events.csv:2 unit',
    'HB308 unit-events.csv:2 notice',
    'HB303 unit-events.csv:2 to',
    'HB304 unit-events.csv:2 to',
  ]);
});

test('plaques name units and levels, and their file a program', () => {
  const plaques = [
    aPlaque({ unit: 'nobody', level: 'none' }),
    aPlaque({ number: 'QH-2', program: 'nothing' }),
    aPlaque({ number: 'QH-3', program: 'nothing' }),
  ];
  expect(found(referencesExist, { plaques })).toEqual([
    'HB305 plaques/nothing.csv:1 ',
    'HB303 plaques/epidemic-free.csv:2 unit',
    'HB307 plaques/epidemic-free.csv:2 level',
  ]);
});

test('notices name programs, cycles, levels, streets and notices', () => {
  const notices = [
    aNotice({ id: 'one', program: 'epidemic-free', cycle: '2022-02', corrects: 'tow', resultOf: 'nothing' }),
    aNotice({
      id: 'two',
      lists: [
        { title: '名单', of: 'in-force', program: 'nothing', asOf: '2022-04-18' },
        {
          title: '名单',
          of: 'events',
          program: 'epidemic-free',
          cycle: 'never',
          level: 'none',
          street: 'liuan',
          events: ['certified'],
        },
      ],
      totals: [
        {
          program: 'epidemic-free',
          level: 'none',
          since: '2022-04-17',
          before: 0,
          entered: [],
          left: [],
          asOf: '2022-04-18',
          after: 0,
        },
      ],
    }),
  ];
  expect(found(referencesExist, { notices })).toEqual([
    'HB306 notices/one.md cycle → 2022-01',
    'HB308 notices/one.md corrects → two',
    'HB308 notices/one.md resultOf',
    'HB305 notices/two.md lists.0.program',
    'HB306 notices/two.md lists.1.cycle',
    'HB307 notices/two.md lists.1.level',
    'HB309 notices/two.md lists.1.street',
    'HB307 notices/two.md totals.0.level',
  ]);
});

test('a cycle needs the program it belongs to', () => {
  expect(found(referencesExist, { notices: [aNotice({ cycle: '2022-01' })] })).toEqual([
    'HB330 notices/decision.md cycle',
  ]);
});

test('experiences name units, programs and cycles', () => {
  const experiences = [anExperience({ unit: 'nobody', program: 'nothing', cycle: '2022-01' })];
  expect(found(referencesExist, { experiences })).toEqual([
    'HB303 experiences/yao.md unit',
    'HB305 experiences/yao.md program',
  ]);
});

test('a valid registry has nothing to mend', () => {
  const parts = {
    events: [anEvent()],
    plaques: [aPlaque()],
    notices: [aNotice()],
    experiences: [anExperience()],
  };
  expect(found(referencesExist, parts)).toEqual([]);
});
