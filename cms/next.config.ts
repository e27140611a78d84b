import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { join } from 'node:path';

const repositoryRoot = join(import.meta.dirname, '..');

const nextConfig: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: repositoryRoot,
  turbopack: { root: repositoryRoot },
  poweredByHeader: false,
  // The admin shows its own small thumbnails: the image optimizer would only be something to attack.
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
