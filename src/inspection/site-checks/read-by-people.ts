import type { SiteCheck } from '../site-check.ts';

/** What no program can judge is on the list, so that nobody takes silence for a pass. */
export const readByPeopleCheck: SiteCheck = {
  code: 'HB833',
  title: '没有严重表述错误，没有泄密',
  words: {
    zh: {
      what: '要人来读',
      why: '严重表述错误和泄密，抽查直接不合格，程序查不了。',
      how: '发布前三审三校、保密审查（npm run approval 打印审批单）；咨询留言在门户网站按时答复。',
    },
    en: {
      what: 'People have to read it',
      why: 'Serious errors of wording and leaked secrets fail an inspection, and no program finds them.',
      how: 'Review before publishing (npm run approval).',
    },
  },
  judge: () => ({
    state: 'unchecked',
    evidence: '要人来读；个人的号码见 HB834',
  }),
};
