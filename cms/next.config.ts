import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { join } from 'node:path';

const repositoryRoot = join(import.meta.dirname, '..');

// What holds at any address; what depends on the address is set when it is known: src/proxy.ts.
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
];

// No cache on the way keeps what somebody signed in was shown: pages, answers, pictures.
const unstored = [{ key: 'Cache-Control', value: 'no-store' }];

const nextConfig: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: repositoryRoot,
  turbopack: { root: repositoryRoot },
  poweredByHeader: false,
  // Bundled, Payload would be there once for the start, once for the API and once for the admin. What one of them refuses
  // would be none of the others' errors: the fields that it names were lost, and forms could not mark them.
  serverExternalPackages: ['payload'],
  // The admin shows its own small thumbnails: the image optimizer would only be something to attack.
  images: { unoptimized: true },
  // `npm run check` types the whole workspace.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Payload tells its refusals by the name of their class, which minification takes away: every reason would become
    // "An unknown error occurred."
    serverMinification: false,
    // Next hands src/proxy.ts a copy of each request and cuts the body off here: a picture of 20 MB with its form.
    proxyClientMaxBodySize: '21mb',
  },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers },
      { source: '/(admin|api)/:path*', headers: unstored },
    ]),
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
