import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';

const shown = ['experiences/building-chiefs', 'communities/chunjiang-2', 'communities/liuxi'];

/** Every element of the page with this name, as its attributes. */
function elementsOf(html: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const visit = (node: unknown): void => {
    const {
      nodeName,
      attrs = [],
      childNodes = [],
    } = node as {
      nodeName: string;
      attrs?: { name: string; value: string }[];
      childNodes?: unknown[];
    };
    if (nodeName === name) found.push(Object.fromEntries(attrs.map((one) => [one.name, one.value])));
    for (const child of childNodes) visit(child);
  };
  visit(parse(html));
  return found;
}

describe.each(inject('sites'))('photographs of the sample built at $base', ({ base, dist }) => {
  const html = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
  const bytes = (address: string) => readFileSync(join(dist, address.slice(base.length)));

  test.each(shown)('%s names files that are there and as wide as it says', async (path) => {
    const pictures = [...elementsOf(html(path), 'source'), ...elementsOf(html(path), 'img')].filter(
      ({ srcset }) => srcset?.includes('/photos/'),
    );
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    for (const { srcset = '', sizes } of pictures) {
      expect(sizes).toBeTruthy();
      for (const candidate of srcset.split(', ')) {
        const [address = '', width] = candidate.split(' ');
        expect([address, `${(await sharp(bytes(address)).metadata()).width}w`]).toEqual([address, width]);
      }
    }
    for (const { src = '', width, height, alt } of elementsOf(html(path), 'img').filter(
      ({ srcset }) => srcset,
    )) {
      const size = await sharp(bytes(src)).metadata();
      expect([`${size.width}`, `${size.height}`]).toEqual([width, height]);
      expect(alt).not.toBe('');
    }
  });

  test('no printed photograph holds metadata', async () => {
    const files = globSync('photos/*/*', { cwd: dist });
    expect(files.length).toBeGreaterThanOrEqual(54);
    for (const file of files) {
      const { exif, xmp, iptc, icc } = await sharp(readFileSync(join(dist, file))).metadata();
      expect([file, exif, xmp, iptc, icc]).toEqual([file, undefined, undefined, undefined, undefined]);
    }
  });

  test('who passes a page on takes its first photograph along', () => {
    const page = html('experiences/building-chiefs');
    const image = elementsOf(page, 'meta').find(({ property }) => property === 'og:image')?.['content'] ?? '';
    expect(image).toMatch(new RegExp(`^https://.+${base}photos/[0-9a-f]{16}/1280\\.jpg$`));
    expect(page).toContain(`<meta name="Image" content="${image}">`);
    expect(page).toContain(`"image":["${image}"]`);
  });
});
