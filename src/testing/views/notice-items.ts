import type { NoticeItem } from '../../views/notice/notice-item.ts';

export const openPublicity: NoticeItem = {
  path: '/notices/2022-star-publicity/',
  title: '关于2022年度星级社区拟认定名单的公示',
  kind: 'publicity',
  number: '清民〔2022〕24号',
  published: '2022-05-16T09:00+08:00',
  window: { from: '2022-05-17', to: '2022-05-23' },
};

export const noticeItems: NoticeItem[] = [
  {
    path: '/notices/2022-adjust-2/',
    title: '关于暂停3个“无疫小区”的通告',
    kind: 'adjustment',
    number: '清指〔2022〕21号',
    published: '2022-05-18T17:30+08:00',
  },
  openPublicity,
  {
    path: '/notices/2022-list-3/',
    title: '第3期“无疫小区”名单',
    kind: 'list',
    number: '清指〔2022〕20号',
    published: '2022-05-16T08:00+08:00',
    standing: 'corrected',
  },
  {
    path: '/notices/2022-correction-1/',
    title: '对第2期“无疫小区”名单中两处小区名称的更正',
    kind: 'correction',
    published: '2022-05-11T10:00+08:00',
  },
  {
    path: '/notices/2022-mobilisation/',
    title: '致全区居民：第3期“无疫小区”创建开始',
    kind: 'mobilisation',
    published: '2022-05-02T09:00+08:00',
  },
  {
    path: '/notices/2022-bulletin-1/',
    title: '关于4月份“无疫小区”创建工作情况和5月份重点任务安排、包联干部下沉一线有关要求的通报',
    kind: 'bulletin',
    number: '清指办〔2022〕6号',
    published: '2022-04-29T16:00+08:00',
  },
];
