import type { AttachedFault, AttachedText, TextPiece } from './attached-text.ts';
import { attachedTypeOf } from './attached-type.ts';
import { readAttached } from './read-attached.ts';
import type { Room, ZipArchive } from './zip-entries.ts';

/** What leads out of the folder it is unpacked into, or what nobody sees in a name. */
const badName = /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|[\\:\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/**
 * The text of the files in an archive, and their names. Each is of a kind that may stand beside a notice itself, and
 * none is an archive.
 * @throws Error as reading each of them does, and if all together unpack to too much
 */
export async function zipText({ entries, comments }: ZipArchive, room: Room): Promise<AttachedText> {
  const files = entries.filter(({ name }) => !name.endsWith('/'));
  const names = entries.map(({ name }) => name).join(';\n');
  const pieces: TextPiece[] = [
    { where: '压缩包里的文件名', text: names },
    { where: '压缩包注释', text: comments.join(';\n') },
  ];
  const faults: AttachedFault[] = [];
  const embedded: string[] = [];
  let isScan = false;
  for (const { name, read } of files) {
    const bytes = read();
    const type = attachedTypeOf(bytes, name);
    if (
      badName.test(name) ||
      type === undefined ||
      type === 'zip' ||
      !name.toLowerCase().endsWith(`.${type}`)
    ) {
      faults.push({ code: 'HB768', args: { name } });
      continue;
    }
    let inside: AttachedText;
    try {
      inside = await readAttached(bytes, type, room);
    } catch (error) {
      throw new Error(`${name}：${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    for (const { where, text, placeAt } of inside.pieces) {
      pieces.push({
        where: `${name} ${where}`,
        text,
        ...(placeAt !== undefined && { placeAt: (offset: number) => `${name} ${placeAt(offset)}` }),
      });
    }
    embedded.push(...inside.embedded.map((one) => `${name} ${one}`));
    for (const { code, args } of inside.faults ?? []) {
      faults.push({ code, args: { ...args, name: `${name} ${args['name'] ?? ''}` } });
    }
    isScan ||= inside.isScan;
  }
  if (files.length === 0) throw new Error('压缩包是空的');
  return { pieces, embedded, isScan, faults };
}
