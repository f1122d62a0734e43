import { judgeSeen, type SiteCheck } from '../site-check.ts';

/** No number of a person stands in what the site publishes, but those that the office allows. */
export const personalNumbersCheck: SiteCheck = {
  code: 'HB834',
  title: '没有公布身份证、手机、银行卡、护照等号码',
  words: {
    zh: {
      what: '公布了个人的号码 {masked}',
      why: '泄露个人信息是公开名单最常见的事故，要追究责任，也收不回来。',
      how: '马上在内容里遮盖或删去，重新构建、发布；搜索引擎存了的，申请删除。确需公开的写进 content/allowed-personal-data.csv；查网址时用 --content 指定内容文件夹，准许的才不算。',
    },
    en: {
      what: 'The number {masked} of a person is published',
      why: 'Numbers in public lists are the leak that happens most, and cannot be taken back.',
      how: 'Mask it in the content, build and publish. What may be published stands in allowed-personal-data.csv (--content).',
    },
  },
  judge: ({ numbers }) =>
    judgeSeen(numbers, ({ files, found, allowed }) => ({
      evidence: `查了网页、表格和文本 ${files} 个；${allowed === undefined ? '没有内容文件夹，不知道哪些准许公布' : `准许公布的号码 ${allowed} 个`}`,
      findings: found.map(({ path, masked }) => ({ path, args: { masked } })),
    })),
};
