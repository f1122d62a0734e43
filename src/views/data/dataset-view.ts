import type { PlainDate } from '../../domain/plain-date.ts';
import { crumbs } from '../crumbs.ts';
import type { Download } from '../download.ts';
import type { Edition } from '../edition.ts';
import type { PageHead } from '../head.ts';
import { paths } from '../paths.ts';
import type { Column } from '../table.ts';
import type { Dataset } from './dataset.ts';
import { datasetItem, type DatasetItem, type Licence } from './dataset-item.ts';
import { datasetStem, publishedParts } from './dataset-tables.ts';

/** `/data/<dataset>/`: one dataset, its columns and files. */
export interface DatasetView {
  template: 'dataset';
  head: PageHead;
  asOf: PlainDate;
  licence: Licence;
  dataset: DatasetItem;
  columns: Column[];
  /** Path of the JSON Schema of its JSON files. */
  schemaFile: string;
  /** Its parts, where it is long. */
  parts: { title: string; downloads: Download[] }[];
}

export function datasetView(edition: Edition, dataset: Dataset): DatasetView {
  const item = datasetItem(edition, dataset);
  return {
    template: 'dataset',
    head: {
      path: item.path,
      title: `${dataset.title}数据`,
      description: dataset.description,
      crumbs: [crumbs.home, { text: '开放数据', path: paths.data }],
      section: 'about',
    },
    asOf: edition.day,
    licence: edition.registry.issuer.licence,
    dataset: item,
    columns: [...dataset.columns],
    schemaFile: schemaFile(dataset),
    parts: publishedParts(edition, dataset).map((part) => ({
      title: part.title,
      downloads: edition.downloads(datasetStem(dataset, part)),
    })),
  };
}

export function schemaFile({ id }: Dataset): string {
  return `/data/${id}.schema.json`;
}
