import type { PlainDate } from '../domain/plain-date.ts';
import type { Mention, PageHead } from './head.ts';
import type { HonourView } from './honour.ts';

/** `/p/<number>/`: the page behind the QR code of a board. */
export interface PlaqueView {
  template: 'plaque';
  head: PageHead;
  number: string;
  asOf: PlainDate;
  unit: Mention;
  /** 街道 · 社区, as of today. */
  divisions: string[];
  honour: HonourView;
  /** The words on the board. */
  board: {
    title: string;
    /** Where the program has several levels. */
    level?: string | undefined;
    holder: string;
    grantor: string;
    date: PlainDate;
    width: number;
    height: number;
  };
  placementTerm: string;
  location?: string | undefined;
  hungOn?: PlainDate | undefined;
  removedOn?: PlainDate | undefined;
  removalConfirmedBy?: string | undefined;
  /** The holder was merged or renamed: who holds it now. */
  successors: Mention[];
}
