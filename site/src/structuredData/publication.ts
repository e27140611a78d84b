import type { Locale } from 'content-models/locales';
import type { IdReference, OrganizationLeaf } from 'schema-dts';
import { localize } from '../language/localize.ts';
import { pathOf, type Page } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** What a description of a page needs to know of the site that it stands on. */
export type Publication = {
  catalogue: Catalogue;
  locale: Locale;
  /** The site's own address. */
  site: URL;
};

/** @throws Error where Astro was not told the site's address, without which nothing can be described. */
export function publicationAt(
  catalogue: Catalogue,
  locale: Locale,
  site: URL | undefined,
): Publication {
  if (!site) throw new Error('The site has no address; set SITE_URL.');
  return { catalogue, locale, site };
}

/** The address of a page, whole. */
export function addressOf({ site, locale }: Publication, page: Page, language = locale): string {
  return new URL(pathOf(page, language), site).href;
}

/** The site as a whole, which is one in both languages. */
export function websiteOf({ site }: Publication): IdReference {
  return { '@id': new URL('/#website', site).href };
}

/** What the settings name, and nothing that they do not: who publishes, and under which licence. */
export function termsOfUse({ catalogue, locale }: Publication): {
  publisher?: OrganizationLeaf;
  license?: string | { '@type': 'CreativeWork'; name: string };
} {
  const { operatorName, contentLicence } = catalogue.settings;
  return {
    ...(operatorName && {
      publisher: { '@type': 'Organization', name: localize(operatorName, locale).value },
    }),
    ...(contentLicence && {
      license: contentLicence.url ?? { '@type': 'CreativeWork', name: contentLicence.name },
    }),
  };
}
