import { isAbsolute, resolve } from 'node:path';
import { PublishError } from './publish-error.ts';

/** Where a site is published to. */
export type Target =
  | { kind: 'folder'; folder: string }
  | {
      kind: 's3';
      bucket: string;
      /** Empty, or ends in a slash. */
      prefix: string;
    }
  | {
      kind: 'ssh';
      /** `user@host` or `host`, as ssh takes it. */
      host: string;
      port: string | undefined;
      /** Absolute. */
      folder: string;
    };

/**
 * Reads a target: `folder:/srv/www/hongbang`, `s3://bucket/prefix`, `ssh://user@host:22/srv/www/hongbang`.
 * @throws PublishError HB-PUBLISH-TARGET
 */
export function parseTarget(text: string): Target {
  const [, kind, rest = ''] = /^(folder:|s3:\/\/|ssh:\/\/)(.*)$/.exec(text) ?? [];
  if (kind === 'folder:' && rest !== '') return { kind: 'folder', folder: resolve(rest) };
  if (kind === 's3://') {
    const [, bucket, prefix = ''] =
      /^([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([\w/.-]*?))?\/?$/.exec(rest) ?? [];
    if (bucket !== undefined && !`/${prefix}/`.includes('/../') && !prefix.includes('//')) {
      return { kind: 's3', bucket, prefix: prefix === '' ? '' : `${prefix}/` };
    }
  }
  if (kind === 'ssh://') {
    // A host that began with a dash would be an option of ssh.
    const [, host, port, folder = ''] = /^([\w][\w.@-]*)(?::(\d{1,5}))?(\/[\w./-]+?)\/?$/.exec(rest) ?? [];
    if (host !== undefined && isAbsolute(folder)) return { kind: 'ssh', host, port, folder };
  }
  throw new PublishError(
    'HB-PUBLISH-TARGET',
    `不认识的发布目标：${text}。请写成 folder:/srv/www/hongbang、s3://桶名/前缀 或 ssh://用户@主机/srv/www/hongbang` +
      '（路径只用字母、数字、点、横线、下划线）。',
  );
}
