import type { ExperienceView } from '../../views/experience/experience.ts';
import type { ExperiencesView } from '../../views/experience/experiences.ts';
import { experienceItems } from './experience-items.ts';
import { columnHead, headExample } from './head.ts';
import { links } from './links.ts';
import { photoExample, photoExamples } from './photos.ts';

const above = [{ text: '经验', path: '/experiences/' }];

export const mdxText = `先把人头数清，再谈服务。

<IndicatorTable caption="入户核对情况" />

## 怎么做

- 每片一名楼栋长，**“包到人”**，不重不漏；
- 当天数据当天交。
`;

export const experienceExample: ExperienceView = {
  template: 'experience',
  head: headExample(
    '/experiences/building-heads/',
    '楼栋长包片，三小时摸清1,206户',
    'experiences',
    { article: { published: '2022-05-10T09:00+08:00', source: '春江社区居民委员会', keywords: ['网格'] } },
    above,
  ),
  title: '楼栋长包片，三小时摸清1,206户',
  summary: '把小区分成十二片，每片一名楼栋长、一本台账，敲门一次、核对两遍，当天交到社区。',
  published: '2022-05-10T09:00+08:00',
  author: '春江社区居民委员会',
  unit: links.garden,
  program: links.epidemicFree,
  tags: ['网格', '台账'],
  indicators: [
    { id: 'doors', name: '入户核对', unit: '户', actual: 1206, target: 1206, share: 1, printedPercent: 100 },
    {
      id: 'jobs',
      name: '就业登记',
      unit: '人',
      actual: 2887,
      target: 4770,
      share: 0.60524,
      printedPercent: 60,
    },
    { id: 'visits', name: '上门服务', unit: '次', actual: 318 },
  ],
  photos: [photoExample],
  bodyMarkdown: mdxText,
  mdxFile: 'experiences/building-heads.mdx',
  next: { text: '给独居老人的“一键买药”', path: '/experiences/one-key-medicine/' },
};

export const plainExperienceExample: ExperienceView = {
  ...experienceExample,
  head: { ...experienceExample.head, path: '/experiences/one-key-medicine/' },
  title: '给独居老人的“一键买药”',
  photos: photoExamples,
  mdxFile: undefined,
  bodyMarkdown: `老人按一次按钮，**“当天送到”**。

## 起因

> 腿脚不便，药房又远。

1. 装按钮；
2. 志愿者接单；
3. 月底对账。`,
  indicators: experienceExample.indicators.slice(1),
};

export const experiencesExample: ExperiencesView = {
  template: 'experiences',
  head: columnHead('/experiences/', '经验', 'experiences', '经验交流'),
  total: 12,
  items: experienceItems,
  paging: { page: 1, pages: 1, paths: ['/experiences/'] },
};
