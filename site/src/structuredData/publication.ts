import type { Locale } from 'content-models/locales';
import type { IdReference, OrganizationLeaf } from 'schema-dts';
import { localize } from '../language/localize.ts';
import { pathOf, type Page } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** The context of structured data. */
export type Publication = {
  catalogue: Catalogue;
  locale: Locale;
  /** The public address of the site. */
  site: URL;
};

/** The absolute address of a page. */
export function addressOf({ site, locale }: Publication, page: Page, language = locale): string {
  return new URL(pathOf(page, language), site).href;
}

/** The site as a whole, the same in both languages. */
export function websiteOf({ site }: Publication): IdReference {
  return { '@id': new URL('/#website', site).href };
}

/** The publisher and licence from the settings, if they are stated. */
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
