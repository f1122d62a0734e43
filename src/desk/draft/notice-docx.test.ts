import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { aNotice } from '../../testing/builders/records.ts';
import { noticeDocx, type NoticeDraft } from './notice-docx.ts';

const bodyMarkdown = `经研究，决定如下。

一、认定情况

（一）新认定名单

认定**春江花园（二期）**等2个。

| 项目 | 数 |
|---|---|
| 新认定 | 2 |

附件：第一期名单`;

async function docx(changes: Partial<NoticeDraft> = {}) {
  const notice = aNotice({ title: '关于认定第一期名单的决定', addressee: '各街道办事处', bodyMarkdown });
  const bytes = await noticeDocx({ notice, issuer: '清河区人民政府', lists: [], ...changes });
  const parts = unzipSync(bytes);
  const part = (name: string) => new TextDecoder().decode(parts[`word/${name}`]);
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return { part, text: text.split(/\n+/), names: Object.keys(parts) };
}

/** The XML of the paragraph that holds a text. */
function paragraph(xml: string, text: string): string {
  return xml.split('<w:p>').find((one) => one.replaceAll(/<[^>]+>/g, '').includes(text)) ?? '';
}

test('holds the document in the order of the paper, with its number left open and no red head', async () => {
  const { text, part } = await docx();
  const written = text.filter((one) => one !== '');
  expect(written.slice(0, 6)).toEqual([
    '（文号待编）',
    '关于认定第一期名单的决定',
    '各街道办事处：',
    '经研究，决定如下。',
    '一、认定情况',
    '（一）新认定名单',
  ]);
  expect(written.slice(-3)).toEqual(['附件：第一期名单', '清河区人民政府', '2022年4月18日']);
  expect(part('document.xml')).not.toMatch(/<w:color|<w:pBdr|FF0000/i);
});

test('its page is that of GB/T 9704: A4, margins of 37, 28, 35 and 26 mm, 22 lines of 28 characters', async () => {
  const xml = (await docx()).part('document.xml');
  const number = (pattern: RegExp) => Number(pattern.exec(xml)?.[1]);
  const millimetres = (pattern: RegExp) => Math.round((number(pattern) / 1440) * 254) / 10;
  expect([millimetres(/w:pgSz w:w="(\d+)"/), millimetres(/w:pgSz [^>]*w:h="(\d+)"/)]).toEqual([210, 297]);
  expect(millimetres(/w:pgMar [^>]*w:top="(\d+)"/)).toBe(37);
  expect(millimetres(/w:pgMar [^>]*w:left="(\d+)"/)).toBe(28);
  expect(millimetres(/w:pgMar [^>]*w:bottom="(\d+)"/)).toBe(35);
  expect(millimetres(/w:pgMar [^>]*w:right="(\d+)"/)).toBe(26);
  expect(xml).toContain('w:type="linesAndChars"');
  const pitch = number(/w:linePitch="(\d+)"/);
  expect(Math.round((pitch / 1440) * 25.4 * 22)).toBe(225);
  const width = 16 + number(/w:charSpace="(-?\d+)"/) / 4096;
  expect(Math.round((width * 28 * 25.4) / 72)).toBe(156);
  // Every line of the text is as high as the grid.
  expect(paragraph(xml, '经研究')).toMatch(new RegExp(`w:line="${pitch}"[^>]*w:lineRule="exact"`));
});

test('text is 仿宋 3号, the title 小标宋 2号, levels 黑体 and 楷体, paragraphs begin two characters in', async () => {
  const xml = (await docx()).part('document.xml');
  const look = (text: string) => {
    const found = paragraph(xml, text);
    return [/w:eastAsia="([^"]+)"/.exec(found)?.[1], Number(/<w:sz w:val="(\d+)"/.exec(found)?.[1]) / 2];
  };
  expect(look('经研究')).toEqual(['仿宋_GB2312', 16]);
  expect(look('关于认定第一期名单的决定')).toEqual(['方正小标宋简体', 22]);
  expect(look('一、认定情况')).toEqual(['黑体', 16]);
  expect(look('（一）新认定名单')).toEqual(['楷体_GB2312', 16]);
  expect(paragraph(xml, '经研究')).toContain('w:firstLineChars="200"');
  expect(paragraph(xml, '各街道办事处')).not.toContain('firstLine');
  expect(paragraph(xml, '春江花园（二期）')).toMatch(/<w:b\/>[^]*春江花园（二期）/);
});

test('says on odd and on even pages that it is a draft, and numbers them', async () => {
  const { part, names } = await docx();
  const headers = names.filter((name) => /header\d\.xml$/.test(name));
  expect(headers).toHaveLength(2);
  for (const name of headers)
    expect(part(name.slice('word/'.length))).toContain('送审稿，仅供内部审核，不得对外发送');
  expect(part('settings.xml')).toContain('evenAndOddHeaders');
  const sides = ['footer1.xml', 'footer2.xml'].map((name) => /w:jc w:val="(\w+)"/.exec(part(name))?.[1]);
  expect(sides).toEqual(['right', 'left']);
  expect(part('footer1.xml')).toContain('PAGE');
});

test('its lists stand on pages of their own, derived from the events', async () => {
  const lists = [
    { title: '第一期名单', count: 2, streets: [{ name: '东门街道', units: ['甲苑', '乙苑'] }] },
    { title: '未续名单', count: 0, streets: [] },
  ];
  const { text, part } = await docx({ lists });
  for (const line of ['附件1', '附件2', '（共2个）', '东门街道（2个）：甲苑、乙苑'])
    expect(text).toContain(line);
  expect(part('document.xml').match(/w:pageBreakBefore/g)).toHaveLength(2);
});

test('a planned notice keeps the date of its document', async () => {
  const notice = aNotice({ published: '2022-04-25T09:00+08:00', dated: '2022-04-20' });
  expect((await docx({ notice })).text).toContain('2022年4月20日');
});
