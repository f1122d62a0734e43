/** 通告 of the story: each title and body holds words that occur nowhere else. */
export interface StoryNotice {
  id: string;
  published: string;
  kind: string;
  /** Lines of its front matter besides title, kind and day. */
  head?: string;
  window?: { from: string; to: string };
  /** Ids of notices it takes back or states the result of. */
  withdraws?: string;
  hides?: boolean;
  resultOf?: string;
  /** The day on which it comes down: of a posting, or of any other by its schedule. */
  takeDownOn?: string;
  /** Where it was written down earlier, to come out on `published`. */
  written?: string;
  /** Written, and never out. */
  draft?: boolean;
}

const windowLines = (from: string, to: string) =>
  `program: calm
window: { from: ${from}, to: ${to}, workingDays: 5, channels: [清河区长安路1号], handledBy: 监督科 }`;

const windows = {
  one: { from: '2023-12-13', to: '2023-12-19' },
  two: { from: '2024-01-17', to: '2024-01-23' },
};

export const storyNotices: readonly StoryNotice[] = [
  {
    id: 'mk-window-one',
    published: '2023-12-12',
    kind: 'publicity',
    window: windows.one,
    head: `cycle: one\n${windowLines(windows.one.from, windows.one.to)}`,
  },
  {
    id: 'mk-result-one',
    published: '2023-12-21',
    kind: 'mobilisation',
    resultOf: 'mk-window-one',
    head: `program: calm
resultOf: mk-window-one
objections: [{ received: 2023-12-15, handled: 2023-12-19, outcome: upheld, summary: 查明一处情况 }]`,
  },
  {
    id: 'mk-list-one',
    published: '2023-12-22',
    kind: 'list',
    head: `program: calm
cycle: one
lists: [{ title: 第一期名单, of: events, program: calm, cycle: one, events: [certified] }]`,
  },
  { id: 'mk-slip', published: '2023-12-27', kind: 'mobilisation', head: 'program: calm' },
  { id: 'mk-fix', published: '2023-12-29', kind: 'correction', head: 'program: calm\ncorrects: mk-slip' },
  { id: 'mk-leak', published: '2024-01-02', kind: 'mobilisation' },
  {
    id: 'mk-hiding',
    published: '2024-01-04',
    kind: 'correction',
    withdraws: 'mk-leak',
    hides: true,
    head: 'withdraws: mk-leak\nreason: 含个人信息\nhidesOriginal: true',
  },
  {
    id: 'mk-posting',
    published: '2024-01-03',
    kind: 'posting',
    takeDownOn: '2024-01-15',
    head: `posting:
  subject: 第四季度财务收支
  unit: chunjiang
  board: 春江社区公告栏
  takeDownOn: 2024-01-15
  web: true
  personalData: { purpose: 公布收支, legalGround: 村务公开, fields: [] }`,
  },
  {
    id: 'mk-adjust-one',
    published: '2024-01-05',
    kind: 'adjustment',
    head: 'program: calm\ncycle: one\nadjusts: mk-list-one',
  },
  { id: 'mk-bulletin', published: '2024-01-09', kind: 'bulletin', head: 'program: calm' },
  {
    id: 'mk-window-two',
    published: '2024-01-16',
    kind: 'publicity',
    window: windows.two,
    head: `cycle: two\n${windowLines(windows.two.from, windows.two.to)}`,
  },
  {
    id: 'mk-adjust-two',
    published: '2024-01-18',
    kind: 'adjustment',
    head: `program: calm
cycle: one
adjusts: mk-list-one
totals:
  - { program: calm, since: 2023-12-31, before: 5, left: [{ label: 取消或暂停, counts: [suspended, revoked], value: 1 }], asOf: 2024-01-18, after: 4 }`,
  },
  {
    id: 'mk-result-two',
    published: '2024-01-24',
    kind: 'mobilisation',
    resultOf: 'mk-window-two',
    head: 'program: calm\nresultOf: mk-window-two\nobjections: []',
  },
  {
    id: 'mk-list-two',
    published: '2024-01-26',
    kind: 'list',
    head: `program: calm
cycle: two
lists: [{ title: 第二期名单, of: events, program: calm, cycle: two, events: [certified, renewed] }]`,
  },
  { id: 'mk-error', published: '2024-02-06', kind: 'mobilisation' },
  {
    id: 'mk-taking-back',
    published: '2024-02-08',
    kind: 'correction',
    withdraws: 'mk-error',
    head: 'withdraws: mk-error\nreason: 内容有误',
  },
  { id: 'mk-merge', published: '2024-02-20', kind: 'mobilisation' },
  { id: 'mk-merge-two', published: '2024-02-22', kind: 'mobilisation' },
  { id: 'mk-planned', published: '2024-02-14', written: '2024-02-12', kind: 'mobilisation' },
  { id: 'mk-passing', published: '2024-02-15', kind: 'bulletin', takeDownOn: '2024-02-25' },
  { id: 'mk-draft', published: '2024-02-16', kind: 'mobilisation', draft: true },
  // A window that is cut short: the notice is taken back while it is open.
  {
    id: 'mk-window-three',
    published: '2024-02-23',
    kind: 'publicity',
    window: { from: '2024-02-26', to: '2024-03-01' },
    head: windowLines('2024-02-26', '2024-03-01'),
  },
  {
    id: 'mk-leap',
    published: '2024-02-29',
    kind: 'correction',
    withdraws: 'mk-window-three',
    head: 'program: calm\nwithdraws: mk-window-three\nreason: 程序有误',
  },
];
