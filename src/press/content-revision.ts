import { execFileSync } from 'node:child_process';

/** Where the content stands in its history. */
export interface ContentRevision {
  /** Commit, 40 hexadecimal digits. */
  commit: string;
  /** Whether files of the content differ from it, those aside that publishing itself writes. */
  isChanged: boolean;
}

/** The revision of a content folder; undefined where it is no part of a Git repository. */
export function contentRevision(content: string): ContentRevision | undefined {
  try {
    const commit = git(content, ['rev-parse', 'HEAD']).trim();
    const written = ['permalinks.csv', 'manifests.csv'].map((file) => `:(exclude)${file}`);
    return { commit, isChanged: git(content, ['status', '--porcelain', '--', '.', ...written]) !== '' };
  } catch {
    // No Git here, no repository, or none with a commit: all of it means that nothing is known.
    return undefined;
  }
}

/**
 * Whether one commit comes before another, or is the same; undefined where the repository does not know both (a
 * shallow clone).
 */
export function isAncestor(content: string, earlier: string, later: string): boolean | undefined {
  try {
    git(content, ['merge-base', '--is-ancestor', earlier, later]);
    return true;
  } catch (error) {
    return (error as { status?: number }).status === 1 ? false : undefined;
  }
}

function git(folder: string, args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
