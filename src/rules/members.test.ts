import { expect, test } from 'vitest';
import type { Notice } from '../domain/notice.ts';
import { aMember } from '../testing/builders/members.ts';
import { found } from '../testing/builders/ledgers.ts';
import { aCommunity, aNotice, anExperience, aUnitEvent, theDivisions } from '../testing/builders/records.ts';
import { memberAuthors } from './member-authors.ts';
import { memberFolders } from './member-folders.ts';
import { memberNotices } from './member-notices.ts';
import { memberUnits } from './member-units.ts';

/** Two streets: 春江街道 with 柳岸社区 and 桃源社区, 滨河街道 with 临江社区. */
const divisions = [
  ...theDivisions(),
  {
    ...aCommunity({ id: 'taoyuan', name: '桃源社区' }),
    kind: 'neighbourhood' as const,
    division: 'chunjiang',
  },
  {
    ...aCommunity({ id: 'binhe', name: '滨河街道' }),
    kind: 'street' as const,
    division: 'qinghe',
    street: 'binhe',
  },
  {
    ...aCommunity({ id: 'linjiang', name: '临江社区' }),
    kind: 'neighbourhood' as const,
    division: 'binhe',
    street: 'binhe',
  },
];
const communities = [
  aCommunity(),
  aCommunity({ id: 'tao', division: 'taoyuan' }),
  aCommunity({ id: 'wangjiang', division: 'linjiang', street: 'binhe' }),
];
const members = [
  aMember(),
  aMember({ division: 'chunjiang', office: '春江街道办事处' }),
  aMember({ division: 'binhe', office: '滨河街道办事处' }),
];

const experience = (member: string, unit: string) => {
  const origin = { file: `members/${member}/experiences/e.md`, line: 1 };
  return { divisions, communities, members, experiences: [anExperience({ id: 'e', unit, origin })] };
};
const offices: Record<string, string> = { liuan: '柳岸社区居民委员会', chunjiang: '春江街道办事处' };
const notice = (member: string, changes: Partial<Notice>, others: Notice[] = []) => {
  const own = aNotice({
    id: 'own',
    kind: 'bulletin',
    office: offices[member],
    origin: { file: `members/${member}/notices/own.md`, line: 1 },
    ...changes,
  });
  return { divisions, communities, members, notices: [own, ...others] };
};

test('a member has the folder of a division', () => {
  const wrong = [
    aMember({ division: 'liaun' }),
    aMember({ division: 'huayuan' }),
    aMember({ division: 'qinghe' }),
  ];
  expect(found(memberFolders, { members: wrong })).toEqual([
    'HB701 members/huayuan/member.md ',
    'HB701 members/liaun/member.md  → members/liuan/',
    'HB701 members/qinghe/member.md ',
  ]);
  expect(found(memberFolders, { divisions, members })).toEqual([]);
});

test('a street speaks of itself, its communities and their units', () => {
  for (const unit of ['chunjiang', 'liuan', 'huayuan', 'tao']) {
    expect(found(memberUnits, experience('chunjiang', unit))).toEqual([]);
  }
});

test('a community speaks of itself and its units', () => {
  for (const unit of ['liuan', 'huayuan']) expect(found(memberUnits, experience('liuan', unit))).toEqual([]);
});

test('a street does not speak of another street’s unit, nor of the other street, nor of the district', () => {
  const wrong = (unit: string) => found(memberUnits, experience('chunjiang', unit));
  expect(wrong('wangjiang')).toEqual(['HB703 members/chunjiang/experiences/e.md unit']);
  expect(wrong('linjiang')).toEqual(['HB703 members/chunjiang/experiences/e.md unit']);
  expect(wrong('binhe')).toEqual(['HB709 members/chunjiang/experiences/e.md unit']);
  expect(wrong('qinghe')).toEqual(['HB709 members/chunjiang/experiences/e.md unit']);
});

test('a community does not speak of its neighbours, nor of its street', () => {
  const wrong = (unit: string) => found(memberUnits, experience('liuan', unit));
  expect(wrong('tao')).toEqual(['HB703 members/liuan/experiences/e.md unit']);
  expect(wrong('taoyuan')).toEqual(['HB703 members/liuan/experiences/e.md unit']);
  expect(wrong('chunjiang')).toEqual(['HB709 members/liuan/experiences/e.md unit']);
});

test('the issuer speaks of all', () => {
  const experiences = [anExperience({ unit: 'wangjiang' })];
  expect(found(memberUnits, { divisions, communities, members, experiences })).toEqual([]);
});

test('a profile and a posting are of the member’s own units too', () => {
  const origin = { file: 'members/liuan/profiles/tao.md', line: 1 };
  const profile = { unit: 'tao', summary: '小区', updated: '2022-04-01', bodyMarkdown: '', origin };
  const withProfile = communities.map((unit) => (unit.id === 'tao' ? { ...unit, profile } : unit));
  expect(found(memberUnits, { divisions, communities: withProfile, members })).toEqual([
    'HB703 members/liuan/profiles/tao.md unit',
  ]);
  const posting = {
    subject: '财务收支',
    unit: 'tao',
    board: '公告栏',
    takeDownOn: '2022-06-01',
    web: false,
    personalData: { purpose: '监督', legalGround: '示例', fields: [] },
  };
  expect(found(memberUnits, notice('liuan', { kind: 'posting', posting }))).toEqual([
    'HB703 members/liuan/notices/own.md posting.unit',
  ]);
});

