/** Origins that the editor talks to, put in by `admin-config.ts` when the pages are compiled. */
declare const ADMIN_CONNECT: readonly string[];
