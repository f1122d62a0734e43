import type { Message } from './message.ts';

/** Messages about `editing` of `issuer.md`: where the editor in the browser keeps the content. */
export const editingMessages = {
  HB860: {
    severity: 'error',
    zh: {
      what: '“{value}”不是代码仓库的名字',
      why: '在浏览器里编辑的内容，要存进这个仓库。',
      how: '写“所有者/仓库”，如 qinghe/hongbang；不写网址。',
    },
    en: {
      what: '"{value}" is not the name of a repository',
      why: 'What is edited in the browser is kept there.',
      how: 'Write owner/repository, such as qinghe/hongbang; not an address.',
    },
  },
  HB861: {
    severity: 'error',
    zh: {
      what: '“{value}”不是代码平台的网址',
      why: '编辑页面只和写在这里的网址交换内容；末尾多了斜杠，接口的网址就不对。',
      how: '写平台首页的网址，https:// 开头，末尾不带斜杠，如 https://gitlab.example.org。',
    },
    en: {
      what: '"{value}" is not the address of a Git host',
      why: 'The editor exchanges content with this address alone; with a slash at the end, those of its interface are wrong.',
      how: 'Write the address of its home page: https://, no slash at the end, such as https://gitlab.example.org.',
    },
  },
} satisfies Record<string, Message>;
