import { idPattern } from '../../domain/id.ts';

/** As much of Decap's field configuration as we write (https://decapcms.org/docs/widgets/). */
export interface DecapField {
  name: string;
  label: string;
  label_singular?: string;
  widget: string;
  required?: boolean;
  hint?: string;
  pattern?: [string, string];
  default?: unknown;
  /** select */
  options?: { label: string; value: string | number }[];
  multiple?: boolean;
  /** number */
  value_type?: 'int' | 'float';
  /** number: least and most; list: fewest and most items */
  min?: number;
  max?: number;
  /** list, object */
  field?: DecapField;
  fields?: DecapField[];
  types?: DecapField[];
  typeKey?: string;
  collapsed?: boolean;
  summary?: string;
  /** markdown */
  modes?: string[];
  editor_components?: string[];
  /** reference: of what it holds the id */
  target?: ReferenceTarget;
}

/** What an id in a field can stand for. */
export type ReferenceTarget = 'unit' | 'division' | 'street' | 'program' | 'cycle' | 'notice' | 'series';

/** Fields that hold an id of something, by their name. */
const references: Readonly<Record<string, ReferenceTarget>> = {
  unit: 'unit',
  units: 'unit',
  division: 'division',
  parent: 'division',
  village: 'division',
  villages: 'division',
  street: 'street',
  program: 'program',
  cycle: 'cycle',
  carriedFrom: 'cycle',
  notice: 'notice',
  bulletin: 'notice',
  corrects: 'notice',
  adjusts: 'notice',
  withdraws: 'notice',
  resultOf: 'notice',
  series: 'series',
};

/** What the field called `name` refers to; `unit` of an indicator is a unit of measure, and no id. */
export function referenceOf(name: string, pattern: string | undefined): ReferenceTarget | undefined {
  return pattern === idPattern.source ? references[name] : undefined;
}
