import type { Message } from './message.ts';

/** HB1..: the front matter of a document. */
export const frontMatterMessages = {
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
} satisfies Record<string, Message>;
