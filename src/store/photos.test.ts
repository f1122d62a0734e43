import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test, vi } from 'vitest';
import { aPhoto } from '../testing/builders/photos.ts';
import { aContentFolder } from '../testing/content-folder.ts';
import { judged, placesOf, sayingsOf } from '../testing/judged-content.ts';
import { openGate } from './gate.ts';

const profile = 'profiles/dongmen/chunjiang-1.md';
const alt = '春江花园一期南门，门左侧挂着红色牌匾';

function showing(file: string, more = `alt: ${alt}`): string {
  return `---
unit: chunjiang-1
summary: 示例小区
updated: 2022-04-01
photos:
  - file: ${file}
    ${more}
---
正文。
`;
}

/** The verdict on one photograph of a profile, under this name and with these bytes. */
const shown = (file: string, bytes: string | Uint8Array) =>
  judged({ [profile]: showing(file), [`profiles/dongmen/${file}`]: bytes });

test('a photograph beside its profile is registered as its bytes show it, upright', async () => {
  const verdict = await shown('南门.JPG', await aPhoto({ width: 400, height: 300, orientation: 6 }));
  expect(placesOf(verdict)).toEqual([]);
  expect([...(verdict.registry?.photos.values() ?? [])]).toMatchObject([
    { path: 'profiles/dongmen/南门.JPG', looked: { type: 'jpeg', width: 300, height: 400, tells: [] } },
  ]);
  expect(verdict.registry?.units.get('chunjiang-1')?.profile?.photos).toEqual([{ file: '南门.JPG', alt }]);
});

test('PNG and WebP are taken as well', async () => {
  for (const format of ['png', 'webp'] as const) {
    expect(placesOf(await shown(`a.${format}`, await aPhoto({ format })))).toEqual([]);
  }
});

const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const plain = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';

test.each([
  ['an SVG with a script', 'a.svg', script, 'HB721'],
  ['an SVG without one', 'a.svg', plain, 'HB721'],
  ['an SVG that calls itself a PNG', 'a.png', script, 'HB721'],
  ['a text file that calls itself a JPEG', 'a.jpg', '这是文字，不是照片。', 'HB723'],
  ['an empty file', 'a.jpg', '', 'HB723'],
  ['a PDF that calls itself a JPEG', 'a.jpg', '%PDF-1.4\n', 'HB723'],
  ['a picture of a telephone in HEIC', 'a.heic', '\0\0\0\x18ftypheic\0\0\0\0', 'HB722'],
  ['HEIC that calls itself a JPEG', 'a.jpg', '\0\0\0\x18ftypmif1\0\0\0\0', 'HB722'],
  ['a GIF', 'a.gif', 'GIF89a', 'HB722'],
])('%s is refused', async (_, file, bytes, code) => {
  expect(placesOf(await shown(file, bytes))).toEqual([`${profile}:6:11 ${code}`]);
});

test('a JPEG under the name of a PNG is refused with the name it should have', async () => {
  const verdict = await shown('gate.png', await aPhoto());
  expect(placesOf(verdict)).toEqual([`${profile}:6:11 HB724`]);
  expect(verdict.problems[0]?.suggestion).toBe('gate.jpg');
});

test('a photograph that was not copied to its end is refused', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const whole = await aPhoto({ format });
    const file = format === 'jpeg' ? 'a.jpg' : `a.${format}`;
    const verdict = await shown(file, whole.subarray(0, Math.floor(whole.length * 0.7)));
    expect(placesOf(verdict)).toEqual([`${profile}:6:11 HB725`]);
  }
});

test('a photograph with damage in the middle is refused', async () => {
  const bytes = await aPhoto({ format: 'png' });
  bytes.fill(0xab, bytes.length / 2, bytes.length / 2 + 40);
  expect(placesOf(await shown('a.png', bytes))).toEqual([`${profile}:6:11 HB725`]);
});

test('a file of more than 30 MB is refused, and not read', async () => {
  expect(placesOf(await shown('a.jpg', new Uint8Array(30 * 1024 * 1024 + 1)))).toEqual([
    `${profile}:6:11 HB726`,
  ]);
});

test('a small file that would unfold to 400 megapixels is refused before it is decoded', async () => {
  const one = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  // Width and height stand in the first chunk; its checksum no longer fits, which the head's reader does not ask.
  const bomb = Buffer.from(one);
  bomb.writeUInt32BE(20_000, 16);
  bomb.writeUInt32BE(20_000, 20);
  const verdict = await shown('a.png', bomb);
  expect(placesOf(verdict)).toEqual([`${profile}:6:11 HB727`]);
  expect(sayingsOf(verdict)).toEqual(['“a.png”有 400 百万像素，超过 120 百万']);
});

test('a photograph that is not there, with the one that was probably meant', async () => {
  const verdict = await judged({
    [profile]: showing('gata.jpg'),
    'profiles/dongmen/gate.jpg': await aPhoto(),
  });
  // That nothing shows gate.jpg only follows from it, and is not said.
  expect(placesOf(verdict)).toContain(`${profile}:6:11 HB720`);
  expect(verdict.problems.find(({ code }) => code === 'HB720')?.suggestion).toBe('gate.jpg');
});

test.each(['../dongmen/a.jpg', 'sub/a.jpg', 'C:\\a.jpg', '.hidden.jpg', 'a'])(
  'a photograph is named by its file name alone: not %s',
  async (file) => {
    const verdict = await judged({
      [profile]: showing(`'${file}'`),
      'profiles/dongmen/a.jpg': await aPhoto(),
    });
    expect(placesOf(verdict)).toContain(`${profile}:6:11 HB262`);
  },
);

