import type { ExperienceItem } from '../../views/experience/experience-item.ts';
import { links } from './links.ts';

export const experienceItems: ExperienceItem[] = [
  {
    path: '/experiences/building-heads/',
    title: '楼栋长包片，三小时摸清1,206户',
    summary: '把小区分成十二片，每片一名楼栋长、一本台账，敲门一次、核对两遍，当天交到社区。',
    published: '2022-05-10T09:00+08:00',
    author: '春江社区居民委员会',
    unit: links.garden,
    tags: ['网格', '台账'],
  },
  {
    path: '/experiences/one-key-medicine/',
    title: '给独居老人的“一键买药”',
    summary: '老人按一次门铃旁的按钮，社区药箱志愿者当天送到，月底与药房对账。',
    published: '2022-04-22T09:00+08:00',
    author: '锦绣街道办事处',
    tags: ['助老'],
  },
];
