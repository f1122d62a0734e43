import { divisionKinds, nonPlaceKinds, unitKinds } from '../../domain/unit-kind.ts';
import { unitKindTerms } from '../../i18n/terms.ts';
import type { ContentChange } from '../content-change.ts';
import { csvRecord, csvText, openCsv } from '../import/write/csv-file.ts';
import { asLine, asName, divisionChoices, idQuestion } from './common-questions.ts';
import { documentText } from './document-text.ts';
import { needed, type NewContext, type NewKind } from './new-kind.ts';

const divisionColumns = ['id', 'name', 'kind', 'parent', 'aliases', 'households', 'population'];
const rollColumns = ['id', 'name', 'kind', 'division', 'aliases', 'households', 'population', 'address'];
const smallDivisions = ['neighbourhood', 'village'];
const asCount = (answer: string) => (/^\d{1,9}$/.test(answer) ? undefined : '请写整数');

/** 小区、社区（村）: a row of the roll, or, for a neighbourhood or village, of the divisions. */
export const newCommunity: NewKind = {
  title: '小区、社区（村）',
  options: ['name', 'kind', 'division', 'id', 'aliases', 'households', 'population', 'address'],
  questions: [
    () => ({ name: 'name', ask: '名称', refuse: asName }),
    () => ({
      name: 'kind',
      ask: '什么类型',
      preset: 'compound',
      choices: unitKinds
        .filter((kind) => smallDivisions.includes(kind) || !isAbove(kind))
        .map((kind) => ({ value: kind, label: unitKindTerms[kind] })),
    }),
    ({ registry }, { kind = '' }) => ({
      name: 'division',
      ask: smallDivisions.includes(kind) ? '属于哪个街道、镇' : '在哪个社区（村）；直属街镇的选街镇',
      choices: divisionChoices(
        registry,
        smallDivisions.includes(kind) ? ['street', 'town'] : ['street', 'town', ...smallDivisions],
      ),
    }),
    ({ registry }, answers) =>
      idQuestion('编号（网址的一部分，发布以后不改）', needed(answers, 'name'), registry.units),
    () => ({ name: 'aliases', ask: '别名、俗名，多个用 | 隔开', optional: true }),
    () => ({ name: 'households', ask: '户数', optional: true, refuse: asCount }),
    () => ({ name: 'population', ask: '人口', optional: true, refuse: asCount }),
    (_, { kind = '' }) =>
      smallDivisions.includes(kind) || nonPlaceKinds.some((one) => one === kind)
        ? undefined
        : { name: 'address', ask: '地址，写到门牌，不写到户', optional: true, refuse: asLine },
  ],
  changes(context, answers) {
    const { division = '', kind = '', ...rest } = answers;
    if (smallDivisions.includes(kind)) {
      return [withRow(context, 'divisions.csv', divisionColumns, { ...rest, kind, parent: division })];
    }
    const street = context.registry.units.get(division)?.street ?? division;
    return [withRow(context, `communities/${street}.csv`, rollColumns, { ...rest, kind, division })];
  },
  next: ([path = ''], answers) => [
    `已加在 content/${path} 末尾；它的页面是 /communities/${needed(answers, 'id')}/`,
    '写介绍：新建 content/profiles/<街镇>/<编号>.md，写法见 content/README.md 第五节',
    'npm run check 检查，npm run preview 看样子，然后提交',
  ],
};

/** 街道、镇: a row of the divisions, and the roll of its places, which is empty. */
export const newStreet: NewKind = {
  title: '街道、镇',
  options: ['name', 'kind', 'id', 'source'],
  questions: [
    () => ({ name: 'name', ask: '名称，如 锦绣街道', refuse: asName }),
    (_, { name = '' }) => ({
      name: 'kind',
      ask: '街道还是镇',
      preset: /[镇乡]$/.test(name) ? 'town' : 'street',
      choices: [
        { value: 'street', label: '街道' },
        { value: 'town', label: '镇、乡' },
      ],
    }),
    ({ registry }, answers) =>
      idQuestion('编号（网址的一部分，发布以后不改）', needed(answers, 'name'), registry.units),
    (_, { name, kind }) => ({
      name: 'source',
      ask: '底册由谁核对',
      preset: `${name}${kind === 'town' ? '人民政府' : '办事处'}`,
      refuse: asLine,
    }),
  ],
  changes(context, answers) {
    const id = needed(answers, 'id');
    const district = [...context.registry.units.values()].find(({ kind }) => kind === 'district');
    const row = {
      id,
      name: needed(answers, 'name'),
      kind: needed(answers, 'kind'),
      parent: district?.id ?? '',
    };
    const head = documentText(
      [
        { key: 'street', value: id },
        { note: '底册最近一次核对是哪天', key: 'asOf', value: context.day },
        { key: 'source', value: needed(answers, 'source') },
      ],
      '',
    );
    return [
      withRow(context, 'divisions.csv', divisionColumns, row),
      { path: `communities/${id}.md`, text: head },
      { path: `communities/${id}.csv`, text: `${rollColumns.join(',')}\n` },
    ];
  },
  next: (_, answers) => [
    `加社区（村）：npm run new -- community --kind neighbourhood --division ${needed(answers, 'id')}`,
    '加小区：npm run new -- community；多的从表格导入：npm run import -- 表格文件',
    'npm run check 检查，npm run preview 看样子，然后提交',
  ],
};

function isAbove(kind: string): boolean {
  return divisionKinds.some((one) => one === kind);
}

function withRow(
  context: NewContext,
  path: string,
  columns: readonly string[],
  values: Readonly<Record<string, string | undefined>>,
): ContentChange {
  const before = context.text(path);
  const file = openCsv(path, before, columns);
  const filled = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? '']));
  file.records.push(csvRecord(file, filled));
  return { path, before, text: csvText(file) };
}