test.each(['caption: 南门', "alt: ''", 'alt:', "alt: ' '"])(
  'a photograph without alternative text (%s) is refused, with how to write one',
  async (more) => {
    const verdict = await judged({
      [profile]: showing('a.jpg', more),
      'profiles/dongmen/a.jpg': await aPhoto(),
    });
    expect(verdict.problems.map(({ code }) => code)).toEqual(['HB728']);
  },
);

test.each(['a.jpg', 'A', 'IMG_20220501_0931', '微信图片_20220501', '照片1', '图片（2）'])(
  'alternative text that says nothing, such as %s',
  async (said) => {
    const verdict = await judged({
      [profile]: showing('a.jpg', `alt: ${said}`),
      'profiles/dongmen/a.jpg': await aPhoto(),
    });
    expect(placesOf(verdict)).toEqual([`${profile}:7:10 HB729`]);
  },
);

test('two photographs with the same alternative text, and one that is shown twice', async () => {
  const photo = await aPhoto();
  const text = showing('a.jpg').replace('---\n正文', `  - { file: b.jpg, alt: ${alt} }\n---\n正文`);
  const files = { 'profiles/dongmen/a.jpg': photo, 'profiles/dongmen/b.jpg': photo };
  expect(placesOf(await judged({ ...files, [profile]: text }))).toEqual([`${profile}:8:25 HB733`]);
  const twice = text
    .replace('b.jpg', 'a.jpg')
    .replace(/alt: 春江花园一期南门，门左侧挂着红色牌匾 }/, 'alt: 东门 }');
  expect(placesOf(await judged({ 'profiles/dongmen/a.jpg': photo, [profile]: twice }))).toEqual([
    `${profile}:8:13 HB731`,
  ]);
});

test('place and serial number that stay in the repository are told, and how to take them away', async () => {
  const verdict = await shown('a.jpg', await aPhoto({ telling: true }));
  expect(placesOf(verdict)).toEqual([`${profile}:6:11 HB732`]);
  expect(verdict.registry).toBeDefined();
  expect(sayingsOf(verdict)).toEqual(['“a.jpg”的文件里记着拍摄地点（经纬度）、相机（手机）序列号或机主']);
});

test('an image that nothing shows is named wherever it lies, and not opened', async () => {
  const verdict = await judged({ 'profiles/dongmen/old.jpg': 'no image', 'photos/a.SVG': script });
  expect(placesOf(verdict)).toEqual(['photos/a.SVG HB730', 'profiles/dongmen/old.jpg HB730']);
  expect([...(verdict.registry?.photos.values() ?? [])].map(({ looked }) => looked)).toEqual([
    undefined,
    undefined,
  ]);
});

test('an image in the text of a document is refused; one of the site itself is not', async () => {
  const text = showing('a.jpg').replace('正文。', '正文。\n\n![南门](a.jpg)\n\n![标志](/favicon.svg)');
  const verdict = await judged({ [profile]: text, 'profiles/dongmen/a.jpg': await aPhoto() });
  expect(placesOf(verdict)).toEqual([`${profile}:11:1 HB734`]);
});

test('inspections and experiences have photographs as profiles have', async () => {
  const show = 'photos: [{ file: none.jpg, alt: 复查时拍下的电梯间 }]';
  const verdict = await judged({
    'inspections/epidemic-free/check.md': `---
title: 抽查
kind: inspection
date: 2022-04-20
by: 清河区疫情防控指挥部
units: [chunjiang-1]
${show}
---
`,
    'experiences/how.md': `---
title: 做法
summary: 一句话。
published: 2022-04-20T09:00+08:00
author: 东门街道办事处
${show}
---
正文。
`,
  });
  expect(placesOf(verdict)).toEqual([
    'experiences/how.md:6:18 HB720',
    'inspections/epidemic-free/check.md:7:18 HB720',
  ]);
});

test('a photograph that changes is looked at again while the gate stays open', async () => {
  const folder = aContentFolder({ [profile]: showing('a.jpg'), 'profiles/dongmen/a.jpg': await aPhoto() });
  const gate = await openGate({ ...folder, cache: false });
  const { registry } = gate.verdict;
  expect((await gate.update([profile])).registry?.photos).toBe(registry?.photos);
  folder.write('profiles/dongmen/a.jpg', '换成了文字');
  expect(placesOf(await gate.update(['profiles/dongmen/a.jpg']))).toEqual([`${profile}:6:11 HB723`]);
});

test('what was seen is kept for the next run, and looked at again when that is broken', async () => {
  const folder = aContentFolder({ [profile]: showing('a.jpg'), 'profiles/dongmen/a.jpg': await aPhoto() });
  const seen = join(folder.root, '.hongbang/store/seen-photos.json');
  const run = async () => (await openGate(folder)).verdict.registry?.photos.get('profiles/dongmen/a.jpg');
  // A file that has changed just now is believed nothing.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  onTestFinished(() => void vi.useRealTimers());
  const first = await run();
  const written = readFileSync(seen, 'utf8');
  expect(JSON.parse(written)).toMatchObject({
    seen: [['profiles/dongmen/a.jpg', { looked: first?.looked }]],
  });
  // Changed by hand, to see that the second run believes it and does not look.
  folder.write('../.hongbang/store/seen-photos.json', written.replace('"width":400', '"width":401'));
  expect(await run()).toMatchObject({ looked: { width: 401 } });
  folder.write('../.hongbang/store/seen-photos.json', written.slice(0, 30));
  expect(await run()).toEqual(first);
});
