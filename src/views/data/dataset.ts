import type { Edition } from '../edition.ts';
import type { Cell, Column } from '../table.ts';

/** A part of a dataset: what belongs to one street or town, or to one cycle. */
export interface DatasetPart {
  /** Ends the path of its files: `jinxiu`, `epidemic-free/2022-1`. */
  id: string;
  title: string;
  rows: () => Cell[][];
}

/** 数据集: one kind of record of the site, published as open data. Its id and keys never change once published. */
export interface Dataset {
  id: string;
  title: string;
  /** What it holds and what it leaves out, in one or two sentences. */
  description: string;
  columns: readonly Column[];
  /** About how many rows it has; a long one is published in parts. */
  size: (edition: Edition) => number;
  /** All of it, each row in one part, in an order that depends on the content alone. */
  parts: (edition: Edition) => DatasetPart[];
}

/** The one part of a dataset that is never divided. */
export function wholePart(rows: () => Cell[][]): DatasetPart {
  return { id: 'all', title: '全部', rows };
}
