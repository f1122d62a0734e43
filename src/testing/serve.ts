export { serveStatic } from '../press/serve/serve.ts';
export type { ServedRequest, ServeOptions, StaticServer } from '../press/serve/serve.ts';
