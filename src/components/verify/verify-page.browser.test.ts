import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';
import { axeViolations } from '../../testing/browser/axe.ts';
import { horizontalOverflow } from '../../testing/browser/overflow.ts';
import {
  boards,
  serveVerifySite,
  verifyDay,
  type VerifySite,
} from '../../testing/credentials/verify-site.ts';

// Below a base, where addresses go wrong first.
const [{ base, dist } = { base: '/', dist: '' }] = inject('sites').slice(-1);

let browser: Browser;
let site: VerifySite;
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveVerifySite(dist, base)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  site.failing.clear();
  faults = [];
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (message) => {
    // What is asked for and is not there is told by the page; all else is a fault of ours.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      faults.push(message.text());
    }
  });
  // Not the clock of Playwright, which hides what the page has loaded.
  await page.addInitScript((now) => (Date.now = () => now), verifyDay.getTime());
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

const open = (number = '') => page.goto(`${site.url}verify/${number && `#${number}`}`);
/** To another board, in the page that is open. */
const goOn = (number: string) => page.evaluate((hash) => (location.hash = hash), number);
const verdict = async () => {
  await page.waitForSelector('[data-verdict]');
  return page.getAttribute('[data-verify-verdict]', 'data-verdict');
};
const sentence = () => page.innerText('[data-verify-verdict]');
const line = (step: string) => page.innerText(`[data-verify-step="${step}"] [data-verify-line]`);
const chosen = (name: string, body: string | Buffer) =>
  page.setInputFiles('[data-verify-file]', {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(body),
  });
/** Drops a file on the page: a text, or so many bytes. */
const drop = (name: string, body: string | number) =>
  page.evaluate(
    ([name, body]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([typeof body === 'number' ? new Uint8Array(body) : body], name));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, body] as const,
  );
