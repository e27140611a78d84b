import type { AboutPageLeaf, SearchResultsPageLeaf, Thing, WebPageLeaf } from 'schema-dts';
import type { Page } from '../addresses/paths.ts';
import { addressOf, websiteOf, type Publication } from './publication.ts';

type PlainPage = WebPageLeaf | AboutPageLeaf | SearchResultsPageLeaf;

export type NamedPage = { page: Page; name: string };

/** A page with its name, and with its main topic if it has one. */
export function webPage(
  { page, name, ...own }: NamedPage & { mainEntity?: Thing; about?: Thing[] },
  publication: Publication,
): PlainPage {
  return { '@type': typeOf(page), ...identityOf({ page, name }, publication), ...own };
}

function typeOf(page: Page): PlainPage['@type'] {
  if (page.kind === 'search') return 'SearchResultsPage';
  return page.kind === 'article' && page.article === 'about' ? 'AboutPage' : 'WebPage';
}

/** The properties that every page has. */
export function identityOf({ page, name }: NamedPage, publication: Publication) {
  const url = addressOf(publication, page);
  const { locale } = publication;
  return { '@id': url, url, name, inLanguage: locale, isPartOf: websiteOf(publication) };
}
