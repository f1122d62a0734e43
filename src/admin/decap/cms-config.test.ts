import { describe, expect, test } from 'vitest';
import { editing } from '../../domain/editing.ts';
import { frontMatterSchemas } from '../../store/document-kinds.ts';
import { rowSchemas } from '../../store/table-kinds.ts';
import { cmsConfig, connectedOrigins } from './cms-config.ts';
import type { DecapField } from './field.ts';

const proxy = 'http://127.0.0.1:4181/api/v1';
const config = cmsConfig({ proxy }, { base: '/', members: [{ division: 'jinxiu', name: '锦绣街道' }] });

function fieldsIn(collection: string): DecapField[] {
  const found = config.collections.find(({ name }) => name === collection);
  return found === undefined
    ? []
    : 'fields' in found
      ? found.fields
      : found.files.flatMap(({ fields }) => fields);
}
const field = (collection: string, name: string) => fieldsIn(collection).find((one) => one.name === name);

describe('the configuration of the editor', () => {
  test('has every kind of document and table', () => {
    const formats = new Set(config.collections.map(({ format }) => format));
    const kinds = Object.keys({ ...frontMatterSchemas, ...rowSchemas });
    // Commands write these: from a private key that no editor may see, and what was published.
    expect(kinds.filter((kind) => !formats.has(kind))).toEqual(['keys', 'manifests']);
  });

  test('has the folders of members', () => {
    const folders = config.collections.flatMap((one) => ('folder' in one ? [one.folder] : []));
    expect(folders).toContain('members/jinxiu/notices');
  });

  test('names a field in Chinese and says what to watch for', () => {
    expect(field('notice', 'number')).toMatchObject({ label: '文号', widget: 'string', required: false });
    expect(field('notice', 'number')?.hint).toContain('六角括号');
  });

  test('finds units, programs, cycles and notices by name', () => {
    const targets = ['program', 'cycle', 'corrects'].map((name) => field('notice', name)?.target);
    expect(targets).toEqual(['program', 'cycle', 'notice']);
    expect(field('experience', 'unit')).toMatchObject({ widget: 'hb-reference', target: 'unit' });
  });

  test('takes the unit of an indicator for what it is measured in', () => {
    expect(field('indicator-series', 'unit')?.widget).toBe('string');
  });

  test('offers the values of a choice by their Chinese names', () => {
    expect(field('notice', 'kind')?.options?.[0]).toEqual({ value: 'publicity', label: '公示' });
  });

  test('offers the shapes of a list by what tells them apart', () => {
    expect(field('notice', 'lists')).toMatchObject({ widget: 'list', typeKey: 'of' });
    expect(field('notice', 'lists')?.types?.map(({ name }) => name)).toEqual(['in-force', 'events']);
  });

  test('shows a group that may be left out as a list of at most one', () => {
    expect(field('notice', 'window')).toMatchObject({ widget: 'list', max: 1, default: [] });
    expect(field('program', 'levels')?.widget).toBe('object');
  });

  test('has no Git host and no review for a folder of this machine', () => {
    expect(config.backend).toEqual({ name: 'proxy', proxy_url: proxy });
    expect(config.publish_mode).toBe('simple');
    expect(connectedOrigins({ proxy })).toEqual(['http://127.0.0.1:4181']);
  });

  test('writes to the Git host of the issuer by way of a review', () => {
    const gitlab = editing.parse({
      host: 'gitlab',
      repository: 'qinghe/hongbang',
      server: 'https://git.example.org',
      appId: 'abc',
    });
    const made = cmsConfig({ editing: gitlab }, { base: '/', members: [] });
    expect(made.backend).toMatchObject({
      name: 'gitlab',
      branch: 'main',
      api_root: 'https://git.example.org/api/v4',
    });
    expect(made.publish_mode).toBe('editorial_workflow');
    expect(made.collections[0]).toMatchObject({ folder: 'content/notices' });
    expect(connectedOrigins({ editing: gitlab })).toEqual(['https://git.example.org']);
  });
});
