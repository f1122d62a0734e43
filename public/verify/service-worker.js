// Lets /verify/ open without a network. The network always comes first; what the page asks about a board is none of
// its business. components/verify/keep-page.ts fills the cache.
const folder = new URL('./', self.location.href);

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.method === 'GET' && new URL(request.url).origin === folder.origin;
  if (isOurs && request.destination !== '') event.respondWith(fromNetworkOrCache(request));
});

async function fromNetworkOrCache(request) {
  try {
    return await fetch(request);
  } catch (failure) {
    const cache = await caches.open(`hongbang-verify-page:${folder.pathname}`);
    const kept = await cache.match(request.mode === 'navigate' ? folder.href : request.url, { ignoreVary: true });
    if (kept === undefined) throw failure;
    return kept;
  }
}
