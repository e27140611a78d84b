import type { AstroIntegration } from 'astro';
import type { Locale } from 'content-models/locales';
import { routes } from './routes.ts';

/**
 * Gives Astro the routes of the register, in both languages or in one; there are none by file. What is for both
 * languages comes with Spanish.
 */
export function registeredRoutes(language: Locale | undefined): AstroIntegration {
  return {
    name: 'registered-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute, addMiddleware }) => {
        addMiddleware({
          order: 'pre',
          entrypoint: new URL('provideLocals.ts', import.meta.url),
        });
        for (const { pattern, component, locale = 'es' } of routes)
          if (language === undefined || language === locale)
            injectRoute({ pattern, entrypoint: new URL(`../${component}`, import.meta.url) });
      },
    },
  };
}
