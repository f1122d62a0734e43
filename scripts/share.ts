import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copiesPage } from '../src/share/copies-page.ts';
import { findShared } from '../src/share/find-shared.ts';
import { imagePage } from '../src/share/image-page.ts';
import { portalFragment } from '../src/share/portal-fragment.ts';
import { richText } from '../src/share/rich-text.ts';
import { shareImages } from '../src/share/share-images.ts';
import { readContent } from '../src/store/gate.ts';
import { reportProblems } from '../src/store/report.ts';
import { openEdition } from '../src/views/open-edition.ts';
import { siteView } from '../src/views/site/site.ts';
import { baseOption, dayOption, oneWord, runCommand } from './config/command.ts';

const app = join(import.meta.dirname, '..');

await runCommand({
  usage: `用法：npm run share -- 通告编号 [选项]
      npm run share -- 项目/周期 [选项]
把一篇通告或一期红榜做成转发用的几种形式，放进一个文件夹；打开里面的 index.html，按按钮复制。
  fragment.html          贴到门户网站栏目的正文代码
  wechat.html            贴到公众号的正文
  share-1.png ……         发到群里的长图，宽 750 像素，长的分成几张
  --no-image             不做长图（长图要用本机的浏览器来画）
  --out DIR              放到哪里，默认 .hongbang/share/<编号>；里面原有的上面几种文件会被换掉
  --as-of DAY            按哪一天看，默认今天
  --base PATH            网站在域名下的路径，默认按 issuer.md
  --content DIR          内容文件夹，默认 content
  --root DIR             .hongbang 放在哪里，默认本项目
例：npm run share -- epidemic-free/2022-3
退出码：0 已写好，1 没有或不能转发，或内容有问题，2 用法不对，3 程序出错。`,
  options: {
    image: { type: 'boolean', default: true },
    out: { type: 'string' },
    'as-of': { type: 'string' },
    base: { type: 'string' },
    content: { type: 'string', default: join(app, 'content') },
    root: { type: 'string', default: app },
  },
  takes: '通告编号或项目/周期',
  read: ({ image, out, base, content, root, ...values }, words) => {
    const wanted = oneWord(words, '通告编号或项目/周期');
    return {
      wanted,
      image,
      day: dayOption(values['as-of']),
      base: baseOption(base),
      out: resolve(out ?? join(root, '.hongbang', 'share', wanted.replaceAll(/[\\/]/g, '-'))),
      content: resolve(content),
      root: resolve(root),
    };
  },
  run: async ({ wanted, image, day, base, out, content, root }) => {
    const { registry, ledger, problems, account } = await readContent({ content, root });
    if (registry === undefined || ledger === undefined) {
      console.error(reportProblems(problems, account, 'zh'));
      return 1;
    }
    if (registry.notices.get(wanted)?.draft) {
      console.error(`${wanted} 还是草稿，没有发布，不能转发。要给同事看，用 npm run draft -- ${wanted}。`);
      return 1;
    }
    const site = siteView(registry.issuer, base ?? registry.issuer.base);
    const found = findShared(openEdition(registry, ledger, day), wanted, site);
    if ('refusal' in found) {
      console.error(found.refusal);
      return 1;
    }
    const { shared } = found;
    const pictures = image ? await takePictures(imagePage(shared, site)) : [];
    const made = { fragment: portalFragment(shared), richText: richText(shared) };
    const images = pictures.map((body, at) => ({ name: `share-${at + 1}.png`, body }));

    mkdirSync(out, { recursive: true });
    // An earlier time may have made more of them.
    for (const name of readdirSync(out)) if (/^share-\d+\.png$/.test(name)) rmSync(join(out, name));
    writeFileSync(join(out, 'fragment.html'), made.fragment);
    writeFileSync(join(out, 'wechat.html'), made.richText);
    for (const { name, body } of images) writeFileSync(join(out, name), body);
    const names = images.map(({ name }) => name);
    writeFileSync(join(out, 'index.html'), copiesPage(shared, { ...made, images: names }));
    for (const warning of shared.warnings) console.log(`注意：${warning}`);
    console.log(`已写好：${join(out, 'index.html')}`);
    return 0;
  },
});

async function takePictures(html: string): Promise<Buffer[]> {
  // Loaded only where a picture is wanted: the other forms need no browser.
  const { launchChromium } = await import('../src/browser/chromium.ts');
  const browser = await launchChromium();
  try {
    return await shareImages(browser, html);
  } finally {
    await browser.close();
  }
}
