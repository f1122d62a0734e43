import type { FieldWords } from './common.ts';

/** What the columns of each kind of table are called, beyond `commonFields`. */
export const tableFields = {
  divisions: {
    parent: '上级编号：区留空',
    code: '国家区划代码：6、9或12位，可以没有',
    codeAsOf: '区划代码核对日期',
  },
  'roll-rows': { division: '所在社区（村）：直属街镇的写街镇' },
  events: { event: '事件' },
  'unit-events': {
    date: '生效日期',
    event: '变更',
    from: '旧名或旧区划：更名、调整时写',
    to: '新名、新区划、接收单元或新单元：拆分的用竖线隔开',
    honours: '在册荣誉怎么办：并入、拆分时写',
    document: '批复文号',
  },
  plaques: {
    number: '牌匾编号：大写字母、数字、连字符',
    level: '级别：只有级别可同时持有的项目才写',
    placement: '挂在哪里：空着按项目的规定',
    location: '位置：如 北门东侧',
    hungOn: '悬挂日期：不早于认定',
    removedOn: '摘下日期',
    removalConfirmedBy: '摘下由哪个单位确认：不写个人',
    statusIndex: '状态序号：程序写的，不要改、不要自己填',
  },
  'indicator-points': {
    period: '时段：2022、2022-H1、2022-Q3 或 2022-05',
    target: '目标数：可空',
    actual: '完成数',
    printed: '印发文件上的百分比：照印的写，可空',
  },
  'register-entries': {
    unit: '底册单元：是底册里的填编号，名称、社区、地址就用底册的',
    level: '级别：名录分级别的必填',
    capacity: '数量',
    detail: '说明：一句',
    since: '列入首日',
    until: '列入末日',
  },
  'allowed-personal-data': {
    value: '放行的内容：单位的号码、票据编号等，照原样写',
    where: '在哪个文件里放行：空着是全部',
    reason: '理由：是谁的、为什么可以公开',
  },
  keys: {
    id: '钥匙编号：key-1、key-2，依次编下去',
    publicKeyMultibase: '公钥：z6Mk 开头的 48 个字符',
    from: '启用日期',
    until: '停用日期：用到这一天为止',
    revokedFrom: '收回日期：这一天起签的不作数',
    reason: '收回的原因',
  },
  manifests: {
    sequence: '第几份：从1起连续',
    published: '发布日期',
    asOf: '网站截至日期',
    sha256: '清单文件的SHA-256',
    previous: '上一份清单的SHA-256：第一份空着',
    files: '文件数',
    content: '内容版本的SHA-256',
  },
  injuries: { dimension: '分组', group: '组名', count: '人次' },
} as const satisfies Record<string, FieldWords>;
