import { Unzip, UnzipInflate, unzipSync } from 'fflate';

/** An archive is refused before anything of it is kept when it holds more than this. */
export const archiveLimits = { files: 5_000, bytes: 600 * 1024 * 1024 };

export type Archive = { paths: string[]; text(path: string): string } | 'broken' | 'too-big';

/**
 * Looks through a zip archive (ECMA-376 part 2 packages are such) without keeping what is in it: what it unpacks to
 * is counted, not believed, so that a small file cannot fill the memory.
 */
export function openArchive(bytes: Uint8Array, limits = archiveLimits): Archive {
  const paths: string[] = [];
  let unpacked = 0;
  let fault: Error | null = null;
  const unzip = new Unzip((file) => {
    paths.push(file.name);
    file.ondata = (error, chunk) => {
      fault ??= error;
      unpacked += chunk?.length ?? 0;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const step = 64 * 1024;
  try {
    for (let at = 0; at < bytes.length; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
      if (unpacked > limits.bytes || paths.length > limits.files) return 'too-big';
      if (fault !== null) return 'broken';
    }
  } catch {
    // What the packer throws says only that the bytes are no archive.
    return 'broken';
  }
  if (paths.length === 0) return 'broken';
  return {
    paths,
    text: (path) => {
      const file = unzipSync(bytes, { filter: ({ name }) => name === path })[path];
      return file === undefined ? '' : new TextDecoder().decode(file);
    },
  };
}
