import { z } from 'zod';
import { name } from './id.ts';

/** Kinds of file that may stand beside a notice; OFD (GB/T 33190-2016), like PDF, is what offices keep originals in. */
export const attachedTypes = ['pdf', 'ofd', 'xlsx', 'docx', 'csv', 'txt', 'zip'] as const;
export type AttachedType = (typeof attachedTypes)[number];

/** Largest attached file in bytes (20 MiB): a scan of some pages has less, and a phone must load it. */
export const largestAttachedFile = 20 * 1024 * 1024;

/** A file name that is safe in every address and file system: `application-form.docx`. Lists are printed beside it as `1.csv`. */
export const attachedFileName = z
  .string()
  .max(80)
  .regex(/^(?!\d+\.(?:csv|xlsx)$)[a-z0-9]+(?:-[a-z0-9]+)*\.(?:pdf|ofd|xlsx|docx|csv|txt|zip)$/, {
    error: 'HB240',
  });

/** The same of a stamped original, which nobody can change by mistake: `decision-2022.pdf`. */
export const originalFileName = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:pdf|ofd)$/, { error: 'HB240' });

/** 附件 besides the lists: a file beside the notice and what it is called. */
export const attachment = z.strictObject({ file: attachedFileName, title: name });

/** A file that stands in `content/notices/`, as its bytes show it. */
export interface AttachedFile {
  /** Relative to the content folder. */
  path: string;
  bytes: number;
  /** Undefined when the bytes are of another kind. */
  type: AttachedType | undefined;
  /** SHA-256 in lower-case hexadecimal; empty when the file is too large to be published. */
  sha256: string;
}
