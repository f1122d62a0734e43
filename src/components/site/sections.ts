import type { PageHead } from '../../views/head.ts';

/** The main navigation, in order. */
export const sections: { section: NonNullable<PageHead['section']>; text: string; path: string }[] = [
  { section: 'notices', text: '通告', path: '/notices/' },
  { section: 'honors', text: '红榜', path: '/honors/' },
  { section: 'programs', text: '项目', path: '/programs/' },
  { section: 'communities', text: '社区', path: '/communities/' },
  { section: 'experiences', text: '经验', path: '/experiences/' },
  { section: 'about', text: '关于', path: '/about/' },
];
