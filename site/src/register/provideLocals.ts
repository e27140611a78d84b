import type { MiddlewareHandler } from 'astro';
import { localeOf } from '../paths.ts';

/** Gives each request what its page needs to know. */
export const onRequest: MiddlewareHandler = ({ locals, url }, next) => {
  locals.locale = localeOf(url.pathname);
  return next();
};
