/** A request to the server of the local folder, as far as the guard looks at it. */
export interface FolderRequest {
  host: string | undefined;
  origin: string | undefined;
  /** Its JSON, read. */
  body: unknown;
}

/**
 * Why a request is not one of the editor, undefined if it may be: it names another host (a page whose name was
 * pointed at this machine, DNS rebinding), comes from another page, or asks for what is no content: hidden files and
 * folders (`.git/hooks` would run as a program), or a path that Windows reads otherwise. That paths stay in the
 * folder, links included, is checked by `decap-server` itself.
 */
export function refusal(request: FolderRequest, own: { port: number; origin: string }): string | undefined {
  const { host, origin, body } = request;
  if (host !== `127.0.0.1:${own.port}` && host !== `localhost:${own.port}`) return 'host';
  if (origin !== undefined && origin !== own.origin) return 'origin';
  return pathsIn(body).some((path) => noContent.test(path)) ? 'path' : undefined;
}

const noContent = /(?:^|[/\\])\.(?!\/|$|gitkeep$)|[\p{Cc}:]|\\/u;
const pathFields = /^(?:path|newPath|paths|folder|mediaFolder)$/;

function pathsIn(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return pathFields.test(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => pathsIn(one, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => pathsIn(one, name));
}
