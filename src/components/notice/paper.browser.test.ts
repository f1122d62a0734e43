import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveStatic, type StaticServer } from '../../press/serve/serve.ts';
import { launchChromium } from '../../browser/chromium.ts';
import {
  millimetres,
  printedPages,
  type PrintedLine,
  type PrintedPage,
} from '../../testing/browser/printed-lines.ts';

/** A notice with number, addressee, lists and signature. */
const path = 'notices/epidemic-free-inspection-0512/';
const withLists = 'notices/epidemic-free-list-2/';
const longText = '公'.repeat(28 * 60);

/** The type area of GB/T 9704-2012: 156 × 225 mm, 37 mm from the top, 28 mm from the inner edge. */
const area = { top: 37, bottom: 37 + 225, height: 225, width: 156 };
const row = 225 / 22;
const leftOf = (page: number) => (page % 2 === 1 ? 28 : 210 - 28 - 156);

let server: StaticServer;
let browser: Browser;
let pages: PrintedPage[];
let rule: { top: number; left: number; right: number };

beforeAll(async () => {
  const [site] = inject('sites');
  if (!site) throw new Error('no site was built');
  server = await serveStatic({ root: site.dist, base: site.base });
  browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: Math.round(156 * (96 / 25.4)), height: 900 } });
  await page.goto(server.url + path);
  // Its text is replaced by one that fills pages; header, number, addressee and signature are its own.
  await page.evaluate((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.querySelector('.paper .prose')?.replaceChildren(paragraph);
  }, longText);
  pages = await printedPages(await page.pdf({ preferCSSPageSize: true }));
  await page.emulateMedia({ media: 'print' });
  const box = await page.locator('.paper-number').boundingBox();
  const paper = await page.locator('.paper').boundingBox();
  if (!box || !paper) throw new Error('the notice has no rule');
  const mm = (pixels: number) => (pixels / 96) * 25.4;
  rule = {
    top: mm(box.y + box.height - paper.y),
    left: mm(box.x - paper.x),
    right: mm(box.x + box.width - paper.x),
  };
  await page.close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const textLines = (page: number): PrintedLine[] =>
  (pages[page - 1]?.lines ?? []).filter(({ y }) => y < area.bottom);
const theLine = (text: RegExp): PrintedLine => {
  const found = textLines(1).find((line) => text.test(line.text));
  if (!found) throw new Error(`page 1 has no line ${text}`);
  return found;
};
type Letters = Pick<PrintedLine, 'y' | 'size'>;
/**
 * The upper edge of Chinese letters stands about 0.86 of their size above the baseline, their middle 0.38, their
 * lower edge 0.08 below it.
 */
const topOf = ({ y, size }: Letters) => y - 0.86 * millimetres(size);
const middleOf = ({ y, size }: Letters) => y - 0.38 * millimetres(size);
const footOf = ({ y, size }: Letters) => y + 0.08 * millimetres(size);

