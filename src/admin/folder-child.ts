import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { refusal } from './folder-guard.ts';

// The process that serves the local folder: `decap-server` behind a guard, on its own Express. What it is told stands
// in the environment, because decap-server reads it there.

type Next = () => void;
type Handler = (request: IncomingMessage & { body?: unknown }, response: ServerResponse, next: Next) => void;
interface App {
  use: (handler: Handler) => void;
  listen: (port: number, host: string) => void;
}
interface Express {
  (): App;
  json: (options: { limit: string }) => Handler;
}
interface DecapServer {
  registerLocalFs: (app: App, options: { logLevel: string }) => Promise<void>;
}

const port = Number(process.env['PORT']);
const origin = process.env['ORIGIN'] ?? '';
const ofDecap = createRequire(
  createRequire(import.meta.url).resolve('decap-server/package.json'),
) as NodeJS.Require;
const express = ofDecap('express') as Express;
const { registerLocalFs } = ofDecap('./dist/middlewares.js') as DecapServer;

// decap-server moves files without waiting for it: one that fails must not end the editing of others.
process.on('unhandledRejection', (reason) => console.error(reason));

const app = express();
app.use(express.json({ limit: '50mb' }));
app.use((request, response, next) => {
  const { host, origin: from } = request.headers;
  const reason = refusal({ host, origin: from, body: request.body }, { port, origin });
  if (reason === undefined) return next();
  response.writeHead(403, { 'Content-Type': 'text/plain' }).end(reason);
});
await registerLocalFs(app, { logLevel: 'error' });
app.listen(port, '127.0.0.1');
