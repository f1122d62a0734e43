import type { DecapWindow } from './decap.ts';

/** Loads Decap's own file from our origin and waits until it is there. */
export async function loadDecap(base: string): Promise<DecapWindow> {
  const page = window as unknown as DecapWindow;
  page.CMS_MANUAL_INIT = true;
  const script = document.createElement('script');
  script.src = `${base}admin/decap/decap-cms-app.js`;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`没有读到 ${script.src}`));
    document.head.append(script);
  });
  return page;
}

/** A JSON file beside the page. @throws Error if it is not there */
export async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`没有读到 ${address}（${response.status}）`);
  return (await response.json()) as T;
}
