/**
 * The origins that may use the session cookie (CORS and CSRF): the CMS's own. Locally `localhost` and `127.0.0.1` are
 * the same.
 */
export function ownAddresses(cmsUrl: string): string[] {
  const { origin, hostname } = new URL(cmsUrl);
  if (hostname === 'localhost') return [origin, origin.replace('//localhost', '//127.0.0.1')];
  if (hostname === '127.0.0.1') return [origin, origin.replace('//127.0.0.1', '//localhost')];
  return [origin];
}
