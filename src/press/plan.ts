import type { SigningKey } from '../credentials/keys/signing-key.ts';
import type { KeptBody } from '../exports/tables/table-printer.ts';
import type { BundleInput } from './bundle-input.ts';
import type { DrawingView } from './draw.ts';
import type { FileEntry, Manifest } from './manifest.ts';

/**
 * A page to print. `path` is site-relative without the base: `/`, `/notices/x/`, `/404.html`. Its view is plain JSON,
 * given to the route that answers `path` as `locals.view`; equal views must have equal key order.
 */
export type PlannedPage =
  | { path: string; view: { template: string } }
  /** Of which the hash of the view's JSON text is known; the text is asked for only if the page must be printed. */
  | { path: string; viewHash: string; viewJson: () => string };

/** A file to draw: like a page, but what draws it is no template. */
export interface PlannedDrawing {
  path: string;
  view: DrawingView;
}

/**
 * A file beside the pages: one whose bytes are known (robots.txt, sitemap.xml, feeds), or one whose bytes follow
 * from a fingerprint (tables), which is made only where none with that fingerprint stands, or was kept already.
 */
export type PlannedFile =
  | { path: string; body: string | Uint8Array }
  | { path: string; fingerprint: string; body: () => string | Uint8Array; kept?: KeptBody | undefined };

/** A folder of files made by a tool (a search bundle); made again only when its fingerprint changes. */
export interface PlannedBundle {
  /** The folder's path, with a slash at both ends: `/pagefind/notices/`. */
  path: string;
  fingerprint: string;
  /** Fills the folder, which exists and is empty. */
  produce: (folder: string) => Promise<void>;
  /** What `produce` does, as plain JSON, where another process may do it. */
  input?: BundleInput | undefined;
}

/** What the press can do for a plan while its pages are derived. */
export interface PressStore {
  /** What stands at a path of the site being served. */
  standing: (path: string) => FileEntry | undefined;
  /**
   * Puts the bytes of a file aside until the files are placed: many large ones would not fit the memory.
   * @param digest their SHA-256 in base64url
   */
  keep: (path: string, bytes: Uint8Array, digest: string) => KeptBody;
  /**
   * Takes a bundle with which the plan will most likely end, as soon as that is known: its making may then begin. What
   * `bundles` says in the end is what counts. Missing where little is to be made, or not by this machine alone.
   */
  offer?: ((bundle: PlannedBundle) => void) | undefined;
}

/** Everything one build prints. */
export interface Plan {
  /** The day the build is for, `YYYY-MM-DD`. */
  day: string;
  /** The part of every view that is the same on all pages, plain JSON, given to templates as `locals.site`. */
  site: object;
  /**
   * Refuses the plan as a whole, before anything of it is printed. It may take as long as the compiling of templates,
   * beside which it is called.
   */
  check?: (() => void) | undefined;
  /** Called before the first page is taken. */
  begin?: ((store: PressStore) => void) | undefined;
  /** May be a generator: views are asked for one by one and not kept. */
  pages: Iterable<PlannedPage>;
  /**
   * Does a part of what the later pages and the files need, between two pages, while the printing processes have
   * enough to do; false when nothing is left.
   */
  meanwhile?: (() => boolean) | undefined;
  /** Files that are drawn in the printing processes from their views, after the pages. */
  drawings?: Iterable<PlannedDrawing> | undefined;
  /** Signs the credentials among the drawings; it goes to the processes that print them and nowhere else. */
  signingKey?: SigningKey | undefined;
  /** Files and bundles are read after the last page was taken: they may be made from what the pages held. */
  files: readonly PlannedFile[];
  bundles: readonly PlannedBundle[];
  /** A last file, made from what all the others hold. */
  seal?: ((contents: Manifest) => { path: string; body: string }) | undefined;
  /** Bodies of `.mdx` documents, without front matter, exactly as the gate has read them. */
  mdx?: readonly string[] | undefined;
}
