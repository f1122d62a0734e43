import { largestPhoto, photoPath, type Photo, type PhotoFacts, type PhotoFault } from '../domain/photo.ts';
import type { Origin } from '../domain/origin.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { nearest } from './nearest.ts';
import { problemAt, type Finding } from './problem-at.ts';

interface ShowsPhotos {
  photos?: readonly Photo[] | undefined;
  origin: Origin;
}

/** Photographs: each that a document names is there, is an image, and is described; each that is there is named. */
export function photos({ units, experiences, inspections, photos }: Registry): Problem[] {
  const problems: Problem[] = [];
  const named = new Set<string>();
  const check = (shown: ShowsPhotos | undefined) => {
    if (shown?.photos === undefined) return;
    for (const [index, photo] of shown.photos.entries()) {
      const path = photoPath(shown, photo.file);
      const before = shown.photos.slice(0, index);
      const file = photos.get(path);
      const findings = [
        before.some((one) => one.file === photo.file) ? { code: 'HB731' } : undefined,
        file === undefined ? notThere(photo, () => besides(shown, photos)) : undefined,
        ...(file?.looked === undefined || named.has(path) ? [] : inFile(photo, file.looked)),
        inWords(photo, before),
      ];
      named.add(path);
      for (const finding of findings) {
        if (finding === undefined) continue;
        const field = ['photos', index, finding.field ?? 'file'];
        const args = { file: photo.file, ...finding.args };
        problems.push(problemAt(shown.origin, { ...finding, field, args }));
      }
    }
  };
  for (const unit of units.values()) check(unit.profile);
  for (const experience of experiences.values()) check(experience);
  for (const inspection of inspections.values()) check(inspection);
  for (const path of photos.keys()) {
    if (!named.has(path)) problems.push({ code: 'HB730', file: path, args: {} });
  }
  return problems;
}

/** A finding about one photograph; of its `file`, where no field is named. */
type PhotoFinding = Omit<Finding, 'field'> & { field?: keyof Photo };

function notThere({ file }: Photo, candidates: () => string[]): PhotoFinding {
  return { code: 'HB720', suggestion: nearest(file, candidates()) };
}

/** Names of the image files in the document's folder. */
function besides(shown: ShowsPhotos, files: Registry['photos']): string[] {
  const folder = photoPath(shown, '');
  return [...files.keys()]
    .filter((path) => path.startsWith(folder) && !path.includes('/', folder.length))
    .map((path) => path.slice(folder.length));
}

function inFile({ file }: Photo, looked: PhotoFacts | PhotoFault): (PhotoFinding | undefined)[] {
  if ('fault' in looked) return [faultOf(looked)];
  const { type, tells } = looked;
  const suffix = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  const isNamed = (type === 'jpeg' ? ['jpg', 'jpeg', 'jfif'] : [type]).includes(suffix);
  const own = type === 'jpeg' ? 'jpg' : type;
  const suggestion = `${file.slice(0, file.lastIndexOf('.'))}.${own}`;
  return [
    isNamed
      ? undefined
      : { code: 'HB724', args: { suffix, found: type.toUpperCase(), suggestion }, suggestion },
    tells.length === 0 ? undefined : { code: 'HB732', args: { tells: tells.map(tellsTerm).join('、') } },
  ];
}

function faultOf(looked: PhotoFault): PhotoFinding {
  switch (looked.fault) {
    case 'bytes':
      return {
        code: 'HB726',
        args: { size: looked.megabytes, limit: largestPhoto.bytes / 1024 / 1024 },
      };
    case 'pixels':
      return { code: 'HB727', args: { size: looked.megapixels, limit: largestPhoto.pixels / 1_000_000 } };
    case 'broken':
      return { code: 'HB725' };
    case 'type':
      if (looked.found === 'svg') return { code: 'HB721' };
      if (['heic', 'avif', 'gif', 'tiff', 'bmp'].includes(looked.found)) {
        return { code: 'HB722', args: { found: looked.found.toUpperCase() } };
      }
      return { code: 'HB723' };
  }
}

function tellsTerm(tells: PhotoFacts['tells'][number]): string {
  return { place: '拍摄地点（经纬度）', device: '相机（手机）序列号或机主' }[tells];
}

/** What cameras, phones and chat programs call a file, and words that say no more. */
const sayingNothing =
  /^(?:(?:img|dsc[nf]?|dji|mmexport|wx|wechat|screenshot|pic|photo|image|微信图片|屏幕截图|未标题|图片|照片|相片|插图|配图|示意图|图)[\s_\-—]*)+[\d\s_\-（）()]*$/i;

function inWords({ file, alt }: Photo, before: readonly Photo[]): PhotoFinding | undefined {
  if (alt === '') return { code: 'HB728', field: 'alt' };
  const stem = file.slice(0, file.lastIndexOf('.'));
  if ([file, stem].some((one) => one.toLowerCase() === alt.toLowerCase()) || sayingNothing.test(alt)) {
    return { code: 'HB729', field: 'alt', args: { alt } };
  }
  return before.some((one) => one.alt === alt) ? { code: 'HB733', field: 'alt', args: { alt } } : undefined;
}
