import { locales } from 'content-models/locales';
import type { DataCatalogLeaf, DatasetLeaf, WebSiteLeaf } from 'schema-dts';
import { useTranslations } from '../language/translate.ts';
import { addressOf, termsOfUse, websiteOf, type Publication } from './publication.ts';

/** A file of the open data. */
type Distribution = {
  /** Its content, in the language of the page. */
  name: string;
  /** Its path from the site's root. */
  contentUrl: string;
  /** Its media type: `text/csv`. */
  encodingFormat: string;
  /** Its size with the unit: `12 kB`. */
  contentSize: string;
};

/** The site as a whole, which pages refer to by `@id`. */
export function webSite(publication: Publication): WebSiteLeaf {
  const t = useTranslations(publication.locale);
  return {
    '@type': 'WebSite',
    ...websiteOf(publication),
    url: addressOf(publication, { kind: 'home' }, 'es'),
    name: t('site.name'),
    description: t('home.description'),
    inLanguage: locales,
    ...termsOfUse(publication),
  };
}

/** The files of the open data, where a page describes them, and the date of the last change. */
type PublishedData = { distributions?: readonly Distribution[]; updatedOn: string | undefined };

/** The catalogue as data, on the page of the open data. */
export function dataCatalog(
  { distributions = [], updatedOn }: PublishedData,
  publication: Publication,
): DataCatalogLeaf {
  return {
    '@type': 'DataCatalog',
    '@id': new URL('/#catalogue', publication.site).href,
    url: addressOf(publication, { kind: 'data' }),
    ...described(updatedOn, publication),
    isPartOf: websiteOf(publication),
    dataset: distributions.length > 0 ? [dataset(distributions, updatedOn, publication)] : [],
  };
}

/** The records of the catalogue, with all files that contain them. */
function dataset(
  distributions: readonly Distribution[],
  updatedOn: string | undefined,
  publication: Publication,
): DatasetLeaf {
  return {
    '@type': 'Dataset',
    '@id': new URL('/#dataset', publication.site).href,
    ...described(updatedOn, publication),
    distribution: distributions.map(({ contentUrl, ...file }) => ({
      '@type': 'DataDownload',
      ...file,
      contentUrl: new URL(contentUrl, publication.site).href,
    })),
  };
}

function described(updatedOn: string | undefined, publication: Publication) {
  const t = useTranslations(publication.locale);
  return {
    name: t('cite.container'),
    description: t('home.description'),
    inLanguage: locales,
    isAccessibleForFree: true,
    dateModified: updatedOn,
    ...termsOfUse(publication),
  };
}
