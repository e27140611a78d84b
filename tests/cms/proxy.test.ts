import { headersAt, proxy } from 'cms/proxy';
import { describe, expect, test } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';
import { messagesIn, rest, signIn } from './rest.ts';

describe('what stands before the admin', () => {
  const visit = (pathname: string, sent: Record<string, string> = {}) =>
    proxy({ headers: new Headers(sent), nextUrl: { pathname } });

  test('the browser’s language does not count: the admin is Spanish', () => {
    const { headers } = visit('/admin', { 'accept-language': 'en-GB,en;q=0.9' });
    // How Next hands a changed header of the request on.
    expect(headers.get('x-middleware-request-accept-language')).toBe('es');
  });

  test('scripts are let in by a mark that no two answers share', () => {
    const policies = [visit('/admin'), visit('/admin')].map(({ headers }) => {
      const policy = headers.get('content-security-policy');
      // Next takes the nonce from the policy that it finds in the request, whatever a client wrote there.
      expect(headers.get('x-middleware-request-content-security-policy')).toBe(policy);
      return policy;
    });
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/]{22}==' 'strict-dynamic'/);
    expect(policies[0]).not.toBe(policies[1]);
    const forged = visit('/admin', { 'content-security-policy': "script-src 'nonce-mine'" });
    expect(forged.headers.get('x-middleware-request-content-security-policy')).not.toContain(
      'mine',
    );
  });

  test('browsers are told to come back over https exactly when the address is https', () => {
    const plain = headersAt('http://localhost:3000', 'n');
    expect(Object.keys(plain)).toEqual(['Content-Security-Policy']);
    expect(plain['Content-Security-Policy']).not.toContain('upgrade-insecure-requests');
    const secure = headersAt('https://cms.example.org', 'n');
    expect(secure['Strict-Transport-Security']).toBe('max-age=31536000; includeSubDomains');
    expect(secure['Content-Security-Policy']).toContain('upgrade-insecure-requests');
  });

  test('pages that would need mail do not exist, and say what to do', async () => {
    for (const pathname of ['/admin/forgot', '/admin/Forgot/', '/admin/reset/0123abc']) {
      const answer = visit(pathname);
      expect([pathname, answer.status]).toEqual([pathname, 404]);
      expect(await answer.text()).toContain('npm run reset-password -- EMAIL');
    }
    expect(visit('/admin/login').status).toBe(200);
    expect(visit('/admin/collections/forgotten').status).toBe(200);
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
