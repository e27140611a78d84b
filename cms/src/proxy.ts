import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server.js';
import { closedPage } from './accounts/closedPage.ts';
import { isSecure, readEnvironment } from './env.ts';
import { previewHeaders, previewPath } from './previewing/previewHeaders.ts';

/**
 * Security headers that depend on the address of the CMS, which is not known at build time, and on the request. Policy:
 * https://www.w3.org/TR/CSP3/; HSTS only where the address is https (RFC 6797).
 * @param nonce marks the scripts of this answer; those that they load are allowed by 'strict-dynamic'. Styles are not
 * marked, because Payload writes inline styles.
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
 * Next's proxy for every request: sets those headers, or those of a preview, serves the closed pages, and fixes the language of the admin,
 * which is Spanish until a user chooses English (a cookie), whatever the browser's Accept-Language.
 */
export function proxy({ headers: sent, nextUrl }: Request): NextResponse {
  cmsUrl ??= readEnvironment().cmsUrl;
  const ownHeaders = headersAt(cmsUrl, randomBytes(16).toString('base64'));
  const headers = new Headers(sent);
  headers.set('accept-language', 'es');
  // Next takes the nonce for its own scripts from the policy in the request headers.
  headers.set('Content-Security-Policy', ownHeaders['Content-Security-Policy'] ?? '');
  const response = closedPage(nextUrl.pathname) ?? NextResponse.next({ request: { headers } });
  const isPreview = nextUrl.pathname.startsWith(previewPath);
  // An answer's own headers would come after those of `next.config.ts`, and not be taken.
  const all = isPreview ? { ...ownHeaders, ...previewHeaders(cmsUrl) } : ownHeaders;
  for (const [name, value] of Object.entries(all)) response.headers.set(name, value);
  return response;
}
