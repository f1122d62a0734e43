/**
 * Keeps this page with its scripts and styles, and lets its service worker answer with them when there is no
 * network. Only what is of use without a network is kept: older files go.
 * @param folder address of the page
 */
export async function keepPage(folder: URL): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(new URL('service-worker.js', folder));
  const cache = await caches.open(`hongbang-verify-page:${folder.pathname}`);
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).origin === folder.origin && /\.(?:js|css|svg)(?:$|\?)/.test(name));
  const wanted = new Set([...files, folder.href]);
  // The page last: it names the others.
  await cache.addAll(files);
  await cache.add(folder.href);
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
}
