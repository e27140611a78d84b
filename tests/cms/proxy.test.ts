import { headersAt, proxy } from 'cms/proxy';
import { describe, expect, test } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';
import { messagesIn, rest, signIn } from './rest.ts';

describe('what stands before the admin', () => {
  test('the browser’s language does not count: the admin is Spanish', () => {
    const { headers } = proxy({ headers: new Headers({ 'accept-language': 'en-GB,en;q=0.9' }) });
    // How Next hands a changed header of the request on.
    expect(headers.get('x-middleware-request-accept-language')).toBe('es');
  });

  test('browsers are told to come back over https exactly when the address is https', () => {
    expect(headersAt('http://localhost:3000')).toEqual({
      'Content-Security-Policy':
        "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'",
    });
    const secure = headersAt('https://cms.example.org');
    expect(secure['Strict-Transport-Security']).toBe('max-age=31536000; includeSubDomains');
    expect(secure['Content-Security-Policy']).toContain('upgrade-insecure-requests');
  });

  onBothDatabases((cms) => {
    test('English is for whoever chose it', async () => {
      const token = await signIn(cms(), { email: 'english@arraigo.example', role: 'editor' });
      const refusedIn = async (headers: Record<string, string>) =>
        messagesIn(
          await rest(cms(), 'POST', '/sources?draft=true&locale=all', {
            body: { title: 'x' },
            token,
            headers,
          }),
        );
      expect(await refusedIn({})).toEqual(['Guarde un idioma cada vez: locale=es o locale=en.']);
      expect(await refusedIn({ cookie: 'payload-lng=en' })).toEqual([
        'Save one language at a time: locale=es or locale=en.',
      ]);
    });
  });
});
