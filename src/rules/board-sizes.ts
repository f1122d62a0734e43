import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { qrSide, smallestSide } from '../plaque/board-layout.ts';
import { qrCode } from '../plaque/qr-code.ts';
import { problemAt } from './problem-at.ts';

/** A board has room for a QR code of its address whose modules a phone can tell apart. */
export function boardSizes({ issuer, programs, plaques }: Registry): Problem[] {
  const longest = new Map<string, string>();
  for (const { program, number } of plaques.values()) {
    if (number.length > (longest.get(program)?.length ?? 0)) longest.set(program, number);
  }
  return [...longest].flatMap(([id, number]) => {
    const program = programs.get(id);
    if (program?.plaque === undefined) return [];
    const { width, height } = program.plaque;
    const { modules } = qrCode(new URL(`${issuer.base}p/${number}/`, issuer.url).href);
    if (qrSide(width, height, modules) !== undefined) return [];
    const args = { width, height, modules, side: smallestSide(modules) };
    const field = ['plaque', width < height ? 'width' : 'height'];
    return [problemAt(program.origin, { code: 'HB742', field, args })];
  });
}
