/** A JSON file beside the page. @throws Error if it is not there */
export async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`没有读到 ${address}（${response.status}）`);
  return (await response.json()) as T;
}
