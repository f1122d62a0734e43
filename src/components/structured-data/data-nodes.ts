import type { DataView } from '../../views/data/data-view.ts';
import type { DatasetView } from '../../views/data/dataset-view.ts';
import type { Download } from '../../views/download.ts';
import type { HonourListView } from '../../views/honour-list/honour-list.ts';
import type { SiteView } from '../../views/site/site.ts';
import { absolute, officeName, type Node } from './node.ts';

/** A list as a dataset of its files; undefined where the page offers none. */
export function honourList(view: HonourListView, site: SiteView): Node | undefined {
  if (view.downloads.length === 0) return undefined;
  return {
    '@type': 'Dataset',
    name: view.head.title,
    description: view.head.description,
    temporalCoverage: view.asOf,
    ...terms(site),
    url: absolute(site, view.head.path),
    distribution: view.downloads.map((download) => dataDownload(download, site)),
  };
}

/** `/data/`. */
export function catalogue({ head, datasets }: DataView, site: SiteView): Node {
  return {
    '@type': 'DataCatalog',
    name: `${site.siteName}开放数据`,
    description: head.description,
    ...terms(site),
    url: absolute(site, head.path),
    dataset: datasets.map(({ title, description, path }) => ({
      '@type': 'Dataset',
      name: title,
      description,
      url: absolute(site, path),
    })),
  };
}

/** `/data/<dataset>/`. */
export function dataset(view: DatasetView, site: SiteView): Node {
  const { dataset, columns, head } = view;
  return {
    '@type': 'Dataset',
    name: dataset.title,
    description: dataset.description,
    ...terms(site),
    url: absolute(site, head.path),
    includedInDataCatalog: { '@type': 'DataCatalog', url: absolute(site, '/data/') },
    variableMeasured: columns.map(({ title }) => title),
    // Of a dataset in parts, the data package names the files: they would weigh more than the page.
    distribution:
      dataset.parts === 0 ? dataset.downloads.map((download) => dataDownload(download, site)) : undefined,
  };
}

/** What holds for all data of the site. */
function terms(site: SiteView) {
  return {
    license: site.licence.url,
    publisher: officeName(site),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
  };
}

const mediaTypes: Record<Download['format'], string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

function dataDownload({ format, file, bytes, sha256 }: Download, site: SiteView): Node {
  return {
    '@type': 'DataDownload',
    encodingFormat: mediaTypes[format],
    contentUrl: absolute(site, file),
    contentSize: `${bytes} B`,
    sha256,
  };
}
