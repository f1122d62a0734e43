import type { Message } from './message.ts';

/** HB80.: the issuer's public keys, and the places of boards in the status lists. */
export const keyMessages = {
  HB800: {
    severity: 'error',
    zh: {
      what: '钥匙编号“{value}”不是 key-1 到 key-16',
      why: '编号写在每一份签名里，依次编下去，少了哪一把一看就知道；再多的话，验证用的文件放不下。',
      how: '不要自己写这张表：npm run keys -- new、rotate、revoke 会写。',
    },
    en: {
      what: 'The key id "{value}" is not one of key-1 to key-16',
      why: 'Every signature names it; numbers without a gap show which key is missing, and more do not fit the DID document.',
      how: 'Leave this table to npm run keys -- new, rotate and revoke.',
    },
  },
  HB801: {
    severity: 'error',
    zh: {
      what: '这一格不是 Ed25519 公钥',
      why: '别人靠它核对牌匾的签名；别的算法、抄漏一个字符，所有牌匾都会显示是假的。',
      how: '公钥以 z6Mk 开头，共 48 个字符。用 npm run keys -- add 私钥文件 登记，不要手抄。',
    },
    en: {
      what: 'This cell is no public key of Ed25519',
      why: 'Others check signatures by it: with another kind, or one letter lost, every plaque would seem forged.',
      how: 'It has 48 characters and begins with z6Mk. Have npm run keys -- add FILE write it.',
    },
  },
  HB802: {
    severity: 'error',
    zh: {
      what: '{id} 和 {other} 在 {day} 都在用',
      why: '一天只用一把钥匙签名，才说得清哪一份是谁签的。',
      how: '前一把的停用日期 until 写到后一把启用的前一天；换钥匙用 npm run keys -- rotate。',
    },
    en: {
      what: '{id} and {other} are both in force on {day}',
      why: 'One key signs on a day, so that it is clear what was signed by which.',
      how: 'End the earlier one on the day before the later one begins; npm run keys -- rotate does so.',
    },
  },
  HB803: {
    severity: 'error',
    zh: {
      what: '{id} 从 {from} 启用，{field} 却写了更早的 {day}',
      why: '停用、收回不会早于启用。',
      how: '核对这几个日期；整把收回的，收回日期写成启用那天。',
    },
    en: {
      what: '{id} begins on {from}, but its {field} is {day}',
      why: 'A key does not end, and is not taken back, before it began.',
      how: 'Check the days; to take back all of it, use the day it began.',
    },
  },
  HB804: {
    severity: 'error',
    zh: {
      what: '{id} 和 {other} 是同一把公钥',
      why: '收回其中一把，另一把还算数，等于没有收回。',
      how: '删去后登记的一行；要换钥匙的，npm run keys -- rotate 会做一把新的。',
    },
    en: {
      what: '{id} and {other} are the same public key',
      why: 'If one of them were taken back, the other would still hold.',
      how: 'Delete the later row; npm run keys -- rotate makes a new key.',
    },
  },
  HB805: {
    severity: 'error',
    zh: {
      what: '状态序号 {value} 已经给了牌匾 {number}（{file} 第 {line} 行）',
      why: '两块牌匾用一个序号，撤销一块，另一块也显示撤销。',
      how: '清空还没有公布的那一块的序号，再运行 npm run keys -- assign。',
    },
    en: {
      what: 'The status index {value} belongs to the plaque {number} ({file}, line {line})',
      why: 'If one of them were revoked, the other would seem so too.',
      how: 'Empty the index of the plaque that is not published yet, and run npm run keys -- assign.',
    },
  },
  HB806: {
    severity: 'error',
    zh: {
      what: '缺 {missing} 那一行：后面有 {id}',
      why: '用过的公钥要一直留着，删了，它签过的、别人已经下载的牌匾就验不过了。',
      how: '从提交记录里找回那一行。不再用的，用 npm run keys -- revoke 收回，不要删。',
    },
    en: {
      what: 'The row of {missing} is missing: {id} comes after it',
      why: 'Without a public key, whatever it signed and others have downloaded can no longer be verified.',
      how: 'Bring the row back from the history. npm run keys -- revoke takes a key back; never delete one.',
    },
  },
  HB807: {
    severity: 'warning',
    zh: {
      what: '这张表有 {count} 块牌匾没有状态序号，如 {number}',
      why: '没有序号的牌匾不能签名，网上验证不了真假。',
      how: '运行 npm run keys -- assign，再和牌匾表一起提交。',
    },
    en: {
      what: '{count} plaques of this table have no status index, such as {number}',
      why: 'A plaque without one is not signed, so nobody can verify it.',
      how: 'Run npm run keys -- assign and commit the table.',
    },
  },
  HB808: {
    severity: 'error',
    zh: {
      what: '{id} 从 {day} 起收回，没有写原因',
      why: '收回钥匙，已经发出去的证书会验不过，要说得清为什么。',
      how: '在 reason 写一句，如“存私钥的电脑丢失”。',
    },
    en: {
      what: '{id} is taken back from {day}, without a reason',
      why: 'Credentials that were given out no longer hold; the office must be able to say why.',
      how: 'Say it in reason.',
    },
  },
  HB809: {
    severity: 'error',
    zh: {
      what: '这一格是私钥！',
      why: '私钥进了这张表，谁拿到内容文件夹谁就能冒名签发。',
      how: '马上清掉这一格；提交过、发给过别人的，这把钥匙不能再用：npm run keys -- revoke 收回，rotate 换一把。',
    },
    en: {
      what: 'This cell holds a private key',
      why: 'Whoever has the content could sign in the name of the office.',
      how: 'Remove it now. If it was committed or passed on, the key is lost: npm run keys -- revoke, then rotate.',
    },
  },
} satisfies Record<string, Message>;
