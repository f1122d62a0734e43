import { datasets } from '../../views/data/datasets.ts';
import { datasetStem, publishedParts } from '../../views/data/dataset-tables.ts';
import { schemaFile } from '../../views/data/dataset-view.ts';
import { packageFile } from '../../views/data/data-view.ts';
import type { Edition } from '../../views/edition.ts';
import type { SiteView } from '../../views/site/site.ts';
import type { ExportedFile } from '../exported-file.ts';
import { dataPackage, type DatasetFiles } from './data-package.ts';
import { jsonSchema } from './json-schema.ts';

/** What describes the files of `/data/`: a JSON Schema for each dataset, and `datapackage.json` for all. */
export function dataFiles(edition: Edition, site: SiteView): ExportedFile[] {
  const schemas = datasets.map((dataset) => {
    const path = schemaFile(dataset);
    return jsonFile(path, jsonSchema(dataset, new URL(path.slice(1), site.url).href));
  });
  const files = datasets.map((dataset) => ({ dataset, parts: partsOf(edition, dataset) }));
  return [...schemas, jsonFile(packageFile, dataPackage(files, site))];
}

function partsOf(edition: Edition, dataset: DatasetFiles['dataset']): DatasetFiles['parts'] {
  const parts = publishedParts(edition, dataset);
  if (parts.length === 0) {
    return [{ id: '', title: '', downloads: edition.downloads(datasetStem(dataset)) }];
  }
  return parts.map((part) => ({
    id: part.id,
    title: part.title,
    downloads: edition.downloads(datasetStem(dataset, part)),
  }));
}

function jsonFile(path: string, value: object): ExportedFile {
  return { path, body: `${JSON.stringify(value, undefined, 2)}\n` };
}
