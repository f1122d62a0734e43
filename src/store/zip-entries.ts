import { crc32, inflateRawSync } from 'node:zlib';

/** One file of a ZIP archive; unpacked when it is read. */
export interface ZipEntry {
  /** Path inside the archive, as stored. */
  name: string;
  /** @throws Error if it is damaged, has a password, or unpacks to more than what is left of the room */
  read(): Uint8Array;
}

export interface ZipArchive {
  entries: ZipEntry[];
  /** What is written beside the archive and beside its files. */
  comments: string[];
}

/** Bytes that may still be unpacked: counted while unpacking, whatever the archive says of its sizes. */
export interface Room {
  bytes: number;
}

/** An attached file unpacks to a few times its size; far more is a bomb. */
export function roomForOneFile(): Room {
  return { bytes: 64 * 1024 * 1024 };
}

const mostEntries = 5000;
const tooLarge = '解压后过大';
/** What may follow a file's data: its data descriptor, of ZIP64 too (APPNOTE 4.3.9). */
const longestDescriptor = 24;

/**
 * The files of a ZIP archive by its central directory (PKWARE APPNOTE 4.3). Other programs may go by what stands
 * before each file: an archive in which the two differ, or with bytes that belong to no file, is refused.
 * @throws Error if it is damaged, or has more than 5000 files
 */
export function zipEntries(bytes: Uint8Array, room: Room): ZipArchive {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return archiveOf(data, room);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Error('压缩结构已损坏', { cause: error });
  }
}

function archiveOf(data: Buffer, room: Room): ZipArchive {
  const end = endOfDirectory(data);
  const count = data.readUInt16LE(end + 10);
  const directory = data.readUInt32LE(end + 16);
  if (count === 0xffff || directory === 0xffffffff) throw new Error('ZIP64 格式，文件过大');
  if (count > mostEntries) throw new Error(tooLarge);
  const comments = [nameOf(data.subarray(end + 22), false)];
  const entries: ZipEntry[] = [];
  const spans: [start: number, end: number][] = [];
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    const head = headOf(data, at);
    entries.push({ name: head.name, read: () => unpacked(data, head, room) });
    comments.push(head.comment);
    spans.push([head.offset, head.dataStart + head.packed]);
    at = head.next;
  }
  // The list ends where the end record begins, or another list stands between them.
  if (at !== end || new Set(entries.map(({ name }) => name)).size < count) throw new Error('压缩结构已损坏');
  let reached = 0;
  for (const [start, stop] of [...spans.sort(([a], [b]) => a - b), [directory, directory] as const]) {
    const between = start - reached;
    if (between < 0 || between > (reached === 0 ? 0 : longestDescriptor)) {
      throw new Error('文件里有不属于任何内容的数据');
    }
    reached = stop;
  }
  return { entries, comments: comments.filter((comment) => comment !== '') };
}

function endOfDirectory(data: Buffer): number {
  const at = zipEnd(data);
  if (at === undefined) throw new Error('压缩结构已损坏');
  return at;
}

/**
 * Where the end record stands: 22 bytes and a comment that goes to the end of the file. A file that has one is a ZIP
 * archive for many programs, whatever it begins with.
 */
export function zipEnd(data: Buffer): number | undefined {
  for (let at = data.length - 22; at >= Math.max(0, data.length - 22 - 0xffff); at -= 1) {
    if (data.readUInt32LE(at) === 0x06054b50 && at + 22 + data.readUInt16LE(at + 20) === data.length)
      return at;
  }
  return undefined;
}

type Head = ReturnType<typeof headOf>;

function headOf(data: Buffer, at: number) {
  if (data.readUInt32LE(at) !== 0x02014b50) throw new Error('压缩结构已损坏');
  const flags = data.readUInt16LE(at + 8);
  const nameEnd = at + 46 + data.readUInt16LE(at + 28);
  const extraEnd = nameEnd + data.readUInt16LE(at + 30);
  const next = extraEnd + data.readUInt16LE(at + 32);
  const offset = data.readUInt32LE(at + 42);
  const isUtf8 = (flags & 0x800) !== 0;
  const stored = data.subarray(at + 46, nameEnd);
  const localNameEnd = offset + 30 + data.readUInt16LE(offset + 26);
  if (data.readUInt32LE(offset) !== 0x04034b50 || !data.subarray(offset + 30, localNameEnd).equals(stored)) {
    throw new Error('压缩结构前后不一致');
  }
  return {
    name: nameOf(stored, isUtf8),
    comment: nameOf(data.subarray(extraEnd, next), isUtf8),
    hasPassword: (flags & 0x2041) !== 0,
    method: data.readUInt16LE(at + 10),
    crc: data.readUInt32LE(at + 16),
    packed: data.readUInt32LE(at + 20),
    offset,
    dataStart: localNameEnd + data.readUInt16LE(offset + 28),
    next,
  };
}

function unpacked(data: Buffer, head: Head, room: Room): Uint8Array {
  if (head.hasPassword) throw new Error('加了密码');
  const packed = data.subarray(head.dataStart, head.dataStart + head.packed);
  const bytes = head.method === 0 ? packed : inflated(packed, head, room);
  room.bytes -= bytes.length;
  if (room.bytes < 0) throw new Error(tooLarge);
  if (crc32(bytes) !== head.crc) throw new Error('压缩内容已损坏');
  return bytes;
}

function inflated(packed: Uint8Array, { method }: Head, room: Room): Uint8Array {
  if (method !== 8) throw new Error('压缩方法少见，读不出');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room.bytes) });
  } catch (error) {
    const isBomb = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Error(isBomb ? tooLarge : '压缩内容已损坏', { cause: error });
  }
}

/** Names are UTF-8 where the archive says so or they are; else what Chinese Windows writes, GB18030. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
