import { importTable } from './import-table.mjs';

const inTests = '[.]test[.]ts$|^src/testing/';

const folderRules = Object.entries(importTable).map(([folder, { folders }]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${[folder, ...folders].join(', ')} only (scripts/config/import-table.mjs).`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: inTests },
  to: { path: '^(?:src|scripts)/', pathNot: `^src/(?:${[folder, ...folders].join('|')})/` },
}));

const libraryRules = Object.entries(importTable)
  .filter(([, { libraries }]) => libraries !== undefined)
  .map(([folder, { libraries }]) => ({
    name: `${folder}-libraries`,
    comment: `src/${folder} may use ${libraries.join(', ') || 'no package'} and no part of Node.`,
    severity: 'error',
    from: { path: `^src/${folder}/`, pathNot: inTests },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown', 'core'],
      ...(libraries.length > 0 ? { pathNot: `node_modules/(?:${libraries.join('|')})/` } : {}),
    },
  }));

export default {
  forbidden: [
    ...folderRules,
    ...libraryRules,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'testing-only-in-tests',
      comment: 'src/testing is imported by tests and by scripts that measure or look, never by the product.',
      severity: 'error',
      from: { path: '^src/', pathNot: inTests },
      to: { path: '^src/testing/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
