import type { Message } from './message.ts';

/** HB60., HB75., HB761 to HB768 and HB266 to HB269: personal data, and files beside notices that are not published. Messages hold the masked form only. */
export const privacyMessages = {
  HB601: {
    severity: 'error',
    zh: {
      what: '这里有居民身份证号码（{masked}）',
      why: '身份证号码一旦公开就收不回来，不得出现在公示内容里；残疾人证号码含身份证号码，同样不能公开。',
      how: '删去号码；确需区分同名的人，写成 {masked}。',
    },
    en: {
      what: 'This holds a resident identity number ({masked})',
      why: 'Once published it cannot be taken back; a disability certificate holds the same number.',
      how: 'Delete it; where people of one name must be told apart, write {masked}.',
    },
  },
  HB602: {
    severity: 'error',
    zh: {
      what: '这里有手机号码（{masked}）',
      why: '手机号码属于个人信息，公开后会被用于骚扰和诈骗。',
      how: '改用办公室的固定电话；确需保留的，写成 {masked}。',
    },
    en: {
      what: 'This holds a mobile number ({masked})',
      why: 'It is personal data and will be misused.',
      how: "Use the office's telephone; where it must stay, write {masked}.",
    },
  },
  HB603: {
    severity: 'warning',
    zh: {
      what: '这里像是 15 位的旧身份证号码（{masked}）',
      why: '旧号码没有校验位，不能确定，请人工核对。',
      how: '如果是身份证号码，请删去，或写成 {masked}。',
    },
    en: {
      what: 'This looks like an identity number of the old form ({masked})',
      why: 'It has no check digit, so a person must look.',
      how: 'If it is one, delete it or write {masked}.',
    },
  },
  HB750: {
    severity: 'error',
    zh: {
      what: '这里有银行卡号或账号（{masked}）',
      why: '银行账号连同姓名公开，会被用来冒领和诈骗。',
      how: '删去，或写成 {masked}；确需公布的机关账户，写进 allowed-personal-data.csv 并说明理由。',
    },
    en: {
      what: 'This holds a bank card or account number ({masked})',
      why: 'Beside a name it is used for fraud.',
      how: 'Delete it or write {masked}; an account of the office goes into allowed-personal-data.csv, with a reason.',
    },
  },
  HB751: {
    severity: 'error',
    zh: {
      what: '这里有护照号码（{masked}）',
      why: '护照号码与身份证号码一样，公开后收不回来。',
      how: '删去，或写成 {masked}；其实是别的编号，写进 allowed-personal-data.csv 并说明理由。',
    },
    en: {
      what: 'This holds a passport number ({masked})',
      why: 'Once published it cannot be taken back.',
      how: 'Delete it or write {masked}; if it is something else, list it in allowed-personal-data.csv with a reason.',
    },
  },
  HB752: {
    severity: 'error',
    zh: {
      what: '这里有通行证号码（{masked}）',
      why: '往来港澳、台湾的通行证号码是身份证件号码，公开后收不回来。',
      how: '删去，或写成 {masked}；其实是别的编号，写进 allowed-personal-data.csv 并说明理由。',
    },
    en: {
      what: 'This holds the number of a travel permit ({masked})',
      why: 'It identifies a person; once published it cannot be taken back.',
      how: 'Delete it or write {masked}; if it is something else, list it in allowed-personal-data.csv with a reason.',
    },
  },
  HB753: {
    severity: 'warning',
    zh: {
      what: '这里有统一社会信用代码（{masked}）',
      why: '单位的代码可以公开；个体工商户的代码对应一个人，名单用不着它。',
      how: '用不着的删去；确需公布的，写进 allowed-personal-data.csv 并说明理由，就不再提醒。',
    },
    en: {
      what: 'This holds a unified social credit code ({masked})',
      why: 'That of a firm is public; that of a one-man firm stands for a person, and lists do not need it.',
      how: 'Delete it if it is not needed; else list it in allowed-personal-data.csv with a reason.',
    },
  },
  HB754: {
    severity: 'error',
    zh: {
      what: '这里把一个人（{masked}）和“{state}”写在一起',
      why: '谁领救助、谁受过处罚、谁上访过，公开后伤害本人和家人；没有号码，一样是泄露。',
      how: '姓名写成 {masked}，或者不提这一情况；依法必须公布姓名的，写进 allowed-personal-data.csv，说明依据。',
    },
    en: {
      what: 'A person ({masked}) is named beside "{state}"',
      why: 'Who gets aid, was punished or petitioned is private; it needs no number to be a leak.',
      how: 'Write {masked}, or leave the state out; where the law demands the name, list it in allowed-personal-data.csv with its ground.',
    },
  },
  HB755: {
    severity: 'error',
    zh: {
      what: '这里把一个人（{masked}）和“{state}”写在一起',
      why: '健康状况和未成年人的情况，任何名单都不得连同姓名公布，没有例外。',
      how: '姓名写成 {masked}，或者不提这一情况。',
    },
    en: {
      what: 'A person ({masked}) is named beside "{state}"',
      why: 'Health, and what concerns minors, is never published with a name; no ground allows it.',
      how: 'Write {masked}, or leave the state out.',
    },
  },
  HB756: {
    severity: 'error',
    zh: {
      what: '这一行想放行居民身份证号码或残疾人证号码',
      why: '身份证号码在任何情况下都不得公开。',
      how: '删去这一行，并从内容里删去号码。',
    },
    en: {
      what: 'This row wants to allow an identity number',
      why: 'Identity numbers are never published.',
      how: 'Delete the row, and the number from the content.',
    },
  },
  HB757: {
    severity: 'error',
    zh: {
      what: '放行姓名必须写明在哪个文件或文件夹里（where）',
      why: '同一个人在这一份里有依据公布，不等于到处都可以。',
      how: '在 where 一列写文件或文件夹，例如 notices/2022/aid-list.md。',
    },
    en: {
      what: 'A name is allowed in a file or folder only (where)',
      why: 'A ground to name a person in one document is none for all others.',
      how: 'Fill in the column where, as in notices/2022/aid-list.md.',
    },
  },
  HB758: {
    severity: 'warning',
    zh: {
      what: '这一行（{kind}）没有放行任何内容',
      why: '内容里已经没有它了，或者号码、文件名写得不一致；留着会放行以后误写进来的。',
      how: '核对 kind、value 和 where；用不着的删去这一行。',
    },
    en: {
      what: 'This row ({kind}) allows nothing',
      why: 'What it allows is gone from the content or is written otherwise; it would let later mistakes pass.',
      how: 'Check kind, value and where, or delete the row.',
    },
  },
  HB759: {
    severity: 'warning',
    zh: {
      what: '同一句话里有人名（{masked}）和“{state}”，请核对说的是不是这个人',
      why: '把一个人和这类情况写在一起，没有号码，一样是泄露。',
      how: '说的是这个人的，姓名写成 {masked}；说的是别人的，不用改，或者分成两句写。',
    },
    en: {
      what: 'One sentence holds a name ({masked}) and "{state}": is that person in it?',
      why: 'To name a person beside such a state is a leak without any number.',
      how: 'If so, write {masked}; if not, leave it, or make two sentences of it.',
    },
  },
  HB761: {
    severity: 'error',
    zh: {
      what: '附件打不开，读不出里面的文字（{reason}）',
      why: '加密、损坏的文件查不出有没有个人信息，不能发布。',
      how: '用原来的软件打开，去掉密码，另存一份；压缩包重新打包，不设密码。',
    },
    en: {
      what: 'The attached file cannot be opened and read ({reason})',
      why: 'What is encrypted or damaged cannot be searched for personal data, so it cannot be published.',
      how: 'Open it in the program it came from, take the password off and save it again; pack an archive again without one.',
    },
  },
  HB762: {
    severity: 'error',
    zh: {
      what: '附件里还藏着别的文件“{name}”',
      why: '下载的人能把它取出来，里面的个人信息查不到。',
      how: '从附件里删去它；要发布的，写进正文或名单。',
    },
    en: {
      what: 'The attached file has another file in it, "{name}"',
      why: 'Whoever downloads it can take that out, and personal data in it is not searched for.',
      how: 'Delete it from the attached file; what is to be published goes into the notice or its lists.',
    },
  },
  HB763: {
    severity: 'warning',
    zh: {
      what: '附件是扫描件，程序读不出文字',
      why: '扫描件里的身份证号码、手机号码只有人看得见。',
      how: '请两个人逐页核对；核对过的，在 allowed-personal-data.csv 写一行 scan,文件名,,谁在哪天核对的。',
    },
    en: {
      what: 'The attached file is a scan; no program can read it',
      why: 'Numbers in it are seen by people only.',
      how: 'Let two people look at every page; then add a row scan,<file name>,,<who looked and when> to allowed-personal-data.csv.',
    },
  },
  HB764: {
    severity: 'error',
    zh: {
      what: '附件不收 {format} 文件',
      why: '旧格式和带宏的格式查不全里面有没有个人信息，居民的手机也常常打不开。',
      how: '用 WPS 或 Office 打开，选“另存为”，格式选 {instead}；填写用的表格也可以存成 PDF。只改后缀不行。',
    },
    en: {
      what: 'Attached files of the format {format} are not taken',
      why: 'Old formats, and those made for macros, cannot be searched through, and phones often do not open them.',
      how: 'Open it in WPS or Office and save it as {instead}, or as PDF; a new name alone does not do.',
    },
  },
  HB765: {
    severity: 'error',
    zh: {
      what: '附件里有隐藏的内容：{name}',
      why: '隐藏的内容照样会被下载、取消隐藏，发布的人却看不见自己发布了什么。',
      how: '打开附件，取消隐藏，看清以后删去用不着的，再保存。',
    },
    en: {
      what: 'The attached file holds something hidden: {name}',
      why: 'Whoever downloads it can unhide it, and whoever publishes it does not see it.',
      how: 'Unhide it, look at it, delete what is not needed and save the file again.',
    },
  },
  HB766: {
    severity: 'error',
    zh: {
      what: '附件里有宏、控件或者脚本（{name}）',
      why: '它们会在居民的电脑上运行程序，查不出做什么。',
      how: '表格和文档另存为不带宏的 .xlsx 或 .docx；PDF 用“打印成 PDF”另做一份，再放进来。',
    },
    en: {
      what: 'The attached file has macros, controls or scripts in it ({name})',
      why: "They run on the reader's computer, and what they do cannot be checked.",
      how: 'Save it as .xlsx or .docx without macros; print a PDF to a PDF.',
    },
  },
  HB767: {
    severity: 'error',
    zh: {
      what: '附件链接着别的文件或者数据（{name}）',
      why: '打开时会去取那个文件，并带出内部的文件路径和上次取到的数据。',
      how: '在“数据—编辑链接”里断开链接（只留数值），图片改为插入到文件里，再保存。',
    },
    en: {
      what: 'The attached file is linked to another file or to data ({name})',
      why: 'It is fetched on opening, and internal paths and the data fetched last go out with the file.',
      how: 'Break the links so that the values remain, put pictures into the file, and save it again.',
    },
  },
  HB768: {
    severity: 'error',
    zh: {
      what: '压缩包里的“{name}”不收',
      why: '压缩包里只收 PDF、OFD、XLSX、DOCX、CSV、TXT，后缀要与内容一致；别的文件、套着的压缩包查不出有没有个人信息。',
      how: '从压缩包里删去它，或者换成上面的格式，重新打包；套着的压缩包先解开。',
    },
    en: {
      what: '"{name}" in the archive is not taken',
      why: 'An archive may hold PDF, OFD, XLSX, DOCX, CSV and TXT, each under its true name; nothing else is searched through.',
      how: 'Take it out or save it in one of these formats, and pack again; unpack an archive inside it first.',
    },
  },
  HB266: {
    severity: 'error',
    zh: {
      what: '身份证号码不能放行（{value}）',
      why: '身份证号码（含残疾人证号码）在任何情况下都不得公开。',
      how: '删去这一行，并从内容里删去号码。',
    },
    en: {
      what: 'Identity numbers cannot be allowed ({value})',
      why: 'They are never published, on disability certificates neither.',
      how: 'Delete the row, and the number from the content.',
    },
  },
  HB267: {
    severity: 'error',
    zh: {
      what: '理由“{value}”太短，看不出为什么可以公开',
      why: '以后核对的人要靠它判断这一行还算不算数。',
      how: '写清是谁的、凭什么公开，例如“区民政局值班手机，2022年起对外公布”。',
    },
    en: {
      what: 'The reason "{value}" is too short to say why this may be published',
      why: 'Whoever checks later must be able to tell whether it still holds.',
      how: 'Say whose it is and why it is public.',
    },
  },
} satisfies Record<string, Message>;
