import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readSiteEnvironment } from './src/env.ts';
import { registeredRoutes } from './src/routing/integration.ts';

const { outDir, siteUrl, language } = readSiteEnvironment();

// A build whose parent was killed ends too: nobody waits for it, and its folder is cleared by the next one.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();

export default defineConfig({
  site: siteUrl,
  outDir,
  trailingSlash: 'always',
  // White space as in JSX, which is also how the formatter breaks lines: a line break between two elements is no
  // space, and a space that matters is written as {' '}. Read as HTML, each line break would become a space.
  compressHTML: 'jsx',
  // The texts are written with the quotation marks of their language, which must stay as they are.
  integrations: [mdx({ smartypants: false }), registeredRoutes(language)],
  // Pages are written while the next ones are made.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  // A script below the limit would be written into the page, where the Content-Security-Policy forbids it.
  vite: { build: { assetsInlineLimit: 0 } },
});
