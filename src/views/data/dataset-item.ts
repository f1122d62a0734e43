import type { Download } from '../download.ts';
import type { Edition } from '../edition.ts';
import { paths } from '../paths.ts';
import type { Dataset } from './dataset.ts';
import { datasetStem, publishedParts } from './dataset-tables.ts';

/** A dataset as `/data/` shows it. */
export interface DatasetItem {
  id: string;
  path: string;
  title: string;
  description: string;
  /** Of the whole dataset; empty where it is published in parts. */
  downloads: Download[];
  /** How many parts; 0 where it is published whole. */
  parts: number;
}

export function datasetItem(edition: Edition, dataset: Dataset): DatasetItem {
  const { id, title, description } = dataset;
  const parts = publishedParts(edition, dataset).length;
  const downloads = parts === 0 ? edition.downloads(datasetStem(dataset)) : [];
  return { id, path: paths.dataset(id), title, description, downloads, parts };
}

/** 许可 of all data of the site. */
export interface Licence {
  name: string;
  url: string;
}
