import type { LogView } from '../../views/site/log.ts';
import { headExample } from './head.ts';

const sha256 = (sign: string) => `50acbb4029f82f17fc2ac1afa74ce4932626d0d33e8fddd67031ff2d1d02619${sign}`;

export const logExample: LogView = {
  template: 'log',
  head: headExample('/about/log/', '发布记录', 'about'),
  total: 2,
  items: [
    { sequence: 2, published: '2022-05-21', asOf: '2022-05-20', files: 12_345, sha256: sha256('b') },
    { sequence: 1, published: '2022-05-19', asOf: '2022-05-19', files: 12_301, sha256: sha256('a') },
  ],
  manifestFile: '/manifest.json',
  downloads: [{ format: 'csv', file: '/about/log/manifests.csv', rows: 2, bytes: 512, sha256: sha256('c') }],
  paging: { page: 1, pages: 1, paths: ['/about/log/'] },
};

export const emptyLogExample: LogView = {
  ...logExample,
  head: { ...logExample.head, path: '/empty-log/' },
  total: 0,
  items: [],
  downloads: [],
};
