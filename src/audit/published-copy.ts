/** Why a file of a copy could not be read. */
export type ReadFault =
  | 'missing'
  /** It is no file, or a link that may lead elsewhere. */
  | 'no-file'
  | 'unreachable'
  | 'slow'
  /** Larger than any file of the site. */
  | 'too-large'
  /** The server sends readers elsewhere. */
  | 'redirected';

/** A file as a copy gives it: its hash (hexadecimal), and its bytes where they were asked for and are few enough. */
export interface TakenFile {
  sha256: string;
  size: number;
  body: Buffer | undefined;
  /** The server says that there is nothing here, and sends this in its place (404, 410). */
  isGone: boolean;
}

/** A published site that lies somewhere: a folder, or an address. */
export interface PublishedCopy {
  /** As the person wrote it. */
  name: string;
  /** Its address, of a copy on the web. */
  url: URL | undefined;
  /**
   * Reads one file by its path in the manifest.
   * @param most no more bytes than this are read
   * @param keep up to so many bytes are given back; of larger files, only the hash
   */
  take(
    path: string,
    limits: { most: number; keep: number },
  ): Promise<TakenFile | { fault: ReadFault; detail?: string | undefined }>;
  /** Every file that is there; undefined where nobody can list them. */
  list: (() => Iterable<string>) | undefined;
  /** So many files are asked for at once. */
  atOnce: number;
}
