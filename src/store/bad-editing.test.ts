import { expect, test } from 'vitest';
import { smallDistrictFile } from '../testing/content-folder.ts';
import { judged, placesOf } from '../testing/judged-content.ts';

const issuer = (editing: string) =>
  smallDistrictFile('issuer.md', 'sample: true\n', `sample: true\nediting: ${editing}\n`);

test('HB860: a repository is named, not addressed', async () => {
  const verdict = await judged({
    'issuer.md': issuer(
      '{ host: github, repository: https://github.com/a/b, authServer: https://auth.example.org }',
    ),
  });
  expect(placesOf(verdict)).toEqual([expect.stringContaining('HB860')]);
});

test('HB861: the address of a Git host ends without a slash', async () => {
  const verdict = await judged({
    'issuer.md': issuer('{ host: gitlab, repository: a/b, server: https://git.example.org/, appId: x }'),
  });
  expect(placesOf(verdict)).toEqual([expect.stringContaining('HB861')]);
});

test('a host with all that it needs is let through', async () => {
  const verdict = await judged({
    'issuer.md': issuer('{ host: gitea, repository: a/b, server: https://git.example.org, appId: x }'),
  });
  expect(verdict.problems).toEqual([]);
  expect(verdict.registry?.issuer.editing).toMatchObject({
    branch: 'main',
    folder: 'content',
    review: false,
  });
});
