import type { PhotoView } from '../../views/photo.ts';

/** A photograph that says all a photograph can. */
export const photoExample: PhotoView = {
  alt: '春江花园二期北门，门左侧挂着“无疫小区”红色牌匾',
  caption: '北门是小区唯一的车行出入口。',
  credit: '锦绣街道办事处',
  takenOn: '2022-04-20',
  folder: '/photos/0123456789abcdef/',
  widths: [360, 720, 1280],
  width: 1280,
  height: 960,
};

/** A gallery: two lie, one stands and is small, one says nothing but what can be seen. */
export const photoExamples: PhotoView[] = [
  photoExample,
  { ...photoExample, alt: '楼栋长在公告栏前核对名单', folder: '/photos/1123456789abcdef/', height: 853 },
  {
    alt: '单元门口贴着的值班表',
    caption: '值班表贴在每个单元门口。',
    folder: '/photos/2123456789abcdef/',
    widths: [360, 600],
    width: 600,
    height: 900,
  },
];
