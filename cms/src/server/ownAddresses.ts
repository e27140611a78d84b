/**
 * The addresses whose pages may use the session cookie: the CMS's own, and nobody else's. On one's own
 * machine `localhost` and `127.0.0.1` are two names of the same place.
 */
export function ownAddresses(cmsUrl: string): string[] {
  const { origin, hostname } = new URL(cmsUrl);
  if (hostname === 'localhost') return [origin, origin.replace('//localhost', '//127.0.0.1')];
  if (hostname === '127.0.0.1') return [origin, origin.replace('//127.0.0.1', '//localhost')];
  return [origin];
}
