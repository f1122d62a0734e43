/** The port of `decap-server` on this machine, unless the command says another. */
export const LOCAL_PORT = 4181;

/** Where the editor finds the server of the local folder. */
export function localProxy(port: number): string {
  return `http://127.0.0.1:${port}/api/v1`;
}
