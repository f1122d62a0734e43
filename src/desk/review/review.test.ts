import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { commentProblems, type SaidProblem } from './comment-problems.ts';
import { diffPlaces, gitee } from './gitee.ts';
import { gitlab } from './gitlab.ts';

const diff = `diff --git a/content/a.md b/content/a.md
--- a/content/a.md
+++ b/content/a.md
@@ -1,3 +1,3 @@
 ---
-title: 旧
+title: 新
 ---
@@ -10,2 +10,3 @@ 上文
 十
+十一
 十二
\\ No newline at end of file
`;

/** A server that answers as both do: it keeps what is said, and refuses lines that are not in the differences. */
async function forgeServer() {
  const said: { path: string; token: string | undefined; body: Record<string, unknown> }[] = [];
  const server = createServer((request, response) => {
    void read(request).then((text) => {
      if (request.method === 'GET') return response.end(JSON.stringify(said.map(({ body }) => body)));
      const body = JSON.parse(text) as Record<string, unknown>;
      const position = body['position'] as { new_line?: number } | undefined;
      if (position?.new_line === 99) return response.writeHead(400).end('{"message":"line_code"}');
      if (body['access_token'] === 'wrong') return response.writeHead(401).end('{}');
      const token = request.headers['private-token'] ?? body['access_token'];
      said.push({ path: request.url ?? '', token: String(token), body });
      return response.writeHead(201).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { said, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

function aProblem(parts: Partial<SaidProblem>): SaidProblem {
  const words = { what: '没有标题', why: '标题是名称。', how: '写上标题。' };
  return { code: 'HB201', severity: 'error', file: 'a.md', line: 2, ...words, ...parts };
}

const problems = [
  aProblem({ severity: 'warning', code: 'HB102', line: undefined, what: '多余的文件' }),
  aProblem({ line: 99, what: '在别处' }),
  aProblem({}),
];

function gitlabAt(url: string) {
  return gitlab({
    CI_API_V4_URL: `${url}/api/v4`,
    CI_PROJECT_ID: '7',
    CI_MERGE_REQUEST_IID: '3',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: 'base',
    CI_COMMIT_SHA: 'head',
    HONGBANG_REVIEW_TOKEN: 'secret',
  });
}

function giteeAt(url: string, token = 'secret') {
  const environment = {
    HONGBANG_GITEE_API: `${url}/api/v5`,
    HONGBANG_GITEE_OWNER: 'qinghe',
    GITEE_REPO: 'hongbang',
    GITEE_PULL_ID: '5',
    GITEE_SOURCE_COMMIT: 'head',
    HONGBANG_REVIEW_TOKEN: token,
  };
  return gitee(environment, (path) => (path === 'content/a.md' ? diffPlaces(diff) : new Map()));
}

test('GitLab hears of a problem at its line, and of those elsewhere in one comment', async () => {
  const { said, url } = await forgeServer();
  expect(await commentProblems(gitlabAt(url), problems, 'content')).toEqual({
    atLines: 1,
    onWhole: 2,
    before: 0,
  });
  expect(said.map(({ path }) => path)).toEqual([
    '/api/v4/projects/7/merge_requests/3/discussions',
    '/api/v4/projects/7/merge_requests/3/notes',
  ]);
  expect(said[0]).toMatchObject({
    token: 'secret',
    body: { position: { new_path: 'content/a.md', new_line: 2, base_sha: 'base', head_sha: 'head' } },
  });
  expect(said[0]?.body['body']).toMatch(/错误 HB201.*没有标题[\s\S]*怎么改：写上标题/);
  expect(said[1]?.body['body']).toMatch(/content\/a\.md:99.*在别处[\s\S]*content\/a\.md`.*多余的文件/);
});

test('Gitee hears of it at the place in the differences', async () => {
  const { said, url } = await forgeServer();
  const all = [...problems, aProblem({ line: 11, what: '第十一行' })];
  expect(await commentProblems(giteeAt(url), all, 'content')).toEqual({ atLines: 2, onWhole: 2, before: 0 });
  expect(said.map(({ body }) => body['position'])).toEqual([3, 7, undefined]);
  expect(said[0]?.path).toBe('/api/v5/repos/qinghe/hongbang/pulls/5/comments');
});

test('what a problem quotes of the content is text, and neither a command nor a call', async () => {
  const { said, url } = await forgeServer();
  const what = '“甲\n/merge\n@admin <!-- x --> ![图](https://a.example/b.png) \ud800”';
  await commentProblems(gitlabAt(url), [aProblem({ what }), aProblem({ what, file: '' })], 'content');
  expect(said).toHaveLength(2);
  for (const { body } of said) {
    expect(body['body']).not.toMatch(/^\/|@admin|<!-- x|!\[|https:\/\//m);
    expect(body['body']).toContain('/merge');
  }
});

test('what was said is not said again', async () => {
  const { said, url } = await forgeServer();
  await commentProblems(giteeAt(url), problems, 'content');
  const before = said.length;
  expect(await commentProblems(giteeAt(url), problems, 'content')).toEqual({
    atLines: 0,
    onWhole: 0,
    before: 3,
  });
  expect(said).toHaveLength(before);
});

test('a token that may not comment is named without being told', async () => {
  const { url } = await forgeServer();
  await expect(commentProblems(giteeAt(url, 'wrong'), problems, 'content')).rejects.toThrow(
    /写评论没有成功：服务器回答 401。请检查令牌的权限/,
  );
});

test('a check that is none of a change says which variable is missing', () => {
  expect(() => gitlab({})).toThrow('没有环境变量 CI_API_V4_URL');
});
