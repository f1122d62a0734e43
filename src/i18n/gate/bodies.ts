import type { Message } from './message.ts';

/** HB1..: the text of documents. */
export const bodyMessages = {
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
  HB162: {
    severity: 'error',
    zh: {
      what: '引用或列表套了 {most} 层以上',
      why: '套得太深的文字印不出来，读者会看不到。',
      how: '删去行首多余的 >、- 或空格；通常是粘贴时带进来的。',
    },
    en: {
      what: 'Quotations or lists are nested in more than {most} levels',
      why: 'Text that lies so deep is not printed; nobody would see it.',
      how: 'Delete what is too much of >, - or spaces at the beginning of lines; it mostly comes from pasting.',
    },
  },
} satisfies Record<string, Message>;
