import type { Dataset } from '../../views/data/dataset.ts';
import type { Download, TableFormat } from '../../views/download.ts';
import type { SiteView } from '../../views/site/site.ts';
import type { Column, ColumnType } from '../../views/table.ts';

/** A dataset and all its files. */
export interface DatasetFiles {
  dataset: Dataset;
  /** One list for each part, or one of the whole. */
  parts: readonly { id: string; title: string; downloads: readonly Download[] }[];
}

const mediaTypes: Record<TableFormat, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/** What Table Schema calls the types; a date and time of ours has no seconds, which its own type wants. */
const fieldTypes: Record<ColumnType, string> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  date: 'date',
  dateTime: 'string',
  boolean: 'boolean',
  list: 'string',
};

/**
 * `datapackage.json` (Frictionless Data Package 1): every file of the open data with bytes and SHA-256; CSV files
 * with the Table Schema of their columns. Paths are relative to `/data/`.
 */
export function dataPackage(all: readonly DatasetFiles[], site: SiteView): object {
  const licence = { title: site.licence.name, path: site.licence.url };
  return {
    profile: 'data-package',
    name: 'hongbang',
    id: new URL('data/', site.url).href,
    title: `${site.siteName}开放数据`,
    description: site.description,
    homepage: new URL('data/', site.url).href,
    licenses: [licence],
    sources: [{ title: site.office, path: site.url }],
    resources: all.flatMap(({ dataset, parts }) =>
      parts.flatMap((part) => part.downloads.map((download) => resource(dataset, part, download))),
    ),
  };
}

function resource(dataset: Dataset, part: { id: string; title: string }, download: Download): object {
  const { format, file, bytes, sha256 } = download;
  const name = [dataset.id, ...part.id.split('/'), format].filter((word) => word !== '').join('-');
  const isTable = format === 'csv';
  return {
    profile: isTable ? 'tabular-data-resource' : 'data-resource',
    name: name.toLowerCase(),
    title: [dataset.title, part.title].filter((word) => word !== '').join(' '),
    path: file.slice('/data/'.length),
    format,
    mediatype: mediaTypes[format],
    encoding: format === 'xlsx' ? undefined : 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    schema: isTable ? { fields: dataset.columns.map(field), missingValues: [''] } : undefined,
  };
}

function field({ title, description, type, required, values }: Column): object {
  return {
    name: title,
    type: fieldTypes[type],
    description,
    constraints: required || values ? { required, enum: values } : undefined,
  };
}
