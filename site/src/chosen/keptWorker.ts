/**
 * The service worker of those who keep practices: where there is no line, it answers with what the page of the dossier put
 * aside, and with nothing else. With a line every answer comes from the site, so that nobody reads an old page unawares.
 */
// Also for the page that is open when the first practice is kept.
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  event.respondWith(
    fetch(request).catch(async () => {
      const kept = await caches.match(request, { ignoreSearch: true });
      return kept ?? Response.error();
    }),
  );
});
