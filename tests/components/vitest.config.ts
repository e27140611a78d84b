import { componentConfig } from 'site/componentConfig';
import { defineConfig, mergeConfig } from 'vitest/config';

/** Components are compiled by Astro's own plugins for Vite. */
export default defineConfig(async (environment) =>
  mergeConfig(await componentConfig(environment), {
    test: { name: 'components', dir: import.meta.dirname, include: ['**/*.test.ts'] },
  }),
);
