import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server.js';
import { closedPage } from './accounts/closedPage.ts';
import { isSecure, readEnvironment } from './env.ts';

/**
 * The headers that depend on the address of the CMS, which is not known yet when it is built, and on the request.
 * @param nonce the mark that scripts of this answer carry; what they load in turn is allowed by 'strict-dynamic'.
 * Payload writes styles into elements, so styles are not marked.
 */
export function headersAt(cmsUrl: string, nonce: string): Record<string, string> {
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ];
  if (!isSecure(cmsUrl)) return { 'Content-Security-Policy': policy.join('; ') };
  return {
    'Content-Security-Policy': [...policy, 'upgrade-insecure-requests'].join('; '),
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  };
}

let cmsUrl: string | undefined;

type Request = { headers: Headers; nextUrl: Pick<NextRequest['nextUrl'], 'pathname'> };

/**
 * What Next's configuration cannot do: those headers, the language of the admin, and pages that are closed. The language
 * is Spanish until somebody chooses English in their account (a cookie), whatever language their browser asks for.
 */
export function proxy({ headers: sent, nextUrl }: Request): NextResponse {
  cmsUrl ??= readEnvironment().cmsUrl;
  const ownHeaders = headersAt(cmsUrl, randomBytes(16).toString('base64'));
  const headers = new Headers(sent);
  headers.set('accept-language', 'es');
  // Next marks its scripts with the nonce that it finds in the policy of the request.
  headers.set('Content-Security-Policy', ownHeaders['Content-Security-Policy'] ?? '');
  const response = closedPage(nextUrl.pathname) ?? NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(ownHeaders)) response.headers.set(name, value);
  return response;
}
