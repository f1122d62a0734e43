/** The words of the interface for the domain's terms: one word for one thing, in every page. */

export const unitKindTerms = {
  district: '区县',
  street: '街道',
  town: '镇',
  neighbourhood: '社区',
  village: '村',
  'natural-village': '自然村',
  compound: '小区',
  enterprise: '企业',
  institution: '单位',
  park: '园区',
  facility: '设施',
  person: '个人',
  family: '家庭',
  work: '作品',
} as const;

export const noticeKindTerms = {
  publicity: '公示',
  decision: '认定决定',
  list: '名单',
  adjustment: '动态调整',
  correction: '更正',
  mobilisation: '动员公告',
  posting: '张榜',
  bulletin: '工作通报',
} as const;

/** 认定记录: what each event is called. */
export const certificationEventTerms = {
  applied: '申报',
  returned: '退回补正',
  reviewed: '初审通过',
  accepted: '验收通过',
  announced: '列入公示',
  withdrawn: '撤回申报',
  declined: '不予认定',
  vetoed: '一票否决',
  certified: '认定',
  renewed: '续认',
  suspended: '暂停',
  restored: '恢复',
  upgraded: '晋级',
  downgraded: '降级',
  lapsed: '未续',
  expired: '期满',
  revoked: '取消',
} as const;

/** What a certification is on a day. */
export const honourStateTerms = {
  'in-force': '在册',
  suspended: '暂停',
  expired: '期满',
  lapsed: '未续',
  revoked: '取消',
  upgraded: '已晋级',
  downgraded: '已降级',
  merged: '已并入',
  split: '已分设',
  dissolved: '已撤并',
} as const;

/** Why a unit came onto a list or left it. */
export const changeTerms = {
  certified: '新增',
  restored: '恢复',
  upgraded: '晋级',
  downgraded: '降级',
  merged: '并入',
  split: '分设',
  suspended: '暂停',
  revoked: '取消',
  expired: '期满',
  lapsed: '未续',
  dissolved: '撤销单元',
} as const;

/** The same causes as the list says them: a unit that was merged away reads otherwise than one that took it in. */
export const enteredTerms = { ...changeTerms, merged: '并入转来', split: '分设转来' } as const;
export const leftTerms = { ...changeTerms, merged: '已并入', split: '已分设', dissolved: '已撤并' } as const;

/** What happened to a unit that stands on both of two lists. */
export const stayedTerms = { renewed: '续认', upgraded: '晋级', downgraded: '降级' } as const;

export const unitEventTerms = {
  rename: '更名',
  move: '划转',
  merge: '合并',
  split: '分设',
  dissolve: '撤销',
} as const;

/** What a column of an open dataset holds. */
export const columnTypeTerms = {
  text: '文字',
  integer: '整数',
  number: '数',
  date: '日期',
  dateTime: '日期和时间',
  boolean: '是否',
  list: '多项文字',
} as const;

export const placementTerms = { door: '门口', hall: '室内', list: '上榜公布' } as const;

export const injuryDimensionTerms = {
  age: '年龄',
  sex: '性别',
  occupation: '职业',
  education: '文化程度',
  cause: '原因',
} as const;

/** How a notice changes an earlier one, and what it is called when a later one changed it. */
export const noticeRelationTerms = { corrects: '更正', adjusts: '调整', withdraws: '撤回' } as const;
/** What a notice about an honour amounts to on a day. */
export const noticeForceTerms = {
  'in-force': '有效',
  proposed: '公示，尚未认定',
  decided: '公示已有结果',
  past: '有效期已过',
  corrected: '已更正',
  withdrawn: '已撤回',
} as const;
export const noticeStandingTerms = { corrected: '已更正', withdrawn: '已撤回' } as const;

/** What came of an objection. */
export const objectionOutcomeTerms = {
  upheld: '采纳',
  'partly-upheld': '部分采纳',
  'not-upheld': '未采纳',
} as const;
