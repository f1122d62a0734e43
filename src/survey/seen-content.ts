import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../domain/plain-date.ts';
import { readContent } from '../store/gate.ts';
import type { Looked, SeenHistory, SeenKey } from '../inspection/survey-facts.ts';
import { contentHistory } from './content-history.ts';

/** What the content folder knows and the pages do not: the history of its documents, and the issuer's keys. */
export async function lookAtContent(
  content: string | undefined,
  root: string,
): Promise<{ history: Looked<SeenHistory>; keys: Looked<readonly SeenKey[]> }> {
  const both = (unchecked: string) => ({ history: { unchecked }, keys: { unchecked } });
  if (content === undefined || !existsSync(join(content, 'issuer.md'))) {
    return both('没有内容文件夹：用 --content 指定');
  }
  const { registry } = await readContent({ content, root });
  if (registry === undefined) return both('内容通不过检查，先运行 npm run check');
  const { notices, experiences, keys } = registry;
  const documents = [...notices.values(), ...experiences.values()].map(({ origin, published }) => ({
    file: origin.file,
    published: dayOf(published),
  }));
  return {
    history: await contentHistory(content, documents),
    keys:
      keys.length === 0
        ? { notApplicable: '没有登记钥匙，牌匾不签名' }
        : {
            seen: keys.map(({ id, from, until, revokedFrom }) => ({ id, from, until, revokedFrom })),
          },
  };
}
