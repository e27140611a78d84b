import type { Locale } from 'content-models/locales';
import { useTranslations } from '../language/translate.ts';
import { pathOf } from '../addresses/paths.ts';

/**
 * OpenSearch description, with which browsers search the site from the address bar
 * (https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md).
 */
export function searchDescription(locale: Locale, site: URL): Response {
  const t = useTranslations(locale);
  const address = new URL(pathOf({ kind: 'search' }, locale), site).href;
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${t('site.name')}</ShortName>`,
    `<Description>${t('searchPage.description')}</Description>`,
    `<Url type="text/html" template="${address}?q={searchTerms}"/>`,
    `<Image width="16" height="16" type="image/svg+xml">${new URL('/favicon.svg', site).href}</Image>`,
    `<Language>${locale}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n');
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
