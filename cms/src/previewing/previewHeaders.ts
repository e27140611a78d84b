import { isSecure } from '../env.ts';

/** The path below which all previews are, and nothing else. */
export const previewPath = '/api/preview/';

/**
 * The headers of everything below {@link previewPath}: as strict as those of the public pages, never indexed or kept, and
 * in a frame of the admin alone.
 */
export function previewHeaders(cmsUrl: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    ...(isSecure(cmsUrl) ? ['upgrade-insecure-requests'] : []),
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Frame-Options': 'SAMEORIGIN',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    'Cache-Control': 'no-store',
  };
}
