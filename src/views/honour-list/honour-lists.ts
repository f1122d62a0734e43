import type { PlainDate } from '../../domain/plain-date.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead } from '../head.ts';
import { programLink } from '../links.ts';
import { paths } from '../paths.ts';

/** `/honors/`: every honour list, by program, newest cycle first. */
export interface HonourListsView {
  template: 'honour-lists';
  head: PageHead;
  asOf: PlainDate;
  programs: {
    program: Link;
    count: number;
    lists: { list: Link; asOf: PlainDate; count: number; current: boolean }[];
  }[];
}

/** Every list that exists on the day, also those of programs in which nobody is in force any more. */
export function honourListsView(edition: Edition): HonourListsView {
  const { lists, registry } = edition;
  return {
    template: 'honour-lists',
    head: {
      path: paths.honourLists,
      title: '红榜',
      description: `${registry.issuer.name}各创建项目历期红榜。`,
      crumbs: [crumbs.home],
      section: 'honors',
      column: {
        name: '红榜',
        description: `${registry.issuer.siteName}各创建项目在册名单`,
        keywords: ['红榜', '名单'],
        type: '名单公告',
      },
    },
    asOf: edition.day,
    programs: [...registry.programs.values()].map((program) => ({
      program: programLink(program),
      count: lists.today(program.id).count,
      lists: lists
        .of(program.id)
        .map((list) => ({
          list: list.link,
          asOf: list.asOf,
          count: lists.count(list),
          current: list.current,
        }))
        .toReversed(),
    })),
  };
}
