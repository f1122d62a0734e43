/** A picture of the run in the picture of the README. */
interface Part {
  /** File of the run. */
  file: string;
  /** Size on the picture in CSS pixels; the page is cut off below. */
  width: number;
  height: number;
}

/** The home page as a desk sees it, and what a resident came for as a phone does. */
export const readmeParts: readonly Part[] = [
  { file: 'home-1440.png', width: 960, height: 640 },
  { file: 'community-360.png', width: 300, height: 640 },
  { file: 'plaque-360.png', width: 300, height: 640 },
  { file: 'notice-360.png', width: 300, height: 640 },
];

/** Size of the picture in CSS pixels. */
export const readmeSize = { width: 960 + 3 * 300 + 5 * 20, height: 640 + 2 * 20 };

/** The picture of the README as a page that lies beside the pictures of a run. */
export function readmePage(): string {
  const style = `
    body { margin: 0; padding: 20px; display: flex; gap: 20px; background: #e7e1d8; width: max-content; }
    img { display: block; object-fit: cover; object-position: top left; border-radius: 6px; box-shadow: 0 2px 8px #0003; }
  `;
  const images = readmeParts.map(
    ({ file, width, height }) => `<img src="${file}" width="${width}" height="${height}" alt="">`,
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>README</title><style>${style}</style></head><body>${images.join('')}</body></html>\n`;
}
