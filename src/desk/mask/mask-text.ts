import type { Problem } from '../../domain/problem.ts';
import type { Finding } from '../../privacy/finding.ts';
import { personalDataIn } from '../../privacy/personal-data.ts';
import { splitFrontMatter } from '../../store/front-matter.ts';
import { normalized, textPlaces } from '../../store/text.ts';

/** A part of a text that was masked: where it stood, and the masked form that stands there now. */
export interface Masking {
  line: number;
  column: number;
  masked: string;
}

/**
 * The text with what these problems name masked: numbers as `138****1234`, names as `张某`. What they name elsewhere
 * than in the text as it stands (escaped in YAML, say) is left.
 * @param text as in the file: a byte order mark and line ends of every kind stay as they are
 */
export function maskText(
  file: string,
  text: string,
  problems: readonly Problem[],
): { text: string; maskings: Masking[] } {
  const plain = normalized(text);
  const places = textPlaces(plain);
  const wanted = new Set(problems.map(({ line, column }) => `${line}:${column}`));
  const isMarkdown = !file.endsWith('.csv');
  const body = isMarkdown ? bodyStart(plain) : plain.length;
  const offsetOf = offsetsIn(text);
  const maskings: Masking[] = [];
  let masked = '';
  let done = 0;
  for (const finding of personalDataIn(plain)) {
    const place = places.at(finding.start);
    if (!wanted.has(`${place.line}:${place.column}`)) continue;
    const form = finding.start >= body ? escaped(finding) : finding.masked;
    masked += text.slice(done, offsetOf(finding.start)) + form;
    done = offsetOf(finding.end);
    maskings.push({ ...place, masked: finding.masked });
  }
  return { text: masked + text.slice(done), maskings };
}

/** Two masked numbers in a paragraph would else be read as the marks of bold type, and lose their asterisks. */
function escaped({ masked }: Finding): string {
  return masked.replaceAll('*', '\\*');
}

function bodyStart(text: string): number {
  const split = splitFrontMatter(text);
  return typeof split === 'string' ? 0 : textPlaces(text).startOf(split.bodyLine);
}

/** From offsets in the normalized text, asked in ascending order, to those in the text as it stands in the file. */
function offsetsIn(text: string): (plain: number) => number {
  let offset = text.startsWith('\ufeff') ? 1 : 0;
  let reached = 0;
  return (plain) => {
    for (; reached < plain; reached += 1) offset += text.startsWith('\r\n', offset) ? 2 : 1;
    return offset;
  };
}
