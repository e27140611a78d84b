import type { MiddlewareHandler } from 'astro';
import { localsOf, openCatalogue } from './openCatalogue.ts';
import { localeOf } from '../addresses/paths.ts';

/** Gives each request the catalogue, its language and the translations: what its page is made of. */
export const onRequest: MiddlewareHandler = async ({ locals, url, site }, next) => {
  Object.assign(locals, localsOf(await openCatalogue(), localeOf(url.pathname), site));
  return next();
};
