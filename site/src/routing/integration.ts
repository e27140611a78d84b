import type { AstroIntegration } from 'astro';
import { routes } from './routes.ts';

/** Registers the routes of the register in Astro, in both languages; there are no file-based routes. */
export function registeredRoutes(): AstroIntegration {
  return {
    name: 'registered-routes',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, addMiddleware }) => {
        if (command === 'dev')
          addMiddleware({
            order: 'pre',
            entrypoint: new URL('developmentLocals.ts', import.meta.url),
          });
        for (const { pattern, component } of routes)
          injectRoute({
            pattern,
            entrypoint: new URL(`../${component}`, import.meta.url),
            prerender: false,
          });
      },
    },
  };
}

/** Compiles the pages into one module, which renders any page of any snapshot: `rendering/renderer.ts`. */
export function rendererAdapter(): AstroIntegration {
  return {
    name: 'renderer',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('../rendering/renderer.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        }),
    },
  };
}
