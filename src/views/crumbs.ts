import type { Link } from './head.ts';
import { paths } from './paths.ts';

/** The entries of the main navigation, as breadcrumbs name them. */
export const crumbs = {
  home: { text: '首页', path: paths.home },
  notices: { text: '通告', path: paths.notices() },
  honourLists: { text: '红榜', path: paths.honourLists },
  programs: { text: '创建项目', path: paths.programs },
  communities: { text: '社区', path: paths.communities },
  experiences: { text: '经验做法', path: paths.experiences() },
} satisfies Record<string, Link>;
