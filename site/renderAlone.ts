import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Locale } from 'content-models/locales';
import { localsOf, type Published } from './src/routing/published.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

export type RenderOptions = {
  published: Published;
  locale: Locale;
  siteUrl: string;
  props?: Record<string, unknown>;
  slots?: Record<string, string>;
};

/** Renders one component outside a page, with the `Astro.locals` of a snapshot and a language. */
export async function renderAlone(
  component: Component,
  { published, locale, siteUrl, props = {}, slots = {} }: RenderOptions,
): Promise<string> {
  const container = await AstroContainer.create();
  const locals = localsOf(published, { locale, site: new URL(siteUrl) });
  return container.renderToString(component, { props, slots, locals });
}
