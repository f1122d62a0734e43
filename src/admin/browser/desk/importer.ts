import type { Decisions, ImportPlan } from '../../../desk/import/import-plan.ts';
import type { RegistrySummary } from '../../../desk/import/registry-summary.ts';
import type { Answer, Asked, DroppedFile } from './messages.ts';

/** Reads and plans in a worker. @throws Error with the worker's words */
export interface Importer {
  read: (files: DroppedFile[]) => Promise<void>;
  plan: (input: {
    registry: RegistrySummary;
    decisions: Decisions;
    existing: Record<string, string>;
  }) => Promise<ImportPlan>;
}

export function startImporter(): Importer {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const ask = (asked: Asked) =>
    new Promise<Answer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) =>
        data.answer === 'fault' ? reject(new Error(data.text)) : resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message || '读表格的程序没有启动'));
      worker.postMessage(asked);
    });
  return {
    read: async (files) => {
      await ask({ ask: 'read', files });
    },
    plan: async (input) => {
      const answer = await ask({ ask: 'plan', ...input });
      if (answer.answer !== 'plan') throw new Error('读表格的程序答非所问');
      return answer.plan;
    },
  };
}
