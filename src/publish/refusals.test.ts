import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentRevision } from '../press/content-revision.ts';
import { takeLock } from '../press/lock.ts';
import { publishFolders } from '../testing/publish/project-folder.ts';
import { publishOptions } from '../testing/publish/publish-options.ts';
import { buildFiles, versionOf } from '../testing/publish/versioned-site.ts';
import { publishSite, withStore, type PublishOptions } from './publish-site.ts';
import { rollBack } from './releases/roll-back.ts';
import { s3Access } from './storage/s3-storage.ts';
import { parseTarget } from './target.ts';

let folders: ReturnType<typeof publishFolders>;
beforeEach(() => {
  folders = publishFolders();
  mkdirSync(folders.root);
});
afterEach(() => folders.remove());

function publish(options: Partial<PublishOptions> = {}) {
  const { root, www } = folders;
  return publishSite(publishOptions({ root, target: { kind: 'folder', folder: www } }, options));
}

test.each([
  ['folder:/srv/www', { kind: 'folder', folder: '/srv/www' }],
  ['s3://hong-bang/a/b/', { kind: 's3', bucket: 'hong-bang', prefix: 'a/b/' }],
  ['s3://hong-bang', { kind: 's3', bucket: 'hong-bang', prefix: '' }],
  ['ssh://me@host:2222/srv/www', { kind: 'ssh', host: 'me@host', port: '2222', folder: '/srv/www' }],
])('%s is a target', (text, target) => {
  expect(parseTarget(text)).toEqual(target);
});

test.each([
  '/srv/www',
  'folder:',
  'ftp://host/www',
  's3://',
  's3://Bucket/',
  's3://bucket/../other',
  'ssh://host',
  'ssh://-oProxyCommand=x/srv',
  'ssh://host/srv/$(x)',
])('%s is none', (text) => {
  expect(() => parseTarget(text)).toThrow(expect.objectContaining({ code: 'HB-PUBLISH-TARGET' }));
});

test('a storage without a key names the variable', () => {
  expect(() => s3Access('bucket', {})).toThrow('HONGBANG_S3_ACCESS_KEY_ID');
});

test('nothing built is refused, and so is a build that nothing is known of', async () => {
  await expect(publish()).rejects.toMatchObject({ code: 'HB-PUBLISH-UNBUILT' });
  buildFiles(folders.root, versionOf(0));
  rmSync(join(folders.root, '.hongbang', 'built.json'));
  await expect(publish()).rejects.toMatchObject({ code: 'HB-PUBLISH-UNBUILT' });
});

test('a site that somebody has changed is refused, with every file', async () => {
  buildFiles(folders.root, versionOf(0));
  const dist = join(folders.root, 'dist');
  appendFileSync(join(dist, 'index.html'), '<script src="https://evil.example/"></script>');
  rmSync(join(dist, '404.html'));
  writeFileSync(join(dist, 'more.html'), '');
  await expect(publish()).rejects.toMatchObject({ code: 'HB-PUBLISH-ALTERED' });
  await expect(publish()).rejects.toThrow(
    /404\.html：不见了\nindex\.html：改动过\nmore\.html：不是构建出来的/,
  );
});

test('a preview with drafts is refused, forced or not', async () => {
  buildFiles(folders.root, versionOf(0), { isPreview: true });
  await expect(publish({ isForced: true })).rejects.toMatchObject({ code: 'HB-PUBLISH-PREVIEW' });
});

test('the site of another day is refused, until it is forced', async () => {
  buildFiles(folders.root, versionOf(0));
  await expect(publish({ today: '2022-05-21' })).rejects.toMatchObject({ code: 'HB-PUBLISH-DAY' });
  await publish({ today: '2022-05-21', isForced: true });
});

test('an older revision of the content than what is published is refused, until it is forced', async () => {
  const { root } = folders;
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args]);
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'one');
  const older = contentRevision(root);
  git('commit', '-q', '--allow-empty', '-m', 'two');
  buildFiles(root, versionOf(1), { revision: contentRevision(root) });
  await publish();
  buildFiles(root, versionOf(0), { revision: older });
  await expect(publish()).rejects.toMatchObject({ code: 'HB-PUBLISH-OLDER' });
  await publish({ isForced: true });
});

test('a build that is going on is waited for by the person, not broken into', async () => {
  buildFiles(folders.root, versionOf(0));
  const release = takeLock(folders.root, new Date());
  await expect(publish()).rejects.toMatchObject({ code: 'HB-PRESS-LOCKED' });
  release();
});

test('a second publication into the same folder at the same time is refused', async () => {
  buildFiles(folders.root, versionOf(0));
  mkdirSync(folders.www);
  const release = takeLock(folders.www, new Date());
  await expect(publish()).rejects.toMatchObject({ code: 'HB-PRESS-LOCKED' });
  release();
});

test('where there is no release before, none is gone back to; a storage keeps none', async () => {
  const { root, www } = folders;
  buildFiles(root, versionOf(0));
  await publish();
  const back = (target: Parameters<typeof withStore>[0]['target']) =>
    withStore({ root, target, env: {}, onStep: () => undefined }, (store, folder) =>
      rollBack(store, { wanted: undefined, now: new Date(), graceMs: 0, folder, purge: false }),
    );
  await expect(back({ kind: 'folder', folder: www })).rejects.toMatchObject({ code: 'HB-PUBLISH-RELEASE' });
  await expect(back({ kind: 's3', bucket: 'bucket', prefix: '' })).rejects.toMatchObject({
    code: 'HB-PUBLISH-TARGET',
  });
});

test('the sample is published with a warning', async () => {
  buildFiles(folders.root, versionOf(0), { isSample: true });
  expect((await publish()).warnings.join()).toContain('示例内容');
});

test('publishing the same site again changes nothing', async () => {
  buildFiles(folders.root, versionOf(0));
  const { release } = await publish();
  expect(await publish()).toMatchObject({
    release,
    changed: 0,
    gone: 0,
    removed: [],
    isServerChanged: false,
  });
});
