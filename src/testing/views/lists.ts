import type { HonourListsView } from '../../views/honour-list/honour-lists.ts';
import type { ProgramsView } from '../../views/program/programs.ts';
import { columnHead } from './head.ts';
import { links } from './links.ts';

export const honourListsExample: HonourListsView = {
  template: 'honour-lists',
  head: columnHead('/honors/', '红榜', 'honors', '名单'),
  asOf: '2022-05-20',
  programs: [
    {
      program: links.epidemicFree,
      count: 1284,
      lists: [
        { list: links.cycle3, asOf: '2022-05-20', count: 1284, current: true },
        { list: links.cycle2, asOf: '2022-05-15', count: 1253, current: false },
        { list: links.cycle1, asOf: '2022-05-01', count: 1190, current: false },
      ],
    },
    { program: { text: '绿色社区', path: '/programs/green/' }, count: 0, lists: [] },
  ],
};

export const programsExample: ProgramsView = {
  template: 'programs',
  head: columnHead('/programs/', '创建项目', 'programs', '名录'),
  asOf: '2022-05-20',
  programs: [
    {
      program: links.epidemicFree,
      summary: '十四天内没有病例和应隔离的接触者，由区指挥部验收。',
      unitTerms: ['小区', '自然村', '企业', '单位', '园区'],
      levels: [{ name: '无疫小区', grantor: '清河区疫情防控工作指挥部', grantedHere: true, count: 1284 }],
      count: 1284,
      list: links.cycle3,
    },
    {
      program: links.disasterReduction,
      summary: '避灾点、预案、演练、物资四项齐备的社区。',
      unitTerms: ['社区', '村'],
      levels: [
        { name: '国家级', grantor: '国家减灾委员会', grantedHere: false, count: 2 },
        { name: '省级', grantor: '省减灾委员会', grantedHere: false, count: 3 },
      ],
      count: 5,
    },
  ],
};
