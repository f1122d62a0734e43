import { judgeSeen, type SiteCheck } from '../site-check.ts';

/** Every file is what the site's own manifest says: nobody changed, added or took away anything. */
export const manifestAuditCheck: SiteCheck = {
  code: 'HB831',
  fatalFrom: 1,
  title: '网站没有被篡改：每个文件和清单一致',
  words: {
    zh: {
      what: '{what}',
      why: '被篡改而没有发现，抽查直接不合格。',
      how: '先查清是谁改的（服务器日志、账号），再从内容库重新构建、发布；用 npm run audit 细查。',
    },
    en: {
      what: '{what}',
      why: 'A site that was tampered with fails an inspection at once.',
      how: 'Find out who did it, then build and publish again; npm run audit tells more.',
    },
  },
  judge: ({ audit }) =>
    judgeSeen(audit, ({ manifest, files, problems }) => ({
      evidence: `${manifest}；核对文件 ${files} 个`,
      findings: problems.map(({ path, what }) => ({ path, args: { what } })),
    })),
};
