import { askJson, demandGood, needed, textsOf, type Environment, type Forge } from './forge.ts';

/**
 * The merge request that GitLab checks: notes and discussions of its REST API, with the token of
 * `HONGBANG_REVIEW_TOKEN` (scope `api`).
 */
export function gitlab(environment: Environment): Forge {
  const get = (name: string) => needed(environment, name);
  const request = `${get('CI_API_V4_URL')}/projects/${get('CI_PROJECT_ID')}/merge_requests/${get('CI_MERGE_REQUEST_IID')}`;
  const headers = { 'PRIVATE-TOKEN': get('HONGBANG_REVIEW_TOKEN'), 'Content-Type': 'application/json' };
  const base = get('CI_MERGE_REQUEST_DIFF_BASE_SHA');
  const head = get('CI_COMMIT_SHA');
  const post = (part: string, body: unknown) =>
    askJson(new URL(`${request}/${part}`), { method: 'POST', headers, body: JSON.stringify(body) });

  return {
    async said() {
      const answer = await askJson(new URL(`${request}/notes?per_page=100`), { headers });
      demandGood(answer, '读取评论');
      return textsOf(answer.body);
    },
    async sayAt({ path, line, text }) {
      const position = {
        position_type: 'text',
        base_sha: base,
        start_sha: base,
        head_sha: head,
        old_path: path,
        new_path: path,
        new_line: line,
      };
      const answer = await post('discussions', { body: text, position });
      // A line outside the change is a bad request.
      if (answer.status === 400) return false;
      demandGood(answer, '写评论');
      return true;
    },
    async say(text) {
      demandGood(await post('notes', { body: text }), '写评论');
    },
  };
}
