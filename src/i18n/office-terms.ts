/** The words of the interface for inspections, village affairs and postings. */

export const inspectionKindTerms = {
  inspection: '督查',
  'joint-assessment': '联合考评',
  observation: '观摩点评',
  'year-end': '年终考评',
} as const;

/** How a finding stands on a day. */
export const findingStateTerms = {
  'on-spot': '当场改正',
  corrected: '已整改',
  partly: '部分整改',
  'not-corrected': '复查未通过',
  due: '整改中',
  overdue: '逾期未复查',
} as const;

/** How an item of village affairs stands on a day. */
export const disclosureStateTerms = {
  'on-time': '已公开',
  late: '逾期公开',
  due: '待公开',
  overdue: '逾期未公开',
  upcoming: '未到期',
  none: '—',
} as const;
