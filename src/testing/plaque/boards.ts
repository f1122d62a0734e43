import type { Board } from '../../domain/board.ts';
import { longName } from '../views/long-names.ts';

export const aBoard: Board = {
  template: 'gold',
  title: '无疫小区',
  holder: '春江花园二期',
  grantor: '清河区疫情防控工作指挥部',
  date: '2022-04-18',
  number: 'QH-2204-0018',
  width: 600,
  height: 400,
};

export const anAddress = 'https://www.example.org/ztzl/hongbang/p/QH-2204-0018/';

/** Boards whose words, or whose shape, are hard to set. */
export const hardBoards: Record<string, Board> = {
  usual: aBoard,
  'a name of 60 characters': { ...aBoard, holder: longName },
  'a name of 60 characters without a place to break': { ...aBoard, holder: '春'.repeat(60), template: 'red' },
  'a name of 120 characters': { ...aBoard, holder: '江'.repeat(120) },
  'a long title and four grantors': {
    ...aBoard,
    template: 'wood',
    title: '全国综合减灾示范社区创建先进单位',
    level: '国家级',
    grantor: '国家减灾委员会、应急管理部、中国气象局、中国地震局',
  },
  'rare characters': { ...aBoard, holder: '𬭚㐂塆里' },
  'a number of 32 characters': { ...aBoard, number: 'QH-2204-ABCDEFGH-0123456789-0018' },
  small: { ...aBoard, template: 'red', width: 300, height: 200 },
  standing: { ...aBoard, template: 'wood', width: 400, height: 600, holder: longName },
  'very high': { ...aBoard, width: 300, height: 2000 },
};
