import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from './durable.ts';
import { formatPermalinks, parsePermalinks, type PermalinkLedger } from './permalink-ledger.ts';

const file = 'permalinks.csv';

/** The ledger of published addresses in a content folder; empty where nothing was published yet. */
export function readPermalinks(content: string): PermalinkLedger {
  try {
    return parsePermalinks(readFileSync(join(content, file), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}

/** Writes the ledger in one step: whoever reads meanwhile sees the old one or the new one. */
export function writePermalinks(content: string, ledger: PermalinkLedger): void {
  writeDurably(join(content, file), formatPermalinks(ledger));
}
