import { getViteConfig } from 'astro/config';

/**
 * The Vite configuration with which tests import Astro components, to render one alone. Its root is this package,
 * because Astro itself is resolved from there.
 */
export const componentConfig = getViteConfig(
  { root: import.meta.dirname },
  { root: import.meta.dirname, logLevel: 'error' },
);
