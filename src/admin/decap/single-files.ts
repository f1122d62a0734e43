import { frontMatterSchemas } from '../../store/document-kinds.ts';
import { rowSchemas } from '../../store/table-kinds.ts';
import { describedSchema } from '../schema/described-schema.ts';
import { bodyField, rowsField } from './collections.ts';
import type { DecapField } from './field.ts';
import { fieldsOf } from './schema-field.ts';

/** A collection of single files. All files of one must share a format, so each stands alone. */
export interface FileCollection {
  name: string;
  label: string;
  format: string;
  extension: string;
  files: { name: string; label: string; file: string; fields: DecapField[] }[];
}

/** The head of a member's folder. */
export function memberFile(
  content: string,
  { division, name }: { division: string; name: string },
): FileCollection {
  const fields = fieldsOf('member', describedSchema('member', frontMatterSchemas.member));
  const path = `members/${division}/member.md`;
  const file = single(content, 'member', `${name}：主页`, path, [...fields, ...bodyField('主页上的话')]);
  return { ...file, name: `member--${division}` };
}

/** What there is one file of. @param content the content folder as the repository names it */
export function fileCollections(content: string): FileCollection[] {
  const issuer = describedSchema('issuer', frontMatterSchemas.issuer);
  return [
    single(content, 'unit-events', '表格：单元变更', 'unit-events.csv', [
      rowsField('unit-events', rowSchemas['unit-events']),
    ]),
    single(content, 'divisions', '表格：区划', 'divisions.csv', [
      rowsField('divisions', rowSchemas.divisions),
    ]),
    single(content, 'allowed-personal-data', '表格：放行的号码', 'allowed-personal-data.csv', [
      rowsField('allowed-personal-data', rowSchemas['allowed-personal-data']),
    ]),
    single(content, 'issuer', '发布机关和站点设置', 'issuer.md', [
      ...fieldsOf('issuer', issuer),
      ...bodyField('“关于本站”的正文'),
    ]),
  ];
}

function single(
  content: string,
  kind: string,
  label: string,
  file: string,
  fields: DecapField[],
): FileCollection {
  return {
    name: kind,
    label,
    format: kind,
    extension: file.endsWith('.csv') ? 'csv' : 'md',
    files: [{ name: kind, label, file: content === '' ? file : `${content}/${file}`, fields }],
  };
}
