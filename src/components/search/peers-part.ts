import { drawHit, element } from './draw.ts';
import type { Hit } from './hit.ts';
import { part } from './part.ts';
import type { Peer, PeerTrouble } from './peers-site.ts';
import { sayOfPeers } from './peers-words.ts';
import { say } from './words.ts';

/** The hits of one site. */
export interface PeerGroup {
  /** Adds hits behind those that stand; who asked for more by keyboard goes on with the first of them. */
  add: (hits: readonly Hit[], isContinued: boolean) => void;
  clear: () => void;
  more: (left: number, show: () => void) => void;
}

/** The part of the search page that shows other sites, as `Peers.astro` prints it. */
export function peersPart(section: HTMLElement, root: HTMLElement) {
  const status = part<HTMLElement>(section, '[data-peers-status]');
  const list = part<HTMLElement>(section, '[data-peers-groups]');
  const trouble = part<HTMLElement>(section, '[data-peers-trouble]');
  const textButton = part<HTMLButtonElement>(section, '[data-peers-text]');
  const heading = part<HTMLElement>(section, 'h2');
  const jump = part<HTMLButtonElement>(root, '[data-peers-jump]');
  const ownHits = part<HTMLElement>(root, '[data-search-state]');
  const choice = part<HTMLSelectElement>(root, 'select[name="issuer"]');
  const place = document.createComment('');
  section.before(place);
  const troubles = new Map<string, string>();

  choice.addEventListener('change', () => choice.form?.requestSubmit());
  jump.addEventListener('click', () => {
    heading.focus();
    section.scrollIntoView();
  });

  return {
    /** Shows in the form which site is asked for. */
    choose(issuer: string | undefined): void {
      const isOffered = [...choice.options].some(({ value }) => value === issuer);
      choice.value = isOffered && issuer !== undefined ? issuer : '';
    },

    hide(): void {
      section.hidden = true;
      jump.hidden = true;
      textButton.hidden = true;
      list.replaceChildren();
      status.textContent = '';
    },

    /** Above the hits of this site where they are none or only nearly what was asked; else below. */
    open(isFirst: boolean): void {
      if (isFirst) ownHits.before(section);
      else place.after(section);
      section.hidden = false;
    },

    tell(text: string): void {
      status.textContent = text;
    },

    /** Leads down to the hits of other sites. */
    offerJump(count: number): void {
      jump.hidden = count === 0 || section.nextElementSibling === ownHits;
      jump.textContent = sayOfPeers.jump(count);
    },

    offerTexts(search: () => void): void {
      textButton.hidden = false;
      textButton.onclick = () => {
        textButton.hidden = true;
        search();
      };
    },

    /** Stays until the page is loaded anew: a site in trouble is not asked again. */
    warn({ id, name }: Peer, kind: PeerTrouble): void {
      troubles.set(`${id} ${kind}`, sayOfPeers.trouble(name, kind));
      trouble.replaceChildren(...[...troubles.values()].map((text) => element('li', '', text)));
      trouble.hidden = false;
    },

    /** Places for the hits of sites, in their order. */
    groups(peers: readonly Peer[]): PeerGroup[] {
      const made = peers.map(drawGroup);
      list.replaceChildren(...made.map(({ node }) => node));
      return made.map(({ group }) => group);
    },
  };
}

function drawGroup({ name, url }: Peer): { node: HTMLElement; group: PeerGroup } {
  const hits = element('ol', 'search-hits');
  const moreButton = element('button', 'search-more');
  moreButton.type = 'button';
  moreButton.hidden = true;
  const home = element('a', '', name);
  home.href = url;
  const node = element('section', 'search-peer', element('h3', '', home), hits, moreButton);
  node.hidden = true;
  const group: PeerGroup = {
    add(added, isContinued) {
      const items = added.map((hit) => drawHit(hit));
      hits.append(...items);
      node.hidden = hits.childElementCount === 0;
      if (isContinued) items[0]?.querySelector('a')?.focus();
    },
    clear() {
      hits.replaceChildren();
      moreButton.hidden = true;
    },
    more(left, show) {
      moreButton.hidden = left <= 0;
      moreButton.textContent = say.more(left);
      moreButton.onclick = show;
    },
  };
  return { node, group };
}
