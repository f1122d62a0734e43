/**
 * Who may import whom, folder by folder of `src/`. A folder may always import itself; what is not listed is
 * refused. Where `libraries` stands, it names the only packages the folder may use.
 */
export const importTable = {
  i18n: { folders: [], libraries: [] },
  privacy: { folders: [], libraries: [] },
  markdown: { folders: [] },
  browser: { folders: [] },
  pinyin: { folders: [], libraries: ['pinyin-pro'] },
  domain: { folders: [], libraries: ['zod'] },
  photos: { folders: ['domain'] },
  plaque: { folders: ['domain', 'i18n'] },
  rules: { folders: ['domain', 'i18n', 'plaque'] },
  store: { folders: ['domain', 'rules', 'privacy', 'i18n', 'markdown', 'photos'] },
  views: { folders: ['domain', 'i18n', 'pinyin'] },
  desk: { folders: ['domain', 'i18n', 'markdown', 'store', 'privacy', 'pinyin', 'photos'] },
  admin: { folders: ['domain', 'i18n', 'store', 'markdown', 'desk', 'privacy', 'press', 'styles'] },
  share: {
    folders: [
      'domain',
      'views',
      'i18n',
      'markdown',
      'browser',
      'components/books',
      'components/indicator',
      'components/notice',
    ],
  },
  inspection: { folders: ['domain', 'i18n', 'markdown'] },
  supply: { folders: [] },
  exports: { folders: ['domain', 'views', 'markdown'] },
  search: { folders: ['domain', 'views', 'i18n', 'markdown'] },
  credentials: { folders: ['domain', 'views', 'i18n'] },
  // What runs in the browser too: signing may use it, it uses nothing of signing.
  'credentials/verify': { folders: [], libraries: ['canonicalize', '@scure/base', '@noble/ed25519'] },
  components: {
    folders: [
      'views',
      'i18n',
      'markdown',
      'search/text',
      'search/names',
      'search/peers',
      'credentials/verify',
      // Styles of one page alone: the component that prints it names them.
      'styles',
    ],
  },
  layouts: { folders: ['components', 'views', 'i18n', 'styles'] },
  pages: { folders: ['components', 'layouts', 'views', 'styles'] },
  press: {
    folders: [
      'domain',
      'views',
      'exports',
      'search',
      'store',
      'markdown',
      'i18n',
      'photos',
      'privacy',
      'plaque',
      'credentials',
    ],
  },
  // Another way to print the press's pages; one machine alone needs none of it, so the press does not know it.
  shards: { folders: ['domain', 'store', 'press', 'credentials', 'publish'] },
  audit: { folders: ['domain', 'i18n', 'views', 'credentials', 'publish'] },
  survey: { folders: ['domain', 'i18n', 'inspection', 'store', 'press', 'publish', 'audit'] },
  publish: { folders: ['domain', 'store', 'views', 'privacy', 'i18n', 'press', 'credentials'] },
};
