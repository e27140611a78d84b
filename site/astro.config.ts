import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { registeredRoutes, rendererAdapter } from './src/routing/integration.ts';

// Ends this compilation when its parent was killed, which closes the IPC channel; the next one clears its folder.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();

export default defineConfig({
  output: 'server',
  adapter: rendererAdapter(),
  trailingSlash: 'always',
  // Whitespace as in JSX, which is also how Prettier breaks lines: a line break between two elements is no space, and a
  // space that matters is written as {' '}. Read as HTML, each line break would become a space.
  compressHTML: 'jsx',
  // The texts already have the quotation marks of their language, which must stay as they are.
  integrations: [mdx({ smartypants: false }), registeredRoutes()],
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // A script below the limit would be inlined into the page, where the Content-Security-Policy forbids it.
  vite: { build: { assetsInlineLimit: 0 } },
});
