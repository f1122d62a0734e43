import { z } from 'zod';
import { line } from './id.ts';

const repository = {
  /** `qinghe/hongbang`. */
  repository: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/, { error: 'HB860' }),
  branch: line.default('main'),
  /** The content folder, as the repository names it. */
  folder: line.default('content'),
};

/** True: what is saved becomes a pull request that somebody else merges; false: it is committed at once. */
const review = z.boolean().default(true);

/** The host's own address, without a slash at its end. */
const server = z.string().regex(/^https:\/\/[^\s/?#@]+(?:\/[^\s/?#]+)*$/, { error: 'HB861' });

/**
 * 在浏览器里编辑: where the content is kept, for the editor at `/admin/`. GitHub signs people in through a small
 * server of the office; GitLab and Gitea (Forgejo) do without one (PKCE), by an application registered with them.
 */
export const editing = z.discriminatedUnion('host', [
  z.strictObject({ host: z.literal('github'), ...repository, review, authServer: server }),
  z.strictObject({ host: z.literal('gitlab'), ...repository, review, server, appId: line }),
  z.strictObject({
    host: z.literal('gitea'),
    ...repository,
    review: z.literal(false).default(false),
    server,
    appId: line,
  }),
]);
export type Editing = z.infer<typeof editing>;
