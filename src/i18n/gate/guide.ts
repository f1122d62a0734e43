import type { Message } from './message.ts';

/** Messages about the guide for editors, `README.md` of the content. */
export const guideMessages = {
  HB713: {
    severity: 'error',
    zh: {
      what: '指南的页名“{id}”不能作网址',
      why: '它是 /help/ 下面那一页的网址。',
      how: '改成小写字母、数字和单个连字符，如 <!-- help: publish-notice -->。',
    },
    en: {
      what: 'The name "{id}" of a page of the guide cannot be part of an address',
      why: 'It is the address of the page below /help/.',
      how: 'Use lower-case letters, digits and single hyphens: <!-- help: publish-notice -->.',
    },
  },
  HB714: {
    severity: 'error',
    zh: {
      what: '指南里有两页都叫“{id}”',
      why: '一个网址只能有一页。',
      how: '给其中一页换个名字。',
    },
    en: {
      what: 'Two pages of the guide are called "{id}"',
      why: 'There is one page at an address.',
      how: 'Name one of them otherwise.',
    },
  },
  HB715: {
    severity: 'error',
    zh: {
      what: '指南的“{id}”页没有标题',
      why: '标题是页面的名称，也是目录里的一行。',
      how: '在 <!-- help: {id} --> 的下一行写“## 标题”。',
    },
    en: {
      what: 'The page "{id}" of the guide has no heading',
      why: 'The heading is the title of the page, and its line in the list of pages.',
      how: 'Write "## Title" on the line after <!-- help: {id} -->.',
    },
  },
} satisfies Record<string, Message>;
