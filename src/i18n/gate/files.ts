import type { Message } from './message.ts';

/** HB1..: finding files and reading their bytes. */
export const fileMessages = {
  HB100: {
    severity: 'error',
    zh: {
      what: '找不到内容文件夹“{folder}”',
      why: '全部内容都从这个文件夹读取。',
      how: '核对文件夹的位置；用 --content 可以指定别的文件夹。',
    },
    en: {
      what: 'The content folder "{folder}" does not exist',
      why: 'All content is read from it.',
      how: 'Check where the folder is; --content names another one.',
    },
  },
  HB101: {
    severity: 'error',
    zh: {
      what: '这个文件不属于内容文件夹中的任何一类',
      why: '没有用处的文件多半是放错了位置或写错了扩展名，不能悄悄略过。',
      how: '对照 content/README.md 核对文件夹和扩展名（.md、.mdx、.csv，小写）；确实不用的，请移出内容文件夹。',
    },
    en: {
      what: 'This file is of no kind that belongs into the content folder',
      why: 'A file without a use is most often misplaced or misnamed and must not be skipped in silence.',
      how: 'Compare folder and extension (.md, .mdx, .csv in lower case) with content/README.md, or move the file out.',
    },
  },
  HB102: {
    severity: 'warning',
    zh: {
      what: '已忽略系统或编辑软件留下的文件',
      why: '它不是内容，不会发布。',
      how: '可以删除；如果是正在打开的表格，请先关闭。',
    },
    en: {
      what: 'A file left by the system or an editor was ignored',
      why: 'It is no content and is not published.',
      how: 'You may delete it; if a spreadsheet is still open, close it.',
    },
  },
  HB103: {
    severity: 'error',
    zh: {
      what: '这是一个链接（快捷方式），不是文件',
      why: '链接在别的电脑上可能指向别处，读到的内容就不一样。',
      how: '删除链接，把文件本身复制到这里。',
    },
    en: {
      what: 'This is a symbolic link, not a file',
      why: 'A link may lead elsewhere on another machine.',
      how: 'Delete the link and copy the file itself here.',
    },
  },
  HB104: {
    severity: 'error',
    zh: {
      what: '这个链接指向内容文件夹之外，或指向不存在的文件',
      why: '内容文件夹之外的文件没有经过审核，可能被误发布。',
      how: '删除链接；需要发布的，把文件复制到内容文件夹里。',
    },
    en: {
      what: 'This symbolic link leads out of the content folder, or nowhere',
      why: 'What lies outside was not reviewed and might be published by mistake.',
      how: 'Delete the link; copy the file into the content folder if it is to be published.',
    },
  },
  HB105: {
    severity: 'error',
    zh: {
      what: '文件夹嵌套超过 {limit} 层，没有继续读取',
      why: '层次过深多半是复制时多套了一层文件夹。',
      how: '把文件夹移到较浅的位置。',
    },
    en: {
      what: 'Folders are nested more than {limit} deep; nothing below was read',
      why: 'Most often a folder was copied into itself.',
      how: 'Move the folder up.',
    },
  },
  HB106: {
    severity: 'error',
    zh: {
      what: '文件太大：{size} MB，上限 {limit} MB',
      why: '过大的文件多半是误放的图片、导出文件或重复粘贴。',
      how: '核对内容；正文只放文字，表格按街道或周期分成几个文件。',
    },
    en: {
      what: 'The file is too large: {size} MB, at most {limit} MB',
      why: 'Files of this size are most often pictures or exports put here by mistake.',
      how: 'Check what is in it; split tables by street or cycle.',
    },
  },
  HB107: {
    severity: 'error',
    zh: {
      what: '文件是空的',
      why: '空文件没有可以发布的内容，可能是保存失败。',
      how: '补上内容，或删除这个文件。',
    },
    en: {
      what: 'The file is empty',
      why: 'There is nothing to publish; perhaps it was not saved.',
      how: 'Fill it in or delete it.',
    },
  },
  HB108: {
    severity: 'error',
    zh: {
      what: '文件不是 UTF-8 编码，看起来是 {encoding}',
      why: '按错误的编码读取，汉字会变成乱码。',
      how: '用原来的软件打开，请另存为 UTF-8（Excel 选“CSV UTF-8（逗号分隔）”，记事本在“编码”中选 UTF-8）。',
    },
    en: {
      what: 'The file is not UTF-8; it looks like {encoding}',
      why: 'Read in the wrong encoding, Chinese turns into garbage.',
      how: 'Open it in the program it came from and save it as UTF-8 (Excel: "CSV UTF-8 (Comma delimited)").',
    },
  },
  HB109: {
    severity: 'error',
    zh: {
      what: '文件里有不可见的空字符，不是纯文本',
      why: '多半是 Word、Excel 原文件或图片改了扩展名。',
      how: '用原来的软件打开，另存为纯文本或 CSV UTF-8。',
    },
    en: {
      what: 'The file holds NUL bytes and is no plain text',
      why: 'Most often it is an Office file or a picture with a changed extension.',
      how: 'Open it in the program it came from and save it as plain text or CSV UTF-8.',
    },
  },
  HB114: {
    severity: 'error',
    zh: {
      what: '文件名“{name}”不能用作编号，文件里也没有写 id',
      why: '编号会成为网址的一部分，只能用小写字母、数字和单个连字符。',
      how: '在信息区加一行 id:，例如 id: list-2022-05；文件名可以不改。',
    },
    en: {
      what: 'The file name "{name}" cannot be the id, and the file has no id',
      why: 'The id becomes part of the address: lower-case letters, digits and single hyphens.',
      how: 'Add a line id: to the front matter, as in id: list-2022-05; the file name may stay.',
    },
  },
  HB115: {
    severity: 'error',
    zh: {
      what: '缺少 issuer.md',
      why: '没有发布机关，网站的名称、标识码和联系方式都无从写起。',
      how: '对照 content/README.md 写一份 issuer.md。',
    },
    en: {
      what: 'issuer.md is missing',
      why: 'Without it the site has no name, no site id and no contact.',
      how: 'Write issuer.md as content/README.md describes.',
    },
  },
  HB116: {
    severity: 'error',
    zh: {
      what: '这张表没有对应的周期文件 {head}',
      why: '认定记录属于一个周期，周期的考核期和有效期写在同名的 .md 文件里。',
      how: '新建 {head}，或核对两个文件的名称是否一致。',
    },
    en: {
      what: 'There is no cycle {head} beside this table',
      why: 'Events belong to a cycle; its spans stand in the .md file of the same name.',
      how: 'Write {head}, or make the two names agree.',
    },
  },
  HB117: {
    severity: 'error',
    zh: {
      what: '这张表没有对应的底册说明 {head}',
      why: '底册属于一个街道或镇，核对日期和来源写在同名的 .md 文件里。',
      how: '新建 {head}，或核对两个文件的名称是否一致。',
    },
    en: {
      what: 'There is no head {head} beside this roll',
      why: 'A roll belongs to a street; its day and source stand in the .md file of the same name.',
      how: 'Write {head}, or make the two names agree.',
    },
  },
  HB120: {
    severity: 'error',
    zh: {
      what: '文件无法读取：{reason}',
      why: '读不到的内容不能发布，也不能当作没有。',
      how: '检查文件权限，或关闭正在使用它的软件后再试。',
    },
    en: {
      what: 'The file cannot be read: {reason}',
      why: 'What cannot be read can neither be published nor ignored.',
      how: 'Check its permissions, or close the program that uses it.',
    },
  },
  HB121: {
    severity: 'error',
    zh: {
      what: '这不是普通文件',
      why: '设备、管道等特殊文件没有内容可读。',
      how: '删除它。',
    },
    en: {
      what: 'This is no regular file',
      why: 'Devices, pipes and sockets hold no content.',
      how: 'Delete it.',
    },
  },
  HB122: {
    severity: 'error',
    zh: {
      what: '文件没有读成',
      why: '可能在读取时正被修改。',
      how: '保存文件后再运行一次；如果仍有这条提示，请把文件发给维护人员。（程序给维护人员的说明：{reason}）',
    },
    en: {
      what: 'The file was not read: {reason}',
      why: 'It may have been changed meanwhile.',
      how: 'Save it and run the check again; if the message stays, send the file to the maintainers.',
    },
  },
  HB123: {
    severity: 'error',
    zh: {
      what: '文件不是 UTF-8 编码，也认不出是哪种编码',
      why: '文件可能已损坏，或者不是文本。',
      how: '用原来的软件打开，请另存为 UTF-8；打不开的，换一份完好的文件。',
    },
    en: {
      what: 'The file is not UTF-8, nor of an encoding we recognise',
      why: 'It may be damaged or no text at all.',
      how: 'Open it in the program it came from and save it as UTF-8.',
    },
  },
  HB125: {
    severity: 'error',
    zh: {
      what: '文件夹名或文件名“{name}”不能用作编号',
      why: '周期的编号就是文件名，项目的编号就是文件夹名，都会成为网址的一部分。',
      how: '改名，只用小写字母、数字和单个连字符，例如 cycles/epidemic-free/2022-04.md；同名的 .csv 一起改。',
    },
    en: {
      what: 'The folder or file name "{name}" cannot be an id',
      why: 'A cycle is called by its file, its program by the folder; both become part of addresses.',
      how: 'Rename it with lower-case letters, digits and single hyphens, together with the .csv of the same name.',
    },
  },
  HB126: {
    severity: 'error',
    zh: {
      what: '这里有看不见或者已经损坏的字符（{character}）',
      why: '这类字符多半来自复制粘贴或转码，会使网页、搜索和打印出错，也可能使文字显示成另一个样子。',
      how: '删去这个字符：把光标移到这里，删掉这几个字再重新输入。',
    },
    en: {
      what: 'There is a character here that cannot be seen or was lost ({character})',
      why: 'Such characters come with pasted text or wrong encodings and break pages, search and print.',
      how: 'Delete the characters around this place and type them again.',
    },
  },
  HB158: {
    severity: 'error',
    zh: {
      what: '文件名或文件夹名里有 Windows 不允许的符号、乱码或看不见的字符，或者是 Windows 留用的名字',
      why: '这样的名字在别的系统上会变成另一个名字，或者根本打不开。',
      how: '改名，只用汉字、字母、数字、空格和连字符；不要以空格或点结尾，不要叫 con、aux、com1 之类。',
    },
    en: {
      what: 'The name of this file or folder holds signs that Windows forbids, garbage or a character that cannot be seen, or is a name of a device',
      why: 'Other systems would read another name or could not open it.',
      how: 'Rename it with letters, digits, spaces and hyphens; no space or stop at the end, and not con, aux or com1.',
    },
  },
  HB159: {
    severity: 'error',
    zh: {
      what: '同一个文件夹里已有“{twin}”，两个名字只差大小写或字符的拼法',
      why: '在 Windows 和苹果电脑上它们是同一个名字，取出内容时一个会盖掉另一个。',
      how: '把其中一个改成明显不同的名字，或删去多余的一个。',
    },
    en: {
      what: 'This folder has "{twin}" already, which differs only in large and small letters or in how signs are put together',
      why: 'On Windows and macOS both are one name, and one file would replace the other.',
      how: 'Give one of them a name that is clearly another, or delete the one that is not needed.',
    },
  },
} satisfies Record<string, Message>;
