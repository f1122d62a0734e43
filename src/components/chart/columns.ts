import { formatCount } from '../../i18n/format.ts';
import { labelled, percentOf, scaleFor } from './scale.ts';

/** One column: a figure at a point of time; undefined where it may not be published. */
export interface ColumnFigure {
  value: number | undefined;
  /** Under the column: `5月20日`. */
  label: string;
  /** Below the label, smaller: the year. */
  below?: string | undefined;
  /** The whole name, for the text alternative: `2022年第3期`. */
  name: string;
}

/** A figure of a day, with the day under its column: `5月20日`, below it the year. */
export function columnOfDay(name: string, day: string, value: number): ColumnFigure {
  const label = `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
  return { value, name, label, below: day.slice(0, 4) };
}

export interface DrawnColumn extends ColumnFigure {
  x: string;
  middle: string;
  y: string;
  width: string;
  height: string;
  /** In which windows there is room for its label and figure. */
  shown: 'never' | 'narrow' | 'wide' | 'always';
}

/** Fewer columns than this do not fill the width: they would be blocks. */
const fullFrom = 12;
const slotWidth = 72;
const [labelsWide, labelsNarrow] = [9, 4];

/** Columns in percent of the drawing, so that letters keep their size in every window; `width` in CSS pixels or `100%`. */
export function drawColumns(figures: readonly ColumnFigure[]) {
  const { top, ticks } = scaleFor(figures.map(({ value }) => value ?? 0));
  const [wide, narrow] = [labelled(figures.length, labelsWide), labelled(figures.length, labelsNarrow)];
  const share = (slots: number) => `${Math.round((slots / figures.length) * 10_000) / 100}%`;
  return {
    width: figures.length < fullFrom ? String(figures.length * slotWidth) : '100%',
    ticks: ticks.map((value) => ({ text: formatCount(value), y: percentOf(top - value, top) })),
    columns: figures.map((figure, index): DrawnColumn => ({
      ...figure,
      x: share(index + 0.2),
      middle: share(index + 0.5),
      y: percentOf(top - (figure.value ?? 0), top),
      width: share(0.6),
      height: percentOf(figure.value ?? 0, top),
      shown: shownIn(wide.has(index), narrow.has(index)),
    })),
  };
}

function shownIn(wide: boolean, narrow: boolean): DrawnColumn['shown'] {
  if (wide) return narrow ? 'always' : 'wide';
  return narrow ? 'narrow' : 'never';
}

/** So many figures are read out one by one. */
const spoken = 6;

/** The chart in words: every figure while they are few, else the ends and the extremes. `[]` gives ''. */
export function columnsInWords(figures: readonly ColumnFigure[], measure: string): string {
  const say = ({ name, value }: ColumnFigure) => `${name}${columnValue(value, measure)}`;
  if (figures.length <= spoken) return figures.length === 0 ? '' : `${figures.map(say).join('，')}。`;
  const known = figures.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]));
  const most = known.toSorted((a, b) => b.value - a.value)[0];
  const least = known.toSorted((a, b) => a.value - b.value)[0];
  const ends = [figures[0], figures.at(-1)].flatMap((figure) => figure ?? []);
  const isEnd = (value: number) => ends.some((end) => end.value === value);
  const extremes = [
    ...(most === undefined || isEnd(most.value) ? [] : [`最多是${say({ ...most, label: '' })}`]),
    ...(least === undefined || isEnd(least.value) ? [] : [`最少是${say({ ...least, label: '' })}`]),
  ];
  const words = [`共${figures.length}期`, `从${ends.map(say).join('到')}`, ...extremes];
  return `${words.join('，')}。`;
}

/** `1,284个`, `不公开`. */
function columnValue(value: number | undefined, measure: string): string {
  return value === undefined ? '不公开' : `${formatCount(value)}${measure}`;
}
