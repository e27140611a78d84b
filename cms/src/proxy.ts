import { NextResponse, type NextRequest } from 'next/server.js';
import { isSecure, readEnvironment } from './env.ts';

const policy = "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

/** The headers that depend on the address of the CMS, which is not known yet when it is built. */
export function headersAt(cmsUrl: string): Record<string, string> {
  if (!isSecure(cmsUrl)) return { 'Content-Security-Policy': policy };
  return {
    'Content-Security-Policy': `${policy}; upgrade-insecure-requests`,
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  };
}

let ownHeaders: Record<string, string> | undefined;

/**
 * What Next's configuration cannot do: those headers, and the language of the admin. That is Spanish until
 * somebody chooses English in their account (a cookie), whatever language their browser asks for.
 */
export function proxy(request: Pick<NextRequest, 'headers'>): NextResponse {
  ownHeaders ??= headersAt(readEnvironment().cmsUrl);
  const headers = new Headers(request.headers);
  headers.set('accept-language', 'es');
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(ownHeaders)) response.headers.set(name, value);
  return response;
}
