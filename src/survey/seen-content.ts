import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../domain/plain-date.ts';
import { readContent } from '../store/gate.ts';
import type { Looked, SeenHistory, SeenKey } from '../inspection/survey-facts.ts';
import { contentHistory } from './content-history.ts';

/** What the content folder knows and the pages do not. */
export interface SeenContent {
  history: Looked<SeenHistory>;
  keys: Looked<readonly SeenKey[]>;
  /** Numbers that may be published though they are personal data; undefined where there is no content. */
  allowed: readonly string[] | undefined;
}

/** Looks at the content folder: the history of its documents, the issuer's keys, and what it allows. */
export async function lookAtContent(content: string, root: string): Promise<SeenContent> {
  const both = (unchecked: string) => ({ history: { unchecked }, keys: { unchecked }, allowed: undefined });
  if (!existsSync(join(content, 'issuer.md'))) {
    return both(`${content} 不是内容文件夹：用 --content 指定`);
  }
  const { registry, allowedPersonalData } = await readContent({ content, root });
  if (registry === undefined) return both('内容通不过检查，先运行 npm run check');
  const { notices, experiences, keys } = registry;
  const documents = [...notices.values(), ...experiences.values()].map(({ origin, published }) => ({
    file: origin.file,
    published: dayOf(published),
  }));
  return {
    allowed: allowedPersonalData,
    history: await contentHistory(content, documents),
    keys:
      keys.length === 0
        ? { notApplicable: '没有登记钥匙，牌匾不签名' }
        : {
            seen: keys.map(({ id, from, until, revokedFrom }) => ({ id, from, until, revokedFrom })),
          },
  };
}
