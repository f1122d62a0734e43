import type { Message } from './message.ts';

/** HB74.: what is drawn on a board, and whether it still hangs. */
export const boardMessages = {
  HB740: {
    severity: 'error',
    zh: {
      what: '“{text}”里的“{character}”（{codePoint}）没有字形，牌匾上画不出来',
      why: '牌匾的字是从思源宋体取的轮廓；缺一个字，做出来的牌子就缺一个字，或者换成别的字体。',
      how: '核对是不是这个字，有没有通行的规范字；名称确实是这个字的，请维护人员在 src/plaque/typeface.ts 加一种有这个字的字体。',
    },
    en: {
      what: 'No outline for "{character}" ({codePoint}) in "{text}": it cannot be drawn on a board',
      why: 'Boards are drawn with outlines of Noto Serif SC; a missing one would be a gap in the metal.',
      how: 'Check the character. If it is right, have a typeface that knows it added in src/plaque/typeface.ts.',
    },
  },
  HB741: {
    severity: 'error',
    zh: {
      what: '“{text}”里有一个自造的字（{codePoint}，专用区编码）',
      why: '自造字只在造它的那台电脑上能看，网页和牌匾上都是空白，也搜不到。',
      how: '换成这个字的正式编码：用输入法或者字典网站找到它，重新打一遍。',
    },
    en: {
      what: '"{text}" holds a private-use character ({codePoint})',
      why: 'It is seen only on the computer where it was made, and blank on pages and boards.',
      how: 'Type the character again with its real code.',
    },
  },
  HB742: {
    severity: 'error',
    zh: {
      what: '牌匾 {width}×{height} 毫米太小，放不下能扫的二维码',
      why: '网址的二维码有 {modules}×{modules} 格，室外每格至少 1 毫米，还要给字留出地方。',
      how: '短边改成至少 {side} 毫米；不挂牌的项目不写 plaque。',
    },
    en: {
      what: 'A board of {width} × {height} mm is too small for a QR code that can be read',
      why: 'The code of its address has {modules} × {modules} modules of at least 1 mm, and words need room.',
      how: 'Make the shorter side at least {side} mm, or leave plaque out.',
    },
  },
  HB743: {
    severity: 'warning',
    zh: {
      what: '牌匾 {number} 在 {removedOn} 摘下，没有写由谁确认',
      why: '失效的牌匾摘没摘，要有单位负责。',
      how: '在 removalConfirmedBy 写上确认的单位，如“春江社区居民委员会”。',
    },
    en: {
      what: 'The plaque {number} was removed on {removedOn}, but nobody confirmed it',
      why: 'Somebody answers for the removal of a board that no longer counts.',
      how: 'Name the office in removalConfirmedBy.',
    },
  },
  HB744: {
    severity: 'error',
    zh: {
      what: '牌匾 {number} 写了由“{by}”确认摘牌，却没有摘牌日期',
      why: '没有日期，网站上仍然是挂着的。',
      how: '在 removedOn 填上摘牌的日期；还没摘的，把 removalConfirmedBy 留空。',
    },
    en: {
      what: 'The removal of the plaque {number} is confirmed by "{by}" but has no date',
      why: 'Without it the site still says that it hangs.',
      how: 'Fill in removedOn, or leave removalConfirmedBy empty.',
    },
  },
  HB745: {
    severity: 'error',
    zh: {
      what: '牌匾 {number} 只列名单（list），却写了 {hungOn} 挂牌',
      why: '只列名单的不挂出来，上墙清单会对不上。',
      how: '挂在门口写 door，挂在室内写 hall；没有挂的，把 hungOn 留空。',
    },
    en: {
      what: 'The plaque {number} is only listed, yet it was hung on {hungOn}',
      why: 'What is only listed hangs nowhere; the list of the wall would not agree.',
      how: 'Say door or hall, or leave hungOn empty.',
    },
  },
} satisfies Record<string, Message>;
