import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { join } from 'node:path';

const repositoryRoot = join(import.meta.dirname, '..');

// Headers that do not depend on the address; the others are set at run time, by src/proxy.ts.
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
];

// Nothing that a signed-in user was shown may be cached: pages, answers, pictures.
const unstored = [{ key: 'Cache-Control', value: 'no-store' }];

const nextConfig: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: repositoryRoot,
  turbopack: { root: repositoryRoot },
  poweredByHeader: false,
  // If bundled, Payload would be loaded three times: for the start, the API and the admin. An error thrown by one copy
  // is not `instanceof` the classes of another, and the fields that it names would be lost, so that forms could not
  // mark them.
  serverExternalPackages: ['payload'],
  // The admin has its own thumbnails: the image optimizer would only be attack surface.
  images: { unoptimized: true },
  // `npm run check` type-checks the whole workspace.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Payload recognizes its errors by the name of their class, which minification removes: every message would become
    // "An unknown error occurred."
    serverMinification: false,
    // Next buffers a copy of each request for src/proxy.ts and truncates its body at this size: a picture of 20 MB with
    // its form.
    proxyClientMaxBodySize: '21mb',
  },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers },
      { source: '/(admin|api)/:path*', headers: unstored },
    ]),
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
