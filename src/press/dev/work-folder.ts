import { join } from 'node:path';
import { digestOf } from '../fingerprint.ts';

/**
 * Where the dev server keeps what it prepares for one content folder. The same at every start: Vite throws its
 * work away when a path in its settings changes.
 */
export function workFolder(app: string, content: string): string {
  return join(app, '.hongbang', 'dev', digestOf(content).slice(0, 12));
}
