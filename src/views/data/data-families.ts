import { singlePage, type PageFamily } from '../page-family.ts';
import { paths } from '../paths.ts';
import { dataView } from './data-view.ts';
import { datasetView } from './dataset-view.ts';
import { datasetOf, datasets } from './datasets.ts';

/** `/data/` and a page for each dataset. */
export const dataFamilies: readonly PageFamily[] = [
  singlePage(paths.data, dataView),
  {
    pattern: /^\/data\/([^/]+)\/$/,
    paths: () => datasets.map(({ id }) => paths.dataset(id)),
    view(edition, id) {
      const dataset = datasetOf(id);
      return dataset && datasetView(edition, dataset);
    },
  },
];
