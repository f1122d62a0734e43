import type { Message } from './message.ts';

/** HB1..: finding files, reading bytes, front matter, tables, the text of documents. */
export const readingMessages = {
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
  HB110: {
    severity: 'error',
    zh: {
      what: '文件开头没有信息区（front matter）',
      why: '标题、日期等信息写在文件开头两行 --- 之间，缺了就无法登记。',
      how: '第一行写 ---，接着每行写一项，例如 title: 关于…的公示，最后再写一行 ---，正文写在后面。',
    },
    en: {
      what: 'The document does not begin with front matter',
      why: 'Title, dates and the like stand between two lines of --- at the top.',
      how: 'Write --- on the first line, then one field a line, as in title: …, then --- again, then the text.',
    },
  },
  HB111: {
    severity: 'error',
    zh: {
      what: '信息区没有结束',
      why: '开头的 --- 之后没有找到第二行 ---，分不清信息和正文。',
      how: '在最后一项信息的下一行单独写 ---。',
    },
    en: {
      what: 'The front matter is never closed',
      why: 'There is no second line of ---, so fields and text cannot be told apart.',
      how: 'Write --- on a line of its own after the last field.',
    },
  },
  HB112: {
    severity: 'error',
    zh: {
      what: '信息区的写法有误',
      why: '信息区按 YAML 格式读取，冒号、缩进和引号都有意义。',
      how: '检查这一行和上一行：冒号后面要有空格，同级各项左侧对齐，含有冒号或 # 的文字放在引号里。（程序给维护人员的说明：{reason}）',
    },
    en: {
      what: 'The front matter cannot be read: {reason}',
      why: 'It is YAML: colons, indentation and quotes have a meaning.',
      how: 'Check this line: a space after the colon, equal indentation, and quotes around text that holds a colon or #.',
    },
  },
  HB113: {
    severity: 'error',
    zh: {
      what: '信息区不是“名称: 值”的形式',
      why: '只有写成一项一行，才知道哪一个是标题、哪一个是日期。',
      how: '每行写成 名称: 值，例如 title: 关于…的公示，冒号用半角并在后面加空格。',
    },
    en: {
      what: 'The front matter is not made of fields',
      why: 'Only fields say which is the title and which the date.',
      how: 'Write each line as name: value, with a half-width colon and a space.',
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
  HB118: {
    severity: 'error',
    zh: {
      what: '这一行用了全角冒号“：”',
      why: '信息区只认半角冒号加一个空格，全角冒号会被当成文字。',
      how: '把这一行名称后面的“：”改成半角冒号 :，后面加一个空格。',
    },
    en: {
      what: 'This line has a full-width colon',
      why: 'Front matter knows only the colon of ASCII with a space after it.',
      how: 'Write a half-width colon and a space after the name.',
    },
  },
  HB119: {
    severity: 'error',
    zh: {
      what: '值里面有冒号，没有放进引号',
      why: '冒号加空格表示“名称: 值”，一行里出现两次就分不清了。',
      how: '把整个值放进一对半角引号。',
    },
    en: {
      what: 'The value holds a colon and is not quoted',
      why: 'A colon with a space parts a name from its value; two in one line cannot be told apart.',
      how: 'Put the whole value between quotes.',
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
  HB124: {
    severity: 'error',
    zh: {
      what: '“{field}”在信息区里写了两次',
      why: '两个值不同时，不知道以哪一个为准。',
      how: '保留正确的一项，删去另一项。',
    },
    en: {
      what: '"{field}" stands twice in the front matter',
      why: 'If the values differ, none is sure.',
      how: 'Keep the right one, delete the other.',
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
  HB127: {
    severity: 'error',
    zh: {
      what: '信息区太长：{size} KB，上限 {limit} KB',
      why: '信息区只写标题、日期等几十行，这么长多半是正文或名单粘贴错了位置，或者结束的 --- 写错了地方。',
      how: '把正文移到第二行 --- 之后；名单写进 CSV。',
    },
    en: {
      what: 'The front matter is too long: {size} KB, at most {limit} KB',
      why: 'It holds a few dozen lines; most likely text was pasted into it, or the closing --- is in the wrong place.',
      how: 'Move the text below the second ---; lists belong into CSV files.',
    },
  },
  HB128: {
    severity: 'error',
    zh: {
      what: '这一行用 Tab 缩进',
      why: '信息区只能用空格缩进，Tab 的宽度在各种软件里不一样。',
      how: '删去行首的 Tab，改用空格，每一级两个。',
    },
    en: {
      what: 'This line is indented with a tab',
      why: 'Front matter is indented with spaces; the width of a tab differs.',
      how: 'Replace the tab with two spaces for each level.',
    },
  },
  HB129: {
    severity: 'error',
    zh: {
      what: '引号 {quote} 没有结束',
      why: '从这里起，后面的各行都会被当成这个值。',
      how: '在这一行的末尾补上 {quote}；值里面要有引号的，外面改用另一种引号。',
    },
    en: {
      what: 'The quote {quote} is never closed',
      why: 'All lines after it would be taken as part of this value.',
      how: 'Close it at the end of the line; around a quote use the other kind.',
    },
  },
  HB130: {
    severity: 'error',
    zh: {
      what: '表头缺少“{column}”一栏',
      why: '没有这一栏，每一行都不完整。',
      how: '在第一行补上 {column}，并填好各行；各表的栏目见 content/README.md。',
    },
    en: {
      what: 'The header lacks the column "{column}"',
      why: 'Without it no row is complete.',
      how: 'Add {column} to the first line and fill it in; content/README.md lists the columns.',
    },
  },
  HB131: {
    severity: 'error',
    zh: {
      what: '多出“{column}”一栏',
      why: '不认识的栏目会被漏掉，也可能含有不应公开的信息。',
      how: '删去这一栏。可用的栏目：{allowed}。',
    },
    en: {
      what: 'There is no column "{column}"',
      why: 'An unknown column would be lost, or holds what is not for the public.',
      how: 'Delete it. Columns: {allowed}.',
    },
  },
  HB132: {
    severity: 'error',
    zh: {
      what: '“{column}”一栏出现了两次',
      why: '两栏的值不同时，不知道以哪一栏为准。',
      how: '删去多余的一栏。',
    },
    en: {
      what: 'The column "{column}" stands twice',
      why: 'If the values differ, none is sure.',
      how: 'Delete one of them.',
    },
  },
  HB133: {
    severity: 'error',
    zh: {
      what: '这一行只有 {found} 格，表头有 {expected} 格',
      why: '少了一格，后面的内容就会错位。',
      how: '补上缺少的逗号或内容；空着的格也要留逗号。',
    },
    en: {
      what: 'This row has {found} cells, the header {expected}',
      why: 'With a cell missing, the rest is in the wrong columns.',
      how: 'Add the missing cells; an empty cell still needs its comma.',
    },
  },
  HB134: {
    severity: 'error',
    zh: {
      what: '这一行有 {found} 格，表头只有 {expected} 格',
      why: '多了一格，后面的内容就会错位。',
      how: '删去多余的内容；文字里有逗号的，整格放进半角引号，例如 "一号楼,二号楼"。',
    },
    en: {
      what: 'This row has {found} cells, the header only {expected}',
      why: 'With a cell too many, the rest is in the wrong columns.',
      how: 'Delete what is too much; a cell with a comma goes into quotes, as in "one,two".',
    },
  },
  HB135: {
    severity: 'error',
    zh: {
      what: '引号没有结束（从第 {start} 行开始的记录）',
      why: '从这里起，后面的行都会被当成这一格的文字。',
      how: '在这一格的末尾补上半角引号 "；格内的引号要写两个 ""。',
    },
    en: {
      what: 'A quote is never closed (in the record from line {start})',
      why: 'All lines after it would be taken as text of this cell.',
      how: 'Close it with "; write a quote inside a cell twice.',
    },
  },
  HB136: {
    severity: 'error',
    zh: {
      what: '引号后面还有文字（从第 {start} 行开始的记录）',
      why: '引号里外都有文字，分不清一格在哪里结束。',
      how: '整格放进一对半角引号；格内的引号写两个，例如 "所谓""示范""小区"。',
    },
    en: {
      what: 'There is text after a closing quote (in the record from line {start})',
      why: 'It is not clear where the cell ends.',
      how: 'Put the whole cell between quotes; write a quote inside it twice.',
    },
  },
  HB137: {
    severity: 'error',
    zh: {
      what: '表头第 {column} 格是空的',
      why: '没有名称的栏目不知道是什么。',
      how: '写上栏目名称，或删去这一栏。',
    },
    en: {
      what: 'Cell {column} of the header is empty',
      why: 'A column without a name means nothing.',
      how: 'Name it or delete it.',
    },
  },
  HB138: {
    severity: 'error',
    zh: {
      what: '各格之间用的是“{separator}”，不是半角逗号',
      why: '分隔符不对，整行会被当成一格。',
      how: '用电子表格软件另存为“CSV UTF-8（逗号分隔）”。',
    },
    en: {
      what: 'Cells are separated by "{separator}", not by commas',
      why: 'A whole line is taken as one cell.',
      how: 'Save it from the spreadsheet as "CSV UTF-8 (Comma delimited)".',
    },
  },
  HB139: {
    severity: 'error',
    zh: {
      what: '未知栏目“{column}”，是否为“{suggestion}”？',
      why: '不认识的栏目会被漏掉。',
      how: '把表头中的 {column} 改为 {suggestion}。',
    },
    en: {
      what: 'Unknown column "{column}"; did you mean "{suggestion}"?',
      why: 'An unknown column would be lost.',
      how: 'Write {suggestion} in the header.',
    },
  },
  HB150: {
    severity: 'error',
    zh: {
      what: '.mdx 里不能用 import 或 export',
      why: '它们会在生成网站时运行程序。',
      how: '删去这几行；可用的组件不需要引入。',
    },
    en: {
      what: 'import and export are not allowed in .mdx',
      why: 'They run code while the site is made.',
      how: 'Delete these lines; the listed components need no import.',
    },
  },
  HB151: {
    severity: 'error',
    zh: {
      what: '.mdx 里不能用花括号表达式',
      why: '花括号里的内容会被当作程序运行，可能泄露机器上的信息。',
      how: '写成普通文字；确实要显示花括号的，在前面加反斜杠 \\{。',
    },
    en: {
      what: 'Expressions in braces are not allowed in .mdx',
      why: 'What stands in braces is run as code and may leak secrets of the machine.',
      how: 'Write plain text; put a backslash before a brace that is to be shown.',
    },
  },
  HB152: {
    severity: 'error',
    zh: {
      what: '组件“{name}”的属性只能写成 名称="文字"',
      why: '其他写法会运行程序。',
      how: '改成引号里的文字，例如 caption="完成情况"。',
    },
    en: {
      what: 'Attributes of "{name}" must be written as name="text"',
      why: 'Any other form runs code.',
      how: 'Use text in quotes, as in caption="Progress".',
    },
  },
  HB153: {
    severity: 'error',
    zh: {
      what: '组件“{name}”不在允许之列',
      why: '只有列明的组件经过审查。',
      how: '可用的组件：{allowed}；其他内容请用 Markdown 书写。',
    },
    en: {
      what: 'The component "{name}" is not listed',
      why: 'Only listed components were reviewed.',
      how: 'Components: {allowed}; write the rest in Markdown.',
    },
  },
  HB154: {
    severity: 'error',
    zh: {
      what: '.mdx 里不能直接写 HTML（{name}）',
      why: 'HTML 可以带入脚本和样式，页面就不再可靠。',
      how: '改用 Markdown 书写。',
    },
    en: {
      what: 'HTML ({name}) is not allowed in .mdx',
      why: 'HTML may carry scripts and styles.',
      how: 'Write it in Markdown.',
    },
  },
  HB155: {
    severity: 'error',
    zh: {
      what: '.mdx 的写法有误',
      why: '读不懂的内容无法生成页面。',
      how: '检查尖括号 < > 和花括号是否成对；作为文字的 < 请写成 \\<。（程序给维护人员的说明：{reason}）',
    },
    en: {
      what: 'The .mdx cannot be read: {reason}',
      why: 'What cannot be read cannot become a page.',
      how: 'Check that < > and braces come in pairs; write \\< for a plain <.',
    },
  },
  HB156: {
    severity: 'error',
    zh: {
      what: '组件“{name}”不能带属性 {attribute}',
      why: '不认识的属性不起作用；以 on 开头的还会在读者的浏览器里运行程序。',
      how: '删去这个属性，或改用可用的属性：{allowed}。',
    },
    en: {
      what: '"{name}" may not have the attribute {attribute}',
      why: "Unknown attributes do nothing; those that begin with on run code in the reader's browser.",
      how: 'Delete it. Attributes: {allowed}.',
    },
  },
  HB157: {
    severity: 'error',
    zh: {
      what: '组件“{name}”里面不能再写内容',
      why: '组件里面的文字不会出现在页面上。',
      how: '写成单独一行 <{name} … />，文字写在它的前面或后面。',
    },
    en: {
      what: 'Nothing may stand inside "{name}"',
      why: 'Text inside the component would not appear on the page.',
      how: 'Write <{name} … /> on its own and the text before or after it.',
    },
  },
  HB158: {
    severity: 'error',
    zh: {
      what: '文件名或文件夹名里有反斜杠、乱码或看不见的字符',
      why: '这样的名字在别的系统上会变成另一个名字，或者根本打不开。',
      how: '改名，只用汉字、字母、数字、空格和连字符。',
    },
    en: {
      what: 'The name of this file or folder holds a backslash, garbage or a character that cannot be seen',
      why: 'Other systems would read another name or could not open it.',
      how: 'Rename it with letters, digits, spaces and hyphens.',
    },
  },
  HB160: {
    severity: 'warning',
    zh: {
      what: 'HTML 标签 {tag} 会按文字显示',
      why: '为了安全，正文里的 HTML 不会生效，读者会看到标签本身。',
      how: '删去标签，改用 Markdown，例如 **加粗**、表格、[文字](网址)。',
    },
    en: {
      what: 'The HTML tag {tag} will be shown as text',
      why: 'For safety, HTML in a text has no effect; readers see the tag itself.',
      how: 'Delete it and use Markdown, as in **bold**, tables, [text](address).',
    },
  },
  HB161: {
    severity: 'error',
    zh: {
      what: '链接“{url}”不能使用',
      why: '这种链接会在读者的浏览器里运行程序或打开本机文件。',
      how: '改成 https:// 开头的网址，或本站路径，例如 /notices/2022-05/。',
    },
    en: {
      what: 'The link "{url}" is not allowed',
      why: "Such a link runs code or opens local files at the reader's.",
      how: 'Use an address with https:// or a path of this site, as in /notices/2022-05/.',
    },
  },
} satisfies Record<string, Message>;