test('what was published of a unit before it moved away stays; its profile goes with it', () => {
  const move = aUnitEvent({
    unit: 'wangjiang',
    event: 'move',
    date: '2022-05-01',
    from: 'liuan',
    to: 'linjiang',
  });
  const earlier = experience('chunjiang', 'wangjiang');
  expect(found(memberUnits, { ...earlier, unitEvents: [move] })).toEqual([]);
  const later = earlier.experiences.map((one) => ({ ...one, published: '2022-05-01T09:00+08:00' }));
  expect(found(memberUnits, { ...earlier, experiences: later, unitEvents: [move] })).toHaveLength(1);
  const origin = { file: 'members/chunjiang/profiles/wangjiang.md', line: 1 };
  const profile = { unit: 'wangjiang', summary: '小区', updated: '2022-04-01', bodyMarkdown: '', origin };
  const moved = communities.map((unit) => (unit.id === 'wangjiang' ? { ...unit, profile } : unit));
  expect(found(memberUnits, { divisions, communities: moved, members, unitEvents: [move] })).toEqual([
    'HB703 members/chunjiang/profiles/wangjiang.md unit',
  ]);
});

test('decisions, lists and adjustments are the issuer’s', () => {
  for (const kind of ['decision', 'list', 'adjustment'] as const) {
    expect(found(memberNotices, notice('chunjiang', { kind }))).toEqual([
      'HB704 members/chunjiang/notices/own.md kind',
    ]);
  }
  for (const kind of ['publicity', 'mobilisation', 'bulletin', 'correction', 'posting'] as const) {
    expect(found(memberNotices, notice('chunjiang', { kind }))).toEqual([]);
  }
});

test('figures, tasks, cycles and adjustments of the district are the issuer’s', () => {
  const totals = [
    {
      program: 'epidemic-free',
      since: '2022-04-18',
      before: 0,
      entered: [],
      left: [],
      asOf: '2022-04-19',
      after: 0,
    },
  ];
  const tasks = { period: '2022-H1', series: ['jobs'] };
  const changes = { totals, tasks, adjusts: 'decision', cycle: '2022-01' };
  expect(found(memberNotices, notice('chunjiang', changes, [aNotice()]))).toEqual(
    ['totals', 'tasks', 'adjusts', 'cycle'].map((field) => `HB705 members/chunjiang/notices/own.md ${field}`),
  );
});

test('a member corrects, withdraws and concludes its own notices alone', () => {
  const other = aNotice({ id: 'other', origin: { file: 'members/binhe/notices/other.md', line: 1 } });
  const issuers = aNotice({ id: 'decision' });
  const changes = {
    kind: 'correction',
    corrects: 'other',
    withdraws: 'decision',
    resultOf: 'other',
  } as const;
  expect(found(memberNotices, notice('liuan', changes, [other, issuers]))).toEqual(
    expect.arrayContaining(
      ['corrects', 'withdraws', 'resultOf'].map((field) => `HB706 members/liuan/notices/own.md ${field}`),
    ),
  );
  const own = aNotice({
    id: 'first',
    kind: 'bulletin',
    office: offices['liuan'],
    origin: { file: 'members/liuan/notices/first.md', line: 1 },
  });
  expect(found(memberNotices, notice('liuan', { kind: 'correction', corrects: 'first' }, [own]))).toEqual([]);
});

test('the issuer may correct a member’s notice', () => {
  const own = notice('liuan', {}, [aNotice({ id: 'correction', kind: 'correction', corrects: 'own' })]);
  expect(found(memberNotices, own)).toEqual([]);
});

test('an experience of a member is not given out as another office’s', () => {
  const by = (author: string) => {
    const parts = experience('liuan', 'huayuan');
    return found(memberAuthors, {
      ...parts,
      experiences: parts.experiences.map((one) => ({ ...one, author })),
    });
  };
  expect(by('清河区人民政府')).toEqual(['HB712 members/liuan/experiences/e.md author']);
  expect(by('滨河街道办事处')).toEqual(['HB712 members/liuan/experiences/e.md author']);
  for (const author of ['柳岸社区居民委员会', '花园小区党支部']) expect(by(author)).toEqual([]);
});

test('a member signs with its own office', () => {
  expect(found(memberNotices, notice('liuan', { office: '清河区人民政府' }))).toEqual([
    'HB707 members/liuan/notices/own.md office → 柳岸社区居民委员会',
  ]);
});

test('lists of a street are of that street, and a community has none', () => {
  const list = (street: string | undefined) => {
    return { title: '名单', of: 'in-force' as const, program: 'epidemic-free', street, asOf: '2022-04-18' };
  };
  const lists = [list('chunjiang'), list('binhe'), list(undefined)];
  expect(found(memberNotices, notice('chunjiang', { lists }))).toEqual([
    'HB708 members/chunjiang/notices/own.md lists.1.street → chunjiang',
    'HB708 members/chunjiang/notices/own.md lists.2 → chunjiang',
  ]);
  expect(found(memberNotices, notice('liuan', { lists: [list('chunjiang')] }))).toEqual([
    'HB710 members/liuan/notices/own.md lists.0',
  ]);
});
