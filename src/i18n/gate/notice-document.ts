import type { Message } from './message.ts';

/** HB240–249, HB520–569: a notice as a document: files beside it, corrections, results, approval. */
export const noticeDocumentMessages = {
  HB240: {
    severity: 'error',
    zh: {
      what: '附件文件名“{value}”不能用',
      why: '文件名会成为网址的一部分，中文、空格和大写字母在别的系统里容易打不开；原件只收 PDF、OFD；附件还收 XLSX、DOCX、CSV、TXT、ZIP。',
      how: '把文件改名，只用小写字母、数字和单个连字符，如 decision-2022.pdf，这里写同样的名字；1.csv、1.xlsx 这样的名字留给网站生成的名单。',
    },
    en: {
      what: 'The file name "{value}" cannot be used',
      why: 'It becomes part of an address; originals are PDF or OFD; attachments may be XLSX, DOCX, CSV, TXT or ZIP too.',
      how: 'Rename the file with lower-case letters, digits and single hyphens, as decision-2022.pdf; 1.csv and 1.xlsx are kept for derived lists.',
    },
  },
  HB520: {
    severity: 'error',
    zh: {
      what: '没有找到附件“{file}”',
      why: '附件与通告放在同一个文件夹里，通告发布时一起发布。',
      how: '把文件放到通告旁边，或改正文件名。',
    },
    en: {
      what: 'The attached file "{file}" is not there',
      why: 'It stands in the same folder as the notice.',
      how: 'Put it beside the notice, or correct the name.',
    },
  },
  HB521: {
    severity: 'error',
    zh: {
      what: '“{file}”的内容不是它的后缀所说的格式（实际是 {found}）',
      why: '改了后缀的文件居民打不开，也可能带有别的东西。',
      how: '用原来的程序重新保存成后缀所说的格式；只改后缀不行。',
    },
    en: {
      what: 'The bytes of "{file}" are not of the kind its name says (found {found})',
      why: 'Readers could not open it.',
      how: 'Save it again from its program in the format that the name says.',
    },
  },
  HB522: {
    severity: 'error',
    zh: {
      what: '“{file}”有 {size} MB，超过 {limit} MB',
      why: '手机上打开太慢，也占流量。',
      how: '降低扫描分辨率或压缩后再放进来。',
    },
    en: {
      what: '"{file}" has {size} MB, more than {limit} MB',
      why: 'A phone would load it too slowly.',
      how: 'Scan it at a lower resolution, or compress it.',
    },
  },
  HB523: {
    severity: 'warning',
    zh: {
      what: '没有通告提到这个文件，不会发布',
      why: '可能是漏写了，也可能是不该放在这里的。',
      how: '在通告的 original 或 attachments 里写上它；用不着就删掉。',
    },
    en: {
      what: 'No notice names this file; it will not be published',
      why: 'It was forgotten, or does not belong here.',
      how: 'Name it in original or attachments of its notice, or delete it.',
    },
  },
  HB524: {
    severity: 'error',
    zh: {
      what: '“{file}”在这篇通告里写了两次',
      why: '同一个文件只列一次，居民才分得清哪份是原件。',
      how: '删去其中一处。',
    },
    en: {
      what: '"{file}" is named twice in this notice',
      why: 'A file is listed once.',
      how: 'Remove one of them.',
    },
  },
  HB525: {
    severity: 'error',
    zh: {
      what: '更正没有写更正的是哪一篇',
      why: '原通告上要注明“已更正”，两边互相链接。',
      how: '补上 corrects: 原通告编号；整篇撤回的写 withdraws 和 reason。',
    },
    en: {
      what: 'The correction does not say what it corrects',
      why: 'The corrected notice must say so and link to it.',
      how: 'Add corrects with its id; to take it back as a whole, withdraws and reason.',
    },
  },
  HB526: {
    severity: 'error',
    zh: {
      what: '调整指向“{adjusts}”（{published} 发布），它不早于本通告',
      why: '调整只能针对以前发布的名单或决定。',
      how: '把 adjusts 改成被调整通告的编号，并核对发布时间。',
    },
    en: {
      what: 'The adjustment points to "{adjusts}" ({published}), which is not earlier',
      why: 'It concerns an earlier list or decision.',
      how: 'Set adjusts to that notice, and check the times.',
    },
  },
  HB527: {
    severity: 'error',
    zh: {
      what: '撤回指向“{withdraws}”（{published} 发布），它不早于本通告',
      why: '只能撤回以前发布的另一份通告。',
      how: '把 withdraws 改成被撤回通告的编号，并核对发布时间。',
    },
    en: {
      what: 'The withdrawal points to "{withdraws}" ({published}), which is not earlier',
      why: 'Only an earlier notice can be withdrawn.',
      how: 'Set withdraws to that notice, and check the times.',
    },
  },
  HB528: {
    severity: 'error',
    zh: {
      what: '撤回通告没有写原因',
      why: '被撤回的网址还在，打开的人要知道为什么撤回。',
      how: '补上 reason，一句话，不提个人。',
    },
    en: {
      what: 'The withdrawal gives no reason',
      why: 'The address stays, and readers must learn why it was taken back.',
      how: 'Add reason: one sentence that names nobody.',
    },
  },
  HB529: {
    severity: 'error',
    zh: {
      what: '“{withdraws}”已经由“{other}”撤回',
      why: '一篇通告只撤回一次。',
      how: '删去其中一处 withdraws；撤回有误的，更正那篇撤回通告。',
    },
    en: {
      what: '"{withdraws}" is withdrawn by "{other}" already',
      why: 'A notice is withdrawn once.',
      how: 'Remove one of them; correct the withdrawal if it was wrong.',
    },
  },
  HB530: {
    severity: 'error',
    zh: {
      what: '写了 {field}，但没有写撤回的是哪一篇',
      why: '{field} 说的是被撤回的通告。',
      how: '补上 withdraws: 被撤回通告的编号，或删去 {field}。',
    },
    en: {
      what: '{field} is given, but no notice is withdrawn',
      why: '{field} speaks of the withdrawn notice.',
      how: 'Add withdraws, or remove {field}.',
    },
  },
  HB531: {
    severity: 'error',
    zh: {
      what: '写了 objections，但没有写是哪一次公示的',
      why: '异议情况属于某一次公示的结果。',
      how: '补上 resultOf: 公示通告的编号。',
    },
    en: {
      what: 'objections are given, but not of which publicity',
      why: 'They belong to the result of a publicity.',
      how: 'Add resultOf.',
    },
  },
  HB532: {
    severity: 'error',
    zh: {
      what: '异议的日期不对：收到 {received}，办结 {handled}',
      why: '异议在公示开始（{from}）以后收到，先收到后办结，办结不晚于公布结果（{published}）。',
      how: '核对 received 和 handled。',
    },
    en: {
      what: 'The days of an objection cannot be: received {received}, handled {handled}',
      why: 'It came after the window began ({from}) and was handled before the result ({published}).',
      how: 'Check received and handled.',
    },
  },
  HB533: {
    severity: 'error',
    zh: {
      what: '{published} 就公布“{resultOf}”的结果，公示期到 {to} 才满',
      why: '公示期没满，居民还可以提出异议。',
      how: '结果在公示期满的次日或以后发布。',
    },
    en: {
      what: 'The result of "{resultOf}" is stated on {published}, its window ends on {to}',
      why: 'Until then residents may object.',
      how: 'State the result after the window.',
    },
  },
  HB540: {
    severity: 'error',
    zh: {
      what: '没有审批记录',
      why: 'issuer.md 规定 {from} 起发布的 {kind} 要有拟稿、审核、签发和保密审查记录；记录不会公开。',
      how: '补上 approval：drafted、reviewed、signed、secrecy，各写 by 和 on，secrecy 另写 result。',
    },
    en: {
      what: 'There is no approval record',
      why: 'issuer.md asks for one in every {kind} from {from} on; it is never published.',
      how: 'Add approval with drafted, reviewed, signed and secrecy.',
    },
  },
  HB541: {
    severity: 'error',
    zh: {
      what: '审批日期倒着走：{before} 之后是 {day}',
      why: '先拟稿，再审核，再签发，最后发布；保密审查在发布以前。',
      how: '核对审批记录和发布时间。',
    },
    en: {
      what: 'The days of the approval run backwards: {day} after {before}',
      why: 'Drafted, reviewed, signed, published; the secrecy review comes before publication.',
      how: 'Check the record and the time of publication.',
    },
  },
} satisfies Record<string, Message>;
