import type { Locale } from 'content-models/locales';
import type { Page } from '../addresses/paths.ts';
import { pathOf } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { TermRef } from '../catalogue/taxonomies.ts';
import { useTranslations, type Message } from '../language/translate.ts';

/** A question that an official comes with, and the page that answers it. */
export type Door = { question: string; answer: string; href: string };

const termDoors: { question: Message; term: TermRef }[] = [
  { question: 'door.women', term: { taxonomy: 'population', key: 'women' } },
  { question: 'door.employment', term: { taxonomy: 'theme', key: 'employment-skills' } },
  { question: 'door.health', term: { taxonomy: 'theme', key: 'mental-health' } },
];

/** The doors of the home page; one behind which there is nothing is left out. */
export function homeDoors(catalogue: Catalogue, locale: Locale): Door[] {
  const t = useTranslations(locale);
  const door = (
    question: Message,
    page: Page,
    count: number,
    answer = t.count('entries', count),
  ) => (count > 0 ? [{ question: t(question), answer, href: pathOf(page, locale) }] : []);
  const withEntries = catalogue.countries(locale).filter(({ count }) => count > 0).length;
  const municipal = catalogue.entriesOfProfile('local-government', locale).length;
  const actions = catalogue.roadmapItems.length;
  return [
    ...termDoors.flatMap(({ question, term }) =>
      door(question, { kind: 'term', term }, catalogue.entriesOfTerm(term, locale).length),
    ),
    ...door(
      'door.municipality',
      { kind: 'profile', profile: 'local-government', number: 1 },
      municipal,
    ),
    ...door(
      'door.country',
      { kind: 'countries' },
      withEntries,
      t.count('home.countries', withEntries),
    ),
    ...door(
      'door.proven',
      { kind: 'mapping' },
      catalogue.entries(locale).length,
      t('mapping.title'),
    ),
    ...door('door.proposed', { kind: 'roadmap' }, actions, t.count('roadmap', actions)),
  ];
}
