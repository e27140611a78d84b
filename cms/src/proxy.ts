import { NextResponse } from 'next/server';
import { isSecure, readEnvironment } from './env.ts';

const policy = "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

let isHttps: boolean | undefined;

/** The headers that depend on the address of the CMS, which is not known yet when it is built. */
export function proxy(): NextResponse {
  isHttps ??= isSecure(readEnvironment().cmsUrl);
  const response = NextResponse.next();
  response.headers.set('Content-Security-Policy', isHttps ? `${policy}; upgrade-insecure-requests` : policy);
  if (isHttps) response.headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  return response;
}
