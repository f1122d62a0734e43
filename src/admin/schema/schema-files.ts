import { frontMatterSchemas } from '../../store/document-kinds.ts';
import { rowSchemas } from '../../store/table-kinds.ts';
import { describedSchema } from './described-schema.ts';
import { tableSchema } from './table-schema.ts';

/** A file of the folder `schemas/`. */
export interface SchemaFile {
  name: string;
  text: string;
}

/** A JSON Schema for each kind of document, a Table Schema for each kind of table. */
export function schemaFiles(): SchemaFile[] {
  const documents = Object.entries(frontMatterSchemas).map(([kind, schema]) =>
    file(`${kind}.schema.json`, describedSchema(kind, schema)),
  );
  const tables = Object.entries(rowSchemas).map(([kind, row]) =>
    file(`${kind}.table.json`, tableSchema(kind, row)),
  );
  return [...documents, ...tables];
}

function file(name: string, content: object): SchemaFile {
  return { name, text: `${JSON.stringify(content, null, 2)}\n` };
}
