import type { MiddlewareHandler } from 'astro';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { localeOf } from '../addresses/paths.ts';
import { memoizePerObject } from '../catalogue/memoizePerObject.ts';
import { readSiteEnvironment, type SiteEnvironment } from '../env.ts';
import { addressesOf } from './addresses.ts';
import { pagePattern } from './routes.ts';
import { localsOf, publishedSnapshot } from './published.ts';

/** Memoizes the snapshot of the environment for the life of the development server. */
const openSnapshot = memoizePerObject(async ({ snapshotDir, siteUrl }: SiteEnvironment) =>
  publishedSnapshot(await readSnapshot(snapshotDir), siteUrl),
);

let environment: SiteEnvironment | undefined;

/**
 * Middleware of the development server: sets `Astro.locals` for each request. A release is rendered by `renderer.ts`
 * instead.
 */
export const onRequest: MiddlewareHandler = async ({ locals, url }, next) => {
  environment ??= readSiteEnvironment();
  const published = await openSnapshot(environment);
  const address = addressesOf(published.catalogue).get(url.pathname);
  const site = new URL(environment.siteUrl);
  const { locale, page } = address ?? { locale: localeOf(url.pathname), page: undefined };
  Object.assign(locals, localsOf(published, { locale, site, page }));
  // Astro matches routes by pattern only, so a page that the catalogue does not have gets the error page here.
  return address ? next() : next(pagePattern({ kind: 'notFound' }, locale));
};
