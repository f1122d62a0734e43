import { formatCount } from '../../i18n/format.ts';
import type { PeerTrouble } from './peers-site.ts';

/** What the search page says of other sites. */
export const sayOfPeers = {
  own: '本站',
  asking: '正在其他站点查找……',
  found: (count: number, waiting: number) =>
    (count > 0 ? `其他站点找到 ${formatCount(count)} 条。` : '其他站点没有找到。') +
    (waiting > 0 ? `还有 ${waiting} 个站点没有答复。` : ''),
  jump: (count: number) => `看其他站点的 ${formatCount(count)} 条`,
  elsewhere: (name: string) => `只看“${name}”的内容，结果在下面。`,
  home: '打开这个站点',
  trouble: (name: string, trouble: PeerTrouble) => `“${name}”${troubles[trouble]}`,
  again: '其他结果不受影响。',
};

const troubles: Record<PeerTrouble, string> = {
  silent: '没有答复（可能暂时打不开，或没有允许本站读取），结果里没有它的内容。',
  unreadable: '的检索数据不完整或无法识别，没有采用。',
  'other-version': '的检索数据是另一个版本，本站读不了，结果里没有它的内容。',
  'other-names': '的名称索引是另一个版本，没有按名称查它。',
  'other-texts': '的正文检索是另一个版本，没有查它的正文。',
  partial: '只载入了一部分，可能缺少结果。',
  foreign: '有结果指向别的网站，已略去。',
};
