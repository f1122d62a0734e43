import type { Message } from './message.ts';

const restore =
  '这个文件由发布程序续写，不要手改：从版本库恢复 manifests.csv；两个人同时发布造成的，留先发布的一行，另一份重新构建、重新发布。';
const restoreEn =
  'Publishing writes this file: restore it from version control. If two people published at once, keep the row of the first; build and publish the other again.';

/** HB82.: the chain of published manifests. */
export const manifestMessages = {
  HB820: {
    severity: 'error',
    zh: {
      what: '发布清单的序号是 {sequence}，应为 {expected}：少了行、多了行，或者顺序乱了',
      why: '清单一份接一份，少一份就没法证明中间发布过什么。',
      how: restore,
    },
    en: {
      what: 'The manifest has the number {sequence} where {expected} comes: rows are missing, doubled or out of order',
      why: 'Each manifest follows the one before; without one of them nobody can tell what was published.',
      how: restoreEn,
    },
  },
  HB821: {
    severity: 'error',
    zh: {
      what: '第 {sequence} 份清单记的上一份是“{previous}”，和上一行的“{expected}”接不上',
      why: '前后的哈希接不上，说明上一行被改过，公众核对时会发现。',
      how: restore,
    },
    en: {
      what: 'Manifest {sequence} names "{previous}" as the one before, but the row above has "{expected}"',
      why: 'A row was written over, which everybody who audits the site will find.',
      how: restoreEn,
    },
  },
  HB822: {
    severity: 'warning',
    zh: {
      what: '第 {sequence} 份清单的发布日期 {published} 早于上一份的 {before}',
      why: '多半是发布用的电脑日期不对，公示的发布记录会显得前后颠倒。',
      how: '核对那台电脑的日期；已经发布的行不要改。',
    },
    en: {
      what: 'Manifest {sequence} was published on {published}, before the one above ({before})',
      why: 'Most likely the clock of the publishing computer is wrong; the public log looks out of order.',
      how: 'Check that clock; leave rows that were published as they are.',
    },
  },
  HB823: {
    severity: 'error',
    zh: {
      what: '“{value}”不是 SHA-256',
      why: '公众用这个哈希核对网站；写错一位就核对不上。',
      how: '64位，只用数字和小写字母 a–f；不要手改，从版本库恢复这个文件。',
    },
    en: {
      what: '"{value}" is no SHA-256',
      why: 'The public checks the site by this hash; one wrong digit and nothing agrees.',
      how: '64 digits, lower-case hexadecimal; restore the file from version control.',
    },
  },
} satisfies Record<string, Message>;
