import type { Edition } from '../edition.ts';
import { oncePer, oncePerObject } from '../once.ts';
import type { TableFamily } from '../table-family.ts';
import type { Dataset, DatasetPart } from './dataset.ts';
import { datasetOf, datasets } from './datasets.ts';

/** A longer dataset is published in parts: no office machine opens it whole, and one change would make it all anew. */
export const longDataset = 20_000;

const partsIn = oncePerObject((edition: Edition) => oncePer((dataset: Dataset) => dataset.parts(edition)));

/** The parts in which a dataset is published; none while it is published whole. */
export function publishedParts(edition: Edition, dataset: Dataset): readonly DatasetPart[] {
  const parts = partsIn(edition)(dataset);
  return parts.length > 1 && dataset.size(edition) > longDataset ? parts : [];
}

/** Path of the files of a dataset, or of a part of it, without the ending. */
export function datasetStem({ id }: Dataset, part?: DatasetPart): string {
  return part ? `/data/${id}/${part.id}` : `/data/${id}`;
}

/** `/data/<dataset>`, or where it is long `/data/<dataset>/<part>`. */
export const datasetTables: TableFamily = {
  pattern: /^\/data\/([^/]+)(?:\/(.+))?$/,
  formats: ['csv', 'xlsx', 'json'],
  // The names of the fields in every row make JSON twice as large as CSV.
  mostRows: { json: 10_000 },
  ahead: true,
  *stems(edition) {
    for (const dataset of datasets) {
      const parts = publishedParts(edition, dataset);
      if (parts.length === 0) yield datasetStem(dataset);
      for (const part of parts) yield datasetStem(dataset, part);
    }
  },
  table(edition, id, partId) {
    const dataset = datasetOf(id);
    if (!dataset) return undefined;
    const { title, columns } = dataset;
    const parts = partsIn(edition)(dataset);
    if (partId === undefined) return { title, columns, rows: parts.flatMap(({ rows }) => rows()) };
    const part = parts.find((one) => one.id === partId);
    return part && { title: `${title} ${part.title}`, columns, rows: part.rows() };
  },
};
