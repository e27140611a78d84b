import { getViteConfig } from 'astro/config';

/**
 * The configuration of Vite with which Astro's components can be imported: for tests that render one alone. Its root is
 * this package, from which Astro itself is found.
 */
export const componentConfig = getViteConfig(
  { root: import.meta.dirname },
  { root: import.meta.dirname, logLevel: 'error' },
);
