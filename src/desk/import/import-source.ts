/** What a file of the office holds, as text: nothing of it is interpreted yet. Plain JSON. */
export interface ImportSource {
  /** As given, folders parted by `/`. */
  file: string;
  format: ImportFormat;
  sheets: SourceSheet[];
  /** Paragraphs of a document, in their order; empty for workbooks and CSV. */
  lines: SourceLine[];
  remarks: SourceRemark[];
}

export type ImportFormat = 'xlsx' | 'csv' | 'docx' | 'html' | 'txt';

/** A sheet of a workbook, a CSV file, or a table of a document. */
export interface SourceSheet {
  /** As the workbook calls it; `表1` … in documents, `''` for CSV. */
  name: string;
  hidden: boolean;
  /** Rows with anything in them. */
  rows: SourceRow[];
  /** Columns that the office hid, counted from 0. */
  hiddenColumns: number[];
}

export interface SourceRow {
  /** As the program that wrote the file counts it, from 1. */
  row: number;
  /** Trimmed; dates as `2022-04-05`. */
  cells: string[];
  hidden?: true;
  /** Columns, from 0, with a formula of which the file holds no value. */
  withoutValue?: number[];
}

export interface SourceLine {
  /** From 1: the line of a text file, the paragraph of a document. */
  line: number;
  text: string;
  /** 1–6 where the document says that it is a heading. */
  heading?: number;
}

/** What whoever imports should know of a file that could be read. */
export interface SourceRemark {
  kind:
    | 'encoding'
    | 'formulas'
    | 'hidden-sheet'
    | 'hidden-columns'
    | 'hidden-rows'
    | 'merged-cells'
    | 'macros'
    | 'external-links'
    | 'pictures'
    | 'not-what-its-name-says'
    | 'columns'
    | 'list';
  /** Chinese, whole sentence. */
  text: string;
}

/** A file that cannot be read: why, and what to do, in Chinese. */
export interface FileRefusal {
  file: string;
  reason:
    'empty' | 'encrypted' | 'old-office' | 'other-format' | 'too-big' | 'broken' | 'encoding' | 'quotes';
  text: string;
}

export type ImportReading = { source: ImportSource } | { refusal: FileRefusal };
