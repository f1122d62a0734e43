import { formatCount } from '../../i18n/format.ts';
import { labelled, percentOf, scaleFor } from './scale.ts';

/** One column: a figure at a point of time. */
export interface ColumnFigure {
  value: number;
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
  const { top, ticks } = scaleFor(figures.map(({ value }) => value));
  const [wide, narrow] = [labelled(figures.length, labelsWide), labelled(figures.length, labelsNarrow)];
  const share = (slots: number) => `${Math.round((slots / figures.length) * 10_000) / 100}%`;
  return {
    width: figures.length < fullFrom ? String(figures.length * slotWidth) : '100%',
    ticks: ticks.map((value) => ({ text: formatCount(value), y: percentOf(top - value, top) })),
    columns: figures.map((figure, index): DrawnColumn => ({
      ...figure,
      x: share(index + 0.2),
      middle: share(index + 0.5),
      y: percentOf(top - figure.value, top),
      width: share(0.6),
      height: percentOf(figure.value, top),
      shown: shownIn(wide.has(index), narrow.has(index)),
    })),
  };
}

function shownIn(wide: boolean, narrow: boolean): DrawnColumn['shown'] {
  if (wide) return narrow ? 'always' : 'wide';
  return narrow ? 'narrow' : 'never';
}

/** The chart in words: its first and last figure, and the extremes where they are others. `[]` gives ''. */
export function columnsInWords(figures: readonly ColumnFigure[], measure: string): string {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return '';
  const say = ({ name, value }: ColumnFigure) => `${name}${formatCount(value)}${measure}`;
  if (figures.length === 1) return `${say(first)}。`;
  const most = figures.reduce((a, b) => (b.value > a.value ? b : a));
  const least = figures.reduce((a, b) => (b.value < a.value ? b : a));
  const ends = [first, last];
  const extremes = [
    ...(ends.includes(most) || most.value === last.value ? [] : [`最多是${say(most)}`]),
    ...(ends.includes(least) || least.value === last.value ? [] : [`最少是${say(least)}`]),
  ];
  const words = [`共${figures.length}期`, `从${say(first)}到${say(last)}`, ...extremes];
  return `${words.join('，')}。`;
}
