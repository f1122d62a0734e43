import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fieldWord, namedFields } from '../../i18n/fields/words.ts';
import { isDocumentKind } from '../../store/content-file.ts';
import { frontMatterSchemas } from '../../store/document-kinds.ts';
import { parseYaml, splitFrontMatter } from '../../store/front-matter.ts';
import { rowSchemas } from '../../store/table-kinds.ts';
import { walkContent } from '../../store/walk.ts';
import { describedSchema } from './described-schema.ts';
import { collectionsManifest } from './editor-files.ts';
import { alternativesOf, type JsonSchema } from './json-schema.ts';
import { schemaFiles } from './schema-files.ts';
import { tableSchema } from './table-schema.ts';

const content = join(import.meta.dirname, '..', '..', '..', 'content');

function pathsIn(schema: JsonSchema, path: readonly string[] = []): string[][] {
  const inside = alternativesOf(schema).flatMap((one) => [
    ...Object.entries(one.properties ?? {}).flatMap(([name, field]) => [
      [...path, name],
      ...pathsIn(field, [...path, name]),
    ]),
    ...(one.items === undefined ? [] : pathsIn(one.items, path)),
  ]);
  return inside;
}

const fields = [
  ...Object.entries(frontMatterSchemas).flatMap(([kind, schema]) =>
    pathsIn(describedSchema(kind, schema)).map((path) => ({ kind, path })),
  ),
  ...Object.entries(rowSchemas).flatMap(([kind, row]) =>
    Object.keys(row.shape).map((name) => ({ kind, path: [name] })),
  ),
];

test('every field and column has a Chinese name (src/i18n/fields/)', () => {
  const nameless = fields.filter(({ kind, path }) => fieldWord(kind, path) === undefined);
  expect(nameless.map(({ kind, path }) => `${kind}: ${path.join('.')}`)).toEqual([]);
});

test('no name is kept for a field that is gone', () => {
  const known = new Set(fields.map(({ kind, path }) => `${kind}: ${path.join('.')}`));
  const stale = namedFields().map(([kind, path]) => `${kind}: ${path}`);
  expect(stale.filter((name) => !known.has(name))).toEqual([]);
});

test('the front matter of every document of the sample follows its JSON Schema', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const faults = walkContent(content).files.flatMap(({ path, kind }) => {
    if (!isDocumentKind(kind)) return [];
    const split = splitFrontMatter(readFileSync(join(content, path), 'utf8'));
    if (typeof split === 'string') return [`${path}: no front matter`];
    const check =
      ajv.getSchema(kind) ??
      ajv.addSchema(describedSchema(kind, frontMatterSchemas[kind]), kind).getSchema(kind);
    if (check === undefined) return [`${kind}: no schema`];
    return check(parseYaml(split.yaml)) ? [] : [`${path}: ${ajv.errorsText(check.errors)}`];
  });
  expect(faults).toEqual([]);
});

test('a misspelt field, a wrong choice and a missing field are refused as the gate refuses them', () => {
  const check = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(
    describedSchema('notice', frontMatterSchemas.notice),
  );
  expect(check({ title: '通告', kind: 'lizt', published: '2022-05-16T10:00+08:00', titel: '' })).toBe(false);
  expect(check.errors?.map(({ keyword }) => keyword).sort()).toEqual(['additionalProperties', 'enum']);
  expect(check({ title: '通告', kind: 'list' })).toBe(false);
  expect(check.errors?.map(({ keyword }) => keyword)).toEqual(['required']);
});

test('says in Chinese what a field and each of its values are', () => {
  const { properties } = describedSchema('notice', frontMatterSchemas.notice);
  expect(properties?.['number']).toMatchObject({
    title: '文号',
    description: expect.stringContaining('六角括号'),
  });
  expect(properties?.['kind']?.enumDescriptions).toEqual([
    '公示',
    '认定决定',
    '名单',
    '动态调整',
    '更正',
    '动员公告',
    '张榜',
    '工作通报',
  ]);
});

test('a table says which columns must stand in its header', () => {
  const { fields: columns } = tableSchema('events', rowSchemas.events);
  const required = columns.filter(({ constraints }) => constraints.required).map(({ name }) => name);
  expect(required).toEqual(['date', 'unit', 'event']);
});

test('there is a schema for every kind of document and table', () => {
  expect(schemaFiles()).toHaveLength(Object.keys({ ...frontMatterSchemas, ...rowSchemas }).length);
});

test('tells the editor of which kind each file is, by its address in lower case', () => {
  const path = 'notices/2022/关于A.md';
  const manifest = JSON.parse(collectionsManifest('/x/Content', [path, 'divisions.csv'])) as {
    entries: object;
  };
  const address = decodeURIComponent(pathToFileURL(`/x/Content/${path}`).href).toLowerCase();
  expect(manifest.entries).toEqual({ [address]: 'notice' });
});
