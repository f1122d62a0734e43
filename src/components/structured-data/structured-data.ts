import type { CommunityView } from '../../views/community/community.ts';
import type { ExperienceView } from '../../views/experience/experience.ts';
import type { HonourView } from '../../views/honour/honour.ts';
import type { NoticeView } from '../../views/notice/notice.ts';
import type { PageView } from '../../views/page.ts';
import type { PlaqueView } from '../../views/honour/plaque.ts';
import type { SiteView } from '../../views/site/site.ts';
import { catalogue, dataset, honourList } from './data-nodes.ts';
import { absolute, named, officeName, photoAddresses, type Node } from './node.ts';

/**
 * What a page says to programs, as JSON-LD (schema.org): who runs the site, what a notice is, what is certified,
 * which data can be taken away. Undefined for pages that are lists of others, and for print versions.
 */
export function structuredData(view: PageView, site: SiteView): object | undefined {
  if (view.head.noindex) return undefined;
  const node = nodeOf(view, site);
  return node && { '@context': 'https://schema.org', ...node };
}

function nodeOf(view: PageView, site: SiteView): object | undefined {
  switch (view.template) {
    case 'home':
      return { '@graph': [office(site), webSite(site)] };
    case 'about':
      return office(site);
    case 'notice':
    case 'experience':
      return article(view, site);
    case 'community':
      return place(view, site);
    case 'plaque':
      return boardCertification(view, site);
    case 'honour-list':
      return honourList(view, site);
    case 'data':
      return catalogue(view, site);
    case 'dataset':
      return dataset(view, site);
    default:
      return undefined;
  }
}

function office(site: SiteView): Node {
  const { address, phone, portal } = site;
  return {
    ...officeName(site),
    description: site.description,
    address,
    telephone: phone,
    parentOrganization: { '@type': 'GovernmentOrganization', name: portal.name, url: portal.url },
  };
}

function webSite(site: SiteView): Node {
  const { siteName, url } = site;
  return {
    '@type': 'WebSite',
    name: siteName,
    url,
    inLanguage: 'zh-CN',
    publisher: { '@id': `${url}#office` },
  };
}

function article(view: NoticeView | ExperienceView, site: SiteView): Node {
  const { head, published } = view;
  const author = view.template === 'notice' ? view.office : view.author;
  return {
    '@type': 'Article',
    headline: head.title,
    description: head.description,
    datePublished: published,
    identifier: view.template === 'notice' ? view.number : undefined,
    author: named(author, site),
    publisher: officeName(site),
    url: absolute(site, head.path),
    inLanguage: 'zh-CN',
    image: view.template === 'experience' ? photoAddresses(view.photos, site) : undefined,
  };
}

function place(view: CommunityView, site: SiteView): Node {
  const certifications = view.own.map((honour) => certification(honour, site));
  return {
    '@type': 'Place',
    name: view.name,
    alternateName: view.aliases.length > 0 ? view.aliases : undefined,
    address: view.address,
    url: absolute(site, view.head.path),
    image: photoAddresses(view.photos, site),
    hasCertification: certifications.length > 0 ? certifications : undefined,
  };
}

function boardCertification({ honour, number, unit, head, files }: PlaqueView, site: SiteView): Node {
  const picture = files.find(({ format }) => format === 'png');
  return {
    ...certification(honour, site),
    certificationIdentification: number,
    // Persons, families and works have no page, and are not named to programs.
    about: unit.path && { '@type': 'Place', name: unit.text, url: absolute(site, unit.path) },
    url: absolute(site, head.path),
    image: unit.path && picture && absolute(site, picture.file),
  };
}

function certification(honour: HonourView, site: SiteView): Node {
  const { program, level, grantor, state, since, validTo, plaque } = honour;
  const inForce = state === 'in-force';
  return {
    '@type': 'Certification',
    name: level === undefined ? program.text : `${program.text}（${level}）`,
    certificationStatus: `https://schema.org/Certification${inForce ? 'Active' : 'Inactive'}`,
    certificationIdentification: plaque?.text,
    issuedBy: named(grantor, site),
    // While it is suspended or over, `since` is the day of that.
    validFrom: inForce ? since : undefined,
    expires: validTo,
    url: plaque && absolute(site, plaque.path),
  };
}
