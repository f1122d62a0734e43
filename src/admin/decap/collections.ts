import type { DocumentKind, TableKind } from '../../store/content-file.ts';
import { frontMatterSchemas } from '../../store/document-kinds.ts';
import { rowSchemas } from '../../store/table-kinds.ts';
import { describedSchema } from '../schema/described-schema.ts';
import { tableSchema, type TableField } from '../schema/table-schema.ts';
import { referenceOf, type DecapField } from './field.ts';
import { fieldsOf } from './schema-field.ts';

/** A collection of Decap: the files of one kind (https://decapcms.org/docs/collection-types/). */
export interface DecapCollection {
  name: string;
  label: string;
  label_singular: string;
  description?: string;
  folder: string;
  path?: string;
  extension: string;
  format: string;
  create: boolean;
  delete: boolean;
  identifier_field: string;
  slug: string;
  summary: string;
  sortable_fields: string[];
  fields: DecapField[];
}

/** Where files of a kind lie below the content folder, and what a list of them shows. */
interface Shelf {
  label: string;
  folder: string;
  /** Folders between `folder` and the file, as fields that a new file asks for: `program`, or `year` of today. */
  below?: readonly Below[];
  summary: string;
  /** What the text below the front matter is; none where the file has none. */
  body?: string;
  /** The name of a new file, where it is not simply an id. */
  fileHint?: string;
}

type Below = 'year' | { field: DecapField };

const program: Below = {
  field: {
    name: '_program',
    label: '放在哪个项目下',
    widget: 'hb-folder',
    required: false,
    target: 'program',
  },
};
const cycle: Below = {
  field: { name: '_cycle', label: '放在哪一期下', widget: 'hb-folder', required: false, target: 'cycle' },
};
const street: Below = {
  field: {
    name: '_street',
    label: '放在哪个街道（镇）下',
    widget: 'hb-folder',
    required: false,
    target: 'street',
  },
};
const unit: Below = {
  field: { name: '_unit', label: '哪个单元', widget: 'hb-folder', required: false, target: 'unit' },
};

const unitHint = '单元编号';

/** Documents, in the order of the editor's menu. What has one file only, or is set up once, stands last. */
const documents: Readonly<Partial<Record<DocumentKind, Shelf>>> = {
  notice: { label: '通告', folder: 'notices', below: ['year'], summary: '{{title}}', body: '正文' },
  experience: { label: '经验做法', folder: 'experiences', summary: '{{title}}', body: '正文' },
  profile: {
    label: '单元介绍',
    folder: 'profiles',
    below: [street],
    summary: '{{slug}}：{{summary}}',
    body: '介绍',
    fileHint: unitHint,
  },
  cycle: { label: '周期', folder: 'cycles', below: [program], summary: '{{title}}', body: '说明' },
  application: {
    label: '申报材料',
    folder: 'applications',
    below: [program, cycle],
    summary: '{{slug}}：{{by}}',
    body: '公开的补充说明',
    fileHint: unitHint,
  },
  inspection: {
    label: '督查考评',
    folder: 'inspections',
    below: [program],
    summary: '{{title}}',
    body: '情况',
  },
  program: { label: '项目', folder: 'programs', summary: '{{name}}', body: '项目规则' },
  'indicator-series': { label: '工作指标', folder: 'indicators', summary: '{{title}}', body: '怎么统计' },
  register: { label: '名录', folder: 'registers', summary: '{{title}}', body: '说明' },
  'village-affairs': {
    label: '村务公开',
    folder: 'village-affairs',
    summary: '{{year}}年',
    body: '说明',
    fileHint: '年份',
  },
  calendar: { label: '放假安排', folder: 'calendar', summary: '{{year}}年', body: '说明', fileHint: '年份' },
  roll: {
    label: '底册说明',
    folder: 'communities',
    summary: '{{street}}',
    body: '说明',
    fileHint: '街道（镇）编号',
  },
};

const tables: Readonly<Partial<Record<TableKind, Shelf>>> = {
  events: {
    label: '表格：认定记录',
    folder: 'cycles',
    below: [program],
    summary: '{{slug}}',
    fileHint: '周期编号',
  },
  'roll-rows': {
    label: '表格：底册',
    folder: 'communities',
    summary: '{{slug}}',
    fileHint: '街道（镇）编号',
  },
  plaques: { label: '表格：牌匾', folder: 'plaques', summary: '{{slug}}', fileHint: '项目编号' },
  'indicator-points': {
    label: '表格：指标数',
    folder: 'indicators',
    summary: '{{slug}}',
    fileHint: '指标编号',
  },
  'register-entries': { label: '表格：名录', folder: 'registers', summary: '{{slug}}', fileHint: '名录编号' },
  injuries: {
    label: '表格：伤害统计',
    folder: 'injuries',
    below: [unit],
    summary: '{{slug}}',
    fileHint: '年份',
  },
};

