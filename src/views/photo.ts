import { photoPath, printedWidths, type Photo } from '../domain/photo.ts';
import type { Origin } from '../domain/origin.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Edition } from './edition.ts';
import type { PageHead } from './head.ts';
import { paths } from './paths.ts';

/** A photograph as pages show it. Its files are `<width>.avif`, `.webp` and `.jpg` in `folder`. */
export interface PhotoView {
  alt: string;
  caption?: string | undefined;
  credit?: string | undefined;
  takenOn?: PlainDate | undefined;
  /** Path without base, named after what the file holds: `/photos/3b1c…/`. */
  folder: string;
  /** Smallest first; at least one. */
  widths: number[];
  /** Of the largest, in pixels. */
  width: number;
  height: number;
}

/** The photographs of a document that were taken by the day, in its order. */
export function photoViews(
  { registry, day }: Pick<Edition, 'registry' | 'day'>,
  shown: { photos?: readonly Photo[] | undefined; origin: Origin },
): PhotoView[] {
  return (shown.photos ?? []).flatMap(({ file, alt, caption, credit, takenOn }) => {
    const looked = registry.photos.get(photoPath(shown, file))?.looked;
    const isLater = takenOn !== undefined && takenOn > day;
    if (looked === undefined || 'fault' in looked || isLater) return [];
    const widths = printedWidths(looked.width);
    const width = widths.at(-1) ?? looked.width;
    const height = Math.round((looked.height * width) / looked.width);
    return [{ alt, caption, credit, takenOn, folder: paths.photo(looked.sha256), widths, width, height }];
  });
}

/** The first photograph as the head of a page names it, for whoever passes the page on. */
export function headImage([photo]: readonly PhotoView[]): PageHead['image'] {
  if (photo === undefined) return undefined;
  const { folder, alt, width, height } = photo;
  return { file: `${folder}${width}.jpg`, alt, width, height };
}
