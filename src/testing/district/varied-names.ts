import type { Random } from './random.ts';

/** Places whose characters are read in several ways, with how they are read and how they are often misread. */
export const polyphonicPlaces = [
  { word: '重庆', right: 'chongqing', wrong: 'zhongqing' },
  { word: '厦门', right: 'xiamen', wrong: 'shamen' },
  { word: '大栅栏', right: 'dashilan', wrong: 'dazhalan' },
  { word: '六安', right: 'luan', wrong: 'liuan' },
];

const works = '机械 纺织 化肥 棉纺 铁路 邮电 粮食 供销 水泥 印刷 钢铁 造船 玻璃 木材 茶叶 丝绸'.split(' ');
const places = '一厂 二厂 总厂 公司 研究所'.split(' ');
const yards = '宿舍 家属院 大院 老楼 生活区 职工楼'.split(' ');

/** Some names begin with a place that is read in several ways. */
export function variedName(random: Random, name: string): string {
  return random.next() < 0.12 ? random.pick(polyphonicPlaces).word + name.slice(2) : name;
}

/** What people call a place beside its name; most have no such name. */
export function variedAlias(random: Random): string {
  return random.next() < 0.35 ? random.pick(works) + random.pick(places) + random.pick(yards) : '';
}

/** A board for each of the places: `QH-2201-0007`. */
export function plaquesText(units: readonly { id: string }[]): string {
  const rows = units.map(
    ({ id }, index) => `QH-2201-${String(index + 1).padStart(4, '0')},${id},,door,大门右侧,2022-02-01,,`,
  );
  return ['number,unit,level,placement,location,hungOn,removedOn,removalConfirmedBy', ...rows, ''].join('\n');
}
