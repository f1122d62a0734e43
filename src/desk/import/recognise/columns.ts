/** What a column of a table of an office holds. */
export type ImportField =
  | 'number'
  | 'name'
  | 'street'
  | 'division'
  | 'kind'
  | 'households'
  | 'population'
  | 'address'
  | 'aliases'
  | 'date'
  | 'level';

/** The words that offices write above a column, without spaces and units. The first that fits counts. */
const synonyms: [ImportField, RegExp][] = [
  ['number', /^(?:序号|序|编号|顺序|行号|no|id)$/],
  [
    'street',
    /^(?:所属|所在|隶属)?(?:街道|街镇|镇街|镇街道|街道镇|乡镇|镇乡|镇|乡|街道乡镇|乡镇街道|街乡镇|街办)(?:名称|办事处)?$/,
  ],
  [
    'division',
    /^(?:所属|所在|隶属)?(?:社区|村|村居|社区村|村社区|居委会|村居委会|居村委|社区居委会)(?:名称|居委会)?$/,
  ],
  ['aliases', /^(?:别名|又名|俗称|俗名|曾用名|简称|其他名称|小区别名)$/],
  ['households', /^(?:总|现有|常住|居民|住宅|入住)?户(?:数|数量)$|^总?户$/],
  ['population', /^(?:总|常住|居住|现有|居民)?人(?:口|数)(?:数|数量|总数)?$/],
  ['address', /^(?:详细|具体|所在|坐落|小区)?(?:地址|位置|坐落|地点|门牌)$/],
  ['kind', /^(?:单元|小区|单位|对象)?(?:类型|类别|种类)$/],
  ['date', /^(?:认定|授牌|命名|评定|公布|创建|获评|达标|批准)?(?:日期|时间)$/],
  ['level', /^(?:认定|评定|获评)?(?:星级|级别|等级|层级|星级等级)$/],
  [
    'name',
    /^(?:.{0,8}(?:小区|单位|院落|楼院|自然村|企业|园区|单元|对象))?(?:名称|名单|全称|名)$|^.{0,6}(?:小区|自然村|楼院|院落)$|^(?:申报|获评|认定|命名|参评)?单位$|^企业$/,
  ],
];

/** What a header cell stands for; undefined where it is none that an import knows. */
export function fieldOf(header: string): ImportField | undefined {
  const plain = header
    .normalize('NFKC')
    .replaceAll(/\(.*?\)|\[.*?\]/g, '')
    .replaceAll(/[\s:、/·*]/g, '')
    .toLowerCase();
  return synonyms.find(([, words]) => words.test(plain))?.[0];
}
