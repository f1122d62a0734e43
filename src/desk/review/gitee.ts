import { askJson, demandGood, needed, textsOf, type Environment, type Forge } from './forge.ts';

/** Line of the new file → place in the differences of the file, counted from 1 below its first `@@`. */
export type DiffPlaces = (path: string) => ReadonlyMap<number, number>;

/**
 * The pull request that Gitee checks: comments of its API v5, with the token of `HONGBANG_REVIEW_TOKEN`. Gitee counts
 * lines of the differences and not of the file.
 */
export function gitee(environment: Environment, placesIn: DiffPlaces): Forge {
  const get = (name: string) => needed(environment, name);
  const api = environment['HONGBANG_GITEE_API'] ?? 'https://gitee.com/api/v5';
  const comments = new URL(
    `${api}/repos/${get('HONGBANG_GITEE_OWNER')}/${get('GITEE_REPO')}/pulls/${get('GITEE_PULL_ID')}/comments`,
  );
  const access_token = get('HONGBANG_REVIEW_TOKEN');
  const commit_id = get('GITEE_SOURCE_COMMIT');
  const post = (body: Record<string, unknown>) =>
    askJson(comments, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ access_token, ...body }),
    });

  return {
    async said() {
      const asked = new URL(comments);
      asked.search = new URLSearchParams({ access_token, per_page: '100' }).toString();
      const answer = await askJson(asked, {});
      demandGood(answer, '读取评论');
      return textsOf(answer.body);
    },
    async sayAt({ path, line, text }) {
      const position = placesIn(path).get(line);
      if (position === undefined) return false;
      demandGood(await post({ body: text, path, position, commit_id }), '写评论');
      return true;
    },
    async say(text) {
      demandGood(await post({ body: text }), '写评论');
    },
  };
}

/** Reads the unified differences of one file. */
export function diffPlaces(diff: string): Map<number, number> {
  const places = new Map<number, number>();
  let line = 0;
  let place = 0;
  let isInside = false;
  for (const text of diff.split('\n')) {
    const start = /^@@ -\S+ \+(\d+)/.exec(text)?.[1];
    if (start !== undefined) {
      line = Number(start);
      // The first heading is place 0, later ones count like lines.
      if (isInside) place += 1;
      isInside = true;
    } else if (isInside && /^[ +]/.test(text)) {
      place += 1;
      places.set(line, place);
      line += 1;
    } else if (isInside && text.startsWith('-')) {
      place += 1;
    }
  }
  return places;
}
