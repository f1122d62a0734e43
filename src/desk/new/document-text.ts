import { stringify } from 'yaml';

/** A line of front matter with what it is for; without a value it is offered, commented out. */
export interface Field {
  /** For the clerk, in Chinese; none for what explains itself. */
  note?: string | undefined;
  key: string;
  value?: unknown;
  /** What a field looks like that is left open; without it the field is left out. */
  example?: string | undefined;
}

/** A document: commented front matter, then the body. */
export function documentText(fields: readonly Field[], body: string): string {
  const lines = fields.flatMap(({ note, key, value, example }) => {
    if (value === undefined && example === undefined) return [];
    const comment = note === undefined ? [] : [`# ${note}`];
    return [...comment, value === undefined ? `# ${key}: ${example}` : entry(key, value)];
  });
  const text = body.trim();
  return `---\n${lines.join('\n')}\n---\n${text === '' ? '' : `\n${text}\n`}`;
}

function entry(key: string, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0, singleQuote: true }).trimEnd();
}
