import { defineConfig } from 'astro/config';
import { readSiteEnvironment } from './src/env.ts';

const { outDir, siteUrl } = readSiteEnvironment();

export default defineConfig({
  site: siteUrl,
  outDir,
  trailingSlash: 'always',
  // The default ('jsx') eats the space between two inline elements that stand on two lines.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // A script below the limit would be written into the page, where the Content-Security-Policy forbids it.
  vite: { build: { assetsInlineLimit: 0 } },
});