const svgWith = (credential: object, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">${more}<openbadges:credential><![CDATA[${JSON.stringify(credential)}]]></openbadges:credential></svg>`;

test('says what holds of every board: in force, expired, revoked, suspended, forged, not signed, not there', async () => {
  await open(boards.valid);
  for (const [number, name, words] of [
    [boards.valid, 'valid', '春江花园二期的“无疫小区”由清河区人民政府签发，有效期到2022年5月31日'],
    [boards.expired, 'expired', '有效期到2022年5月1日为止'],
    [boards.revoked, 'revoked', '已于2022年5月12日撤销'],
    [boards.suspended, 'suspended', '从2022年5月16日起暂停，因为动态调整'],
    [boards.forged, 'forged', '内容和签名对不上'],
    [boards.unsigned, 'unknown', '这块牌匾没有电子签名。本站截至2022年5月20日的登记'],
    [boards.registered, 'unknown', '由应急管理部授予，本站只作登记'],
    [boards.retired, 'unknown', '以前公布过'],
    ['QH-99', 'unknown', '没有这个编号'],
  ] as const) {
    await goOn(number);
    await expect.poll(sentence, { message: number }).toContain(words);
    expect(await verdict(), number).toBe(name);
    // What is not proven is not shown as if it were.
    expect(await page.isVisible('[data-verify-facts]'), number).toBe(!['forged', 'unknown'].includes(name));
  }
  await goOn(boards.revoked);
  await expect.poll(verdict).toBe('revoked');
  expect(await page.getAttribute('[data-verify-further] a', 'href')).toBe(
    `${site.url}notices/2022-adjustment-1/`,
  );
});

test('without the document of the issuer, or the status list, it is never valid', async () => {
  site.failing.add('issuer/did.json');
  await open(boards.valid);
  expect(await verdict()).toBe('unknown');
  expect(await sentence()).toContain('没有取到签发机关的身份文件');

  site.failing.clear();
  site.failing.add('status/revocation-1.json');
  await page.reload();
  expect(await verdict()).toBe('unknown');
  expect(await sentence()).toContain('没有取到撤销名单');
  expect(await line('proof')).toContain('签名属实');

  site.failing.clear();
  await page.reload();
  expect(await verdict()).toBe('valid');
});

test('a file is checked, and held against the number that was asked for', async () => {
  await open();
  await chosen('plaque.svg', svgWith(site.office.credential(boards.valid)));
  expect(await verdict()).toBe('valid');

  await open(boards.suspended);
  expect(await verdict()).toBe('suspended');
  await chosen('credential.json', JSON.stringify(site.office.credential(boards.valid)));
  await expect.poll(verdict).toBe('forged');
  expect(await sentence()).toContain(`不能证明${boards.suspended}`);
  await page.click('text=只核验这个文件');
  await expect.poll(verdict).toBe('valid');
  expect(new URL(page.url()).hash).toBe('');

  await open();
  const higher = site.office.credential(boards.valid, { holder: { name: '东湖公馆' } });
  await chosen('credential.json', JSON.stringify(higher));
  await expect.poll(sentence).toContain('和本站现在公布的不一样');
  expect(await verdict()).toBe('unknown');
  expect(await page.isVisible('[data-verify-facts]')).toBe(false);
  expect(await line('ledger')).toContain('春江花园二期');
});

test('nothing in an SVG or a credential runs or becomes an element, dropped on the page', async () => {
  await open();
  const hostile = '<img src=x onerror="document.title=\'ran\'">';
  const credential = site.office.credential('QH-9', { holder: { name: hostile } });
  site.put('p/QH-9/credential.json', JSON.stringify(credential));
  site.put('p/QH-9/state.json', JSON.stringify(site.office.state('QH-9', { signature: 'signed' })));
  const svg = svgWith(credential, `<script>document.title='ran'</script><image href="${site.url}spy.png"/>`);
  await drop('plaque.svg', svg);
  expect(await verdict()).toBe('valid');
  expect(await page.innerText('[data-verify-fact="holder"]')).toBe(hostile);
  expect(await page.locator('[data-verify] :is(img, script, image)').count()).toBe(0);
  expect(await page.title()).not.toBe('ran');
  expect(site.server.requests.filter(({ target }) => target.includes('spy'))).toEqual([]);
});

test('a file of 10 MB, and one without a credential, are refused in plain words', async () => {
  await open();
  await drop('board.png', 10_000_000);
  expect(await verdict()).toBe('unknown');
  expect(await sentence()).toContain('这个文件太大');
  await chosen('photo.jpg', Buffer.from([0xff, 0xd8, 0xff]));
  await expect.poll(sentence).toContain('牌匾的照片请改用编号核验');
});

test('it works by keyboard alone, with a number typed in any width or pasted as an address', async () => {
  await open();
  await page.focus('[data-verify-number]');
  await page.keyboard.type(' ｑｈ－1 ');
  await page.keyboard.press('Enter');
  expect(await verdict()).toBe('valid');
  expect(new URL(page.url()).hash).toBe(`#${boards.valid}`);
  await page.fill('[data-verify-number]', `${site.url}p/${boards.suspended}/`);
  await page.keyboard.press('Enter');
  await expect.poll(verdict).toBe('suspended');
  await page.fill('[data-verify-number]', `https://evil.example/p/${boards.valid}/`);
  await page.keyboard.press('Enter');
  expect(await page.innerText('[data-verify-note]')).toContain('指向evil.example，不是本站的牌匾');
  expect(await page.isVisible('[data-verify-verdict]')).toBe(false);
  await page.fill('[data-verify-number]', '春江花园');
  await page.keyboard.press('Enter');
  await expect.poll(sentence).toContain('这不是牌匾编号');
  const search = `${base}search/?q=${encodeURIComponent('春江花园')}`;
  expect(await page.getAttribute('[data-verify-further] a', 'href')).toBe(search);
  await page.fill('[data-verify-number]', '');
  await page.keyboard.press('Enter');
  expect(await page.innerText('[data-verify-note]')).toBe('请先输入编号。');
  expect(await page.isVisible('[data-verify-verdict]')).toBe(false);
  await page.goBack();
  await expect.poll(verdict).toBe('suspended');
  await page.focus('.skip');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
  expect(await verdict()).toBe('suspended');
});

test('has no barrier and does not slide sideways at 360 pixels, with a verdict and in large text', async () => {
  await open(boards.revoked);
  await verdict();
  await page.click('summary');
  expect(await axeViolations(page)).toEqual([]);
  expect(await horizontalOverflow(page)).toBeUndefined();
  await page.click('text=大字版');
  expect(await horizontalOverflow(page)).toBeUndefined();
  // Twice as large by the phone's own setting.
  const session = await context.newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await page.click('text=大字版');
  expect(await horizontalOverflow(page)).toBeUndefined();
  expect(await page.getAttribute('div[role="status"]:has([data-verdict])', 'role')).toBe('status');
});

test('after a visit it opens without a network, and says what old copies are worth', async () => {
  await open(boards.valid);
  expect(await verdict()).toBe('valid');
  const cached = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('hongbang-verify-page'));
      const [name = ''] = names;
      const isKept = names.length > 0 && (await (await caches.open(name)).match(new URL('.', location.href)));
      return Boolean(isKept) && navigator.serviceWorker.controller !== null;
    });
  await expect.poll(cached).toBe(true);
  await context.setOffline(true);
  await page.reload();
  expect(await verdict()).toBe('unknown');
  expect(await sentence()).toContain('按这台设备2022年5月20日保存的资料，当时真实，且在有效期内');
  expect(await line('status')).toContain('保存在这台设备上的资料');
  // Nothing was ever asked of this one.
  await goOn(boards.suspended);
  await expect.poll(sentence).toContain('没有取到凭证');
  await chosen('credential.json', JSON.stringify({ ...site.office.credential(boards.valid), name: 'x' }));
  await expect.poll(verdict).toBe('forged');
});

test('a code is read by the camera where the browser can, and addresses of others are told', async () => {
  await open();
  expect(await page.isVisible('[data-verify-scan]')).toBe(false);
  let code = `${site.url}p/${boards.valid}/`;
  await page.exposeFunction('codeInView', () => code);
  await page.addInitScript(() => {
    class Detector {
      static getSupportedFormats = () => Promise.resolve(['qr_code']);
      detect = async () => [
        { rawValue: await (globalThis as never as { codeInView: () => Promise<string> }).codeInView() },
      ];
    }
    Object.assign(globalThis, { BarcodeDetector: Detector });
    const canvas = document.createElement('canvas');
    const drawing = canvas.getContext('2d');
    setInterval(() => drawing?.fillRect(0, 0, Math.random() * 90, 9), 50);
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream(10));
  });
  await page.reload();
  await page.click('[data-verify-scan]');
  expect(await verdict()).toBe('valid');
  code = 'https://evil.example/p/QH-1/';
  await page.click('[data-verify-scan]');
  await expect.poll(() => page.innerText('[data-verify-note]')).toContain('指向evil.example，不是本站的牌匾');
  expect(await page.isVisible('[data-verify-camera]')).toBe(false);
});