describe('a notice on paper, by GB/T 9704-2012', () => {
  test('is printed on A4', () => {
    for (const { width, height } of pages) {
      expect(Math.abs(width - 210)).toBeLessThan(0.3);
      expect(Math.abs(height - 297)).toBeLessThan(0.3);
    }
  });

  test('has 22 lines of 28 characters of 15.75 pt on a full page, in a type area of 156 × 225 mm', () => {
    for (const page of [2, 3]) {
      const lines = textLines(page);
      expect(lines).toHaveLength(22);
      for (const [index, { text, left, right, y, size }] of lines.entries()) {
        expect([...text]).toHaveLength(28);
        expect(size).toBeCloseTo(15.75, 1);
        expect(Math.abs(left - leftOf(page))).toBeLessThan(0.3);
        expect(right).toBeLessThanOrEqual(leftOf(page) + area.width + 0.3);
        expect(Math.abs(middleOf({ y, size }) - (area.top + (index + 0.5) * row))).toBeLessThan(0.6);
      }
    }
  });

  test('begins with the office in red, 35 mm below the top of the type area', () => {
    const office = theLine(/疫情防控工作指挥部/);
    expect(Math.abs(topOf(office) - (area.top + 35))).toBeLessThan(0.8);
    expect(office.size).toBeGreaterThan(22);
    const middle = (office.left + office.right) / 2;
    expect(Math.abs(middle - (leftOf(1) + area.width / 2))).toBeLessThan(0.5);
    expect(office.right - office.left).toBeLessThanOrEqual(area.width);
  });

  test('has the number two lines below the office, and 4 mm below it a rule as wide as the type area', () => {
    const [office, number] = [theLine(/疫情防控工作指挥部/), theLine(/〔2022〕11号/)];
    expect(Math.abs(topOf(number) - footOf(office) - 2.5 * row)).toBeLessThan(0.6 * row);
    expect(number.size).toBeCloseTo(15.75, 1);
    expect(Math.abs(area.top + rule.top - 0.5 - footOf(number) - 4)).toBeLessThan(0.5);
    expect(rule.left).toBeCloseTo(0, 1);
    expect(Math.abs(rule.right - rule.left - area.width)).toBeLessThan(0.3);
  });

  test('has the title, 22 pt, two lines below the rule, the addressee one line below the title', () => {
    const [title, addressee] = [theLine(/抽查情况|在册小区/), theLine(/街道党工委/)];
    expect(title.size).toBeCloseTo(22, 1);
    const lineTop = middleOf(title) - row / 2;
    expect(Math.abs(lineTop - (area.top + rule.top) - 2 * row)).toBeLessThan(0.8);
    expect(addressee.text).toMatch(/[：:]$/);
    expect(Math.abs(addressee.left - leftOf(1))).toBeLessThan(0.3);
    const last = textLines(1).findLast(({ size }) => Math.abs(size - 22) < 0.2) ?? title;
    expect(Math.abs(middleOf(addressee) - middleOf(last) - 2 * row)).toBeLessThan(0.6);
  });

  test('indents a paragraph by two characters', () => {
    const first = theLine(/^公{26}$/);
    expect(Math.abs(first.left - leftOf(1) - millimetres(2 * 15.75))).toBeLessThan(0.4);
  });

  test('numbers its pages in 14 pt, 7 mm below the type area, odd ones right and even ones left, one character in', () => {
    expect(pages.length).toBeGreaterThanOrEqual(4);
    for (const [index, { lines }] of pages.entries()) {
      const page = index + 1;
      const number = lines.find(({ y }) => y > area.bottom);
      if (!number) throw new Error(`page ${page} has no number`);
      expect(number.text.replaceAll(' ', '')).toBe(`—${page}—`);
      expect(number.size).toBeCloseTo(14, 0);
      expect(Math.abs(number.y - 0.38 * millimetres(14) - (area.bottom + 7))).toBeLessThan(0.5);
      const character = millimetres(14);
      const inset = page % 2 === 1 ? leftOf(page) + area.width - number.right : number.left - leftOf(page);
      expect(Math.abs(inset - character)).toBeLessThan(0.5);
    }
  });

  test('ends with the date four characters from the right and the office centred above it', () => {
    const last = pages.length;
    const date = textLines(last).find(({ text }) => /^2022年5月12日$/.test(text));
    const office = textLines(last).find(({ text }) => /疫情防控工作指挥部/.test(text));
    if (!date || !office) throw new Error('the last page has no signature');
    expect(Math.abs(leftOf(last) + area.width - date.right - millimetres(4 * 15.75))).toBeLessThan(0.6);
    expect(Math.abs((office.left + office.right) / 2 - (date.left + date.right) / 2)).toBeLessThan(0.5);
    expect(Math.abs(date.y - office.y - row)).toBeLessThan(0.3);
  });

  test('prints nothing of the frame of the site', () => {
    const text = pages.flatMap(({ lines }) => lines.map((line) => line.text)).join('');
    expect(text).not.toMatch(/演示数据|网站标识码|发布于|上一件|SHA-256/);
  });

  test('has each list after the text on a page of its own: the word on the first line, the title on the third', async () => {
    const page = await browser.newPage();
    await page.goto(server.url + withLists);
    const printed = await printedPages(await page.pdf({ preferCSSPageSize: true }));
    await page.close();
    const annexes = printed.filter(({ lines }) => /^附件\d$/.test(lines[0]?.text ?? ''));
    expect(annexes.map(({ lines }) => lines[0]?.text)).toEqual(['附件1', '附件2', '附件3']);
    expect(printed.indexOf(annexes[0] as PrintedPage)).toBeGreaterThan(0);
    for (const { lines } of annexes) {
      const [label, title] = lines as [PrintedLine, PrintedLine];
      expect(title.size).toBeCloseTo(22, 1);
      expect(Math.abs(title.y - label.y - 2 * row)).toBeLessThan(1.2);
    }
    // Names stand on the lines of the page.
    const [, , , ...rows] = (annexes[0]?.lines ?? []).filter(({ y }) => y < area.bottom);
    for (const [index, { y }] of rows.entries()) {
      const before = rows[index - 1];
      if (before)
        expect(Math.abs((y - before.y) / row - Math.round((y - before.y) / row))).toBeLessThan(0.05);
    }
  });
});
