import type { CommunityView } from '../../views/community/community.ts';
import type { HonourListView } from '../../views/honour-list/honour-list.ts';
import type { PlaqueView } from '../../views/honour/plaque.ts';
import { communityExample } from './community.ts';
import { headExample } from './head.ts';
import { honourGroups, honourListExample } from './honour-list.ts';
import { links } from './links.ts';
import { plaqueExample } from './plaque.ts';

/** A name of 60 characters, some of them where no line may break. */
export const longName =
  '清河区文庙街道师范学院附属实验学校教职工住宅区第二期QINGHE-TEACHERS-VILLAGE（含东院西院）甲座1号';

export const longNameCommunityExample: CommunityView = {
  ...communityExample,
  head: headExample('/communities/long-name/', longName, 'communities', {}, [links.jinxiu]),
  name: longName,
  aliases: [longName],
  plaque: { link: links.plaque, board: { ...plaqueExample.board, holder: longName } },
};

export const longNamePlaqueExample: PlaqueView = {
  ...plaqueExample,
  head: headExample('/p/QH-2204-0060/', '牌匾 QH-2204-0060', 'honors', {}, [links.jinxiu]),
  number: 'QH-2204-0060',
  unit: { text: longName, path: '/communities/long-name/' },
  board: { ...plaqueExample.board, holder: longName },
};

export const longNameListExample: HonourListView = {
  ...honourListExample,
  head: headExample('/honors/epidemic-free/2022-60/', '名称很长的红榜', 'honors'),
  groups: honourGroups.slice(0, 1).map((group) => ({
    ...group,
    rows: group.rows.slice(0, 2).map((row) => ({
      ...row,
      unit: { text: longName, path: '/communities/long-name/' },
      level: '示范城区',
      registered: {
        grantor: '国家减灾委员会、应急管理部、中国气象局、中国地震局',
        document: '国减灾示函〔2020〕6号',
      },
      dossier: { text: '2022年第3期', path: '/communities/long-name/' },
    })),
  })),
};