/** Every kind that has a folder. @param content the content folder as the repository names it */
export function folderCollections(content: string): DecapCollection[] {
  return [
    ...Object.entries(documents).flatMap(([kind, shelf]) => documentCollections(content, kind, shelf)),
    ...Object.entries(tables).map(([kind, shelf]) =>
      collection(content, kind, shelf, 'csv', [rowsField(kind, rowSchemas[kind as TableKind])]),
    ),
  ];
}

/** Experiences may be `.mdx`, where a table of indicators stands in the text; Decap wants one ending a collection. */
function documentCollections(content: string, kind: string, shelf: Shelf): DecapCollection[] {
  const schema = describedSchema(kind, frontMatterSchemas[kind as DocumentKind]);
  const fields = [...fieldsOf(kind, schema).filter(({ name }) => name !== 'id'), ...bodyField(shelf.body)];
  const plain = collection(content, kind, shelf, 'md', fields);
  if (kind !== 'experience') return [plain];
  const label = '经验做法（正文里有指标表）';
  return [
    plain,
    { ...plain, name: 'experience-mdx', label, extension: 'mdx', format: 'experience-mdx', create: false },
  ];
}

function collection(
  content: string,
  kind: string,
  { label, folder, below = [], summary, fileHint }: Shelf,
  extension: string,
  fields: DecapField[],
): DecapCollection {
  const folders = below.map((one) => (one === 'year' ? 'year' : one.field.name));
  return {
    name: kind,
    label,
    label_singular: label.replace(/^表格：/, ''),
    folder: inFolder(content, folder),
    ...(folders.length === 0
      ? {}
      : { path: [...folders.map((name) => `{{${name}}}`), '{{slug}}'].join('/') }),
    extension,
    format: kind,
    create: true,
    delete: true,
    identifier_field: '_file',
    slug: '{{slug}}',
    summary,
    sortable_fields: [],
    fields: [
      ...below.flatMap((one) => (one === 'year' ? [] : [one.field])),
      fileField(fileHint ?? '网址的一部分，发布后不改；小写字母、数字和单个连字符，如 winter-safety-2026'),
      ...fields,
    ],
  };
}

/** What a member writes in a folder of its own: the same kinds, apart from those that only the issuer writes. */
export function memberCollections(
  content: string,
  { division, name }: { division: string; name: string },
): DecapCollection[] {
  const folder = inFolder(content, `members/${division}`);
  return (['notice', 'experience', 'profile'] as const).flatMap((kind) => {
    const shelf = documents[kind];
    if (shelf === undefined) return [];
    const label = `${name}：${shelf.label}`;
    return documentCollections(folder, kind, { ...shelf, label, below: [] })
      .filter(({ extension }) => extension === 'md')
      .map((one) => ({ ...one, name: `${kind}--${division}` }));
  });
}

function inFolder(content: string, folder: string): string {
  return content === '' ? folder : `${content}/${folder}`;
}

/** The name of a new file; of one that is there it is shown and not changed, for it is an address. */
function fileField(hint: string): DecapField {
  return { name: '_file', label: '编号（文件名）', widget: 'hb-file', required: false, hint };
}

/** Text as it is typed first: the visual editor may write Markdown another way than it was. */
export function bodyField(label: string | undefined): DecapField[] {
  if (label === undefined) return [];
  const editor = { modes: ['raw', 'rich_text'], editor_components: [] };
  return [{ name: 'body', label, widget: 'markdown', required: false, ...editor }];
}

/** The rows of a table. */
export function rowsField(kind: string, row: (typeof rowSchemas)[TableKind]): DecapField {
  const { fields } = tableSchema(kind, row);
  const names = fields.map(({ name }) => name);
  const shown = ['date', 'id', 'number', 'unit', 'name', 'event', 'title'].filter((name) =>
    names.includes(name),
  );
  const summary = (shown.length > 0 ? shown : names.slice(0, 3))
    .map((name) => `{{fields.${name}}}`)
    .join(' ');
  return {
    name: 'rows',
    label: '行',
    label_singular: '一行',
    widget: 'list',
    required: false,
    collapsed: true,
    default: [],
    summary,
    fields: fields.map(columnField),
  };
}

function columnField({
  name,
  title,
  description,
  type,
  constraints,
  enumDescriptions,
}: TableField): DecapField {
  const { required, pattern, enum: values } = constraints;
  const head = {
    name,
    label: title ?? name,
    required,
    ...(description === undefined ? {} : { hint: description }),
  };
  if (values !== undefined) {
    const options = values.map((value, at) => ({ value, label: enumDescriptions?.[at] ?? value }));
    return { ...head, widget: 'select', options };
  }
  const target = referenceOf(name, pattern);
  if (target !== undefined) return { ...head, widget: 'hb-reference', target };
  if (type === 'date') return { ...head, widget: 'hb-day' };
  return { ...head, widget: 'string' };
}
