import type { Locale } from 'content-models/locales';
import { useTranslations, type Message } from '../../language/translate.ts';
import { footerSections, headerSections, sectionName } from '../../addresses/navigation.ts';
import { pathOf } from '../../addresses/paths.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { definitionOf, taxonomies, termLabel, termsOf } from '../../catalogue/taxonomies.ts';
import type { SearchablePage, SearchGroup } from '../../record/searchablePages.ts';
import { kindOrder, siteKinds } from '../../record/siteKinds.ts';

/** The groups of results other than practices, in the order of the results. */
export const searchKinds: readonly SearchGroup[] = [
  ...kindOrder
    .map((kind) => siteKinds[kind].search)
    .filter((search) => search !== undefined && search !== 'every word'),
  { heading: says('searchPage.topics'), pages: termPages },
  { heading: says('searchPage.sitePages'), pages: sitePages },
];

function says(message: Message): SearchGroup['heading'] {
  return (locale) => useTranslations(locale)(message);
}

function termPages(_catalogue: Catalogue, locale: Locale): SearchablePage[] {
  const t = useTranslations(locale);
  return taxonomies.flatMap((taxonomy) =>
    termsOf(taxonomy).map((term) => ({
      title: termLabel(term, locale),
      path: pathOf({ kind: 'term', term }, locale),
      names: definitionOf(term).synonyms?.[locale] ?? [],
      kicker: t(taxonomy),
      lang: undefined,
    })),
  );
}

/** The site's own pages: its sections, and those about the catalogue. */
function sitePages(catalogue: Catalogue, locale: Locale): SearchablePage[] {
  const t = useTranslations(locale);
  return [...headerSections, ...footerSections]
    .filter(({ page }) => page.kind !== 'search')
    .map((section) => ({
      title: t(sectionName(section, catalogue)),
      path: pathOf(section.page, locale),
      names: [],
      kicker: '',
      lang: undefined,
    }));
}
