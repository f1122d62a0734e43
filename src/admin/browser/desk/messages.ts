import type { Decisions, ImportPlan } from '../../../desk/import/import-plan.ts';
import type { RegistrySummary } from '../../../desk/import/registry-summary.ts';

/** A file as it was dropped. */
export interface DroppedFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What the page asks of the worker. */
export type Asked =
  | { ask: 'read'; files: DroppedFile[] }
  | {
      ask: 'plan';
      registry: RegistrySummary;
      decisions: Decisions;
      existing: Record<string, string>;
    };

/** What the worker answers: one answer to each question, in their order. */
export type Answer =
  { answer: 'read' } | { answer: 'plan'; plan: ImportPlan } | { answer: 'fault'; text: string };
