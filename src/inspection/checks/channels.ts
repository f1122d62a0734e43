import type { PageCheck } from '../check.ts';
import { targetOf } from '../page-address.ts';

const channels = [
  { item: '网站找错', words: /找错/ },
  { item: '咨询留言', words: /咨询|留言|信箱/ },
];

/** A static site has no channel of its own for questions: every page leads to the portal's. */
export const channelsCheck: PageCheck = {
  code: 'HB786',
  title: '网站找错和咨询留言的入口',
  words: {
    zh: {
      what: '页脚没有“{item}”的入口，或者没有指向门户网站',
      why: '没有找错和互动入口是抽查的单项否决或扣分项；静态网站用门户网站的。',
      how: '在 content/issuer.md 的 portal.messages 里写门户网站留言页的完整网址。',
    },
    en: {
      what: 'The footer has no way to "{item}", or it does not lead to the portal',
      why: "Inspections fail a site that cannot be told of errors or asked; a static site uses the portal's channel.",
      how: "Give the address of the portal's message page as portal.messages in content/issuer.md.",
    },
  },
  look: ({ path, elements }, site) =>
    channels
      .filter(
        ({ words }) =>
          !elements.some(
            ({ tag, landmark, text, attributes }) =>
              tag === 'a' &&
              landmark === 'footer' &&
              words.test(text) &&
              isAway(attributes.get('href') ?? '', path, site),
          ),
      )
      .map(({ item }) => ({ item })),
};

/** The portal may lie at the same origin, above the site. */
function isAway(address: string, path: string, site: Parameters<typeof targetOf>[2]): boolean {
  const target = targetOf(address, path, site);
  return (
    (target.kind === 'outside' && /^https?:$/.test(target.url.protocol)) ||
    (target.kind === 'wrong' && target.fault === 'outside-of-base')
  );
}
