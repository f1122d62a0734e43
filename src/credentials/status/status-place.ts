import { LIST_LENGTH } from '../../domain/status-index.ts';

/** In which list a status index stands, counted from 1, and at which place of it, from 0. */
export function statusPlace(statusIndex: number): { list: number; index: number } {
  return { list: Math.floor(statusIndex / LIST_LENGTH) + 1, index: statusIndex % LIST_LENGTH };
}
