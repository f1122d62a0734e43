import type { FileRefusal, ImportSource } from '../../../desk/import/import-source.ts';
import { planImport } from '../../../desk/import/plan-import.ts';
import { readImportFile } from '../../../desk/import/read/read-import-file.ts';
import type { Answer, Asked } from './messages.ts';

// The same code as the command line, beside the page, so that a large workbook does not stop it.
let sources: ImportSource[] = [];
let refusedFiles: FileRefusal[] = [];

async function answered(asked: Asked): Promise<Answer> {
  if (asked.ask === 'plan') {
    const { registry, decisions, existing } = asked;
    return { answer: 'plan', plan: planImport({ sources, refusedFiles, registry, decisions, existing }) };
  }
  sources = [];
  refusedFiles = [];
  for (const { name, bytes } of asked.files) {
    const reading = await readImportFile(name, bytes);
    if ('source' in reading) sources.push(reading.source);
    else refusedFiles.push(reading.refusal);
  }
  return { answer: 'read' };
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answered(data)
    .catch((error: unknown): Answer => {
      return { answer: 'fault', text: error instanceof Error ? error.message : String(error) };
    })
    .then((answer) => self.postMessage(answer))
    .catch((error: unknown) => {
      throw error;
    });
});
