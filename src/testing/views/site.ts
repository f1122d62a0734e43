import type { SiteView } from '../../views/site/site.ts';

/** The site frame of an invented district, published at `base`. */
export function siteExample(base = '/'): SiteView {
  return {
    siteName: '清河区红榜',
    shortName: '清河区',
    office: '清河区民政局（示例）',
    description: '清河区通告、荣誉名单和牌匾的公开查询',
    url: `https://www.example.org${base}`,
    siteId: '0000000000',
    icp: '示例ICP备00000000号',
    publicSecurity: '示例公网安备00000000000000号',
    address: '清河区人民路1号',
    phone: '0000-0000000',
    portal: {
      name: '清河区人民政府（示例）',
      url: 'https://www.example.org/',
      messages: 'https://www.example.org/hdjl/',
    },
    peers: [],
    licence: { name: '示例许可', url: 'https://www.example.org/licence/' },
    sample: true,
  };
}
