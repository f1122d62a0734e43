import { frontMatterSchemas } from '../../store/document-kinds.ts';
import { rowSchemas } from '../../store/table-kinds.ts';
import { describedSchema } from '../schema/described-schema.ts';
import { tableSchema } from '../schema/table-schema.ts';
import { csvFormat } from './csv-format.ts';
import { documentFormat, type Format } from './document-format.ts';

/** A format of Decap for each kind of document and table, and the ending of its files. */
export function formats(): { name: string; extension: string; format: Format }[] {
  const documents = Object.entries(frontMatterSchemas).map(([kind, schema]) => ({
    name: kind,
    extension: 'md',
    format: documentFormat(kind, describedSchema(kind, schema)),
  }));
  const tables = Object.entries(rowSchemas).map(([kind, row]) => {
    const { fields } = tableSchema(kind, row);
    const required = fields.filter(({ constraints }) => constraints.required).map(({ name }) => name);
    const columns = fields.map(({ name }) => name);
    return { name: kind, extension: 'csv', format: csvFormat(columns, required) };
  });
  const experience = documents.filter(({ name }) => name === 'experience');
  return [
    ...documents,
    ...experience.map((one) => ({ ...one, name: 'experience-mdx', extension: 'mdx' })),
    ...tables,
  ];
}
