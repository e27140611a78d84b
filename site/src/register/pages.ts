import { siteName, type AddressedKind } from 'content-models/kinds';
import type { Bilingual } from 'content-models/locales';
import { addressees } from 'content-models/vocabulary/addressees';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { institutionTitle } from '../titles/institutionTitle.ts';
import { countryHeading, countryTermHeading } from '../titles/countryTermHeading.ts';
import { landingTitle } from '../titles/landingTitle.ts';
import { recommendationsName } from '../titles/recommendationsName.ts';
import { termHeading } from '../titles/termHeading.ts';
import { inSentence } from '../language/formats.ts';
import { localize } from '../language/localize.ts';
import { profileTitle } from '../titles/profileTitle.ts';
import { termLabel, type CountryTerm } from '../catalogue/taxonomies.ts';
import { nearProfile } from '../catalogue/profiles.ts';
import type { Message } from '../language/translate.ts';
import type { Dated } from '../catalogue/newestDay.ts';
import {
  institutionItemsPerPage,
  institutionsPerPage,
  sourcesPerPage,
} from '../catalogue/pagination.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import {
  declareList,
  declarePage,
  type NavigationLabel,
  type NavigationPlace,
  type TitleContext,
} from './declarePage.ts';
import {
  everyArticle,
  everyComparedCountry,
  everyComparedTerm,
  everyCountry,
  everyCountryDimension,
  everyCountryTheme,
  everyCountryWithProfile,
  everyEntry,
  everyKind,
  everyProfile,
  everyRecord,
  everyTaxonomy,
  everyTerm,
  once,
} from './questions.ts';

/** The path segments of the sections, whose index pages are at their roots. */
const practices = { es: 'practicas', en: 'practices' };
const challenges = { es: 'retos', en: 'challenges' };
const recommendations = { es: 'recomendaciones', en: 'recommendations' };
const roadmap = { es: 'hoja-de-ruta', en: 'roadmap' };
const mapping = { es: 'mapeo', en: 'mapping' };
const countriesWord = { es: 'paises', en: 'countries' };
const profiles = { es: 'para', en: 'for' };
const institutions = { es: 'instituciones', en: 'institutions' };
const sources = { es: 'fuentes', en: 'sources' };
const data = { es: 'datos', en: 'data' };
const compare = { es: 'comparar', en: 'compare' };
const dossier = { es: 'carpeta', en: 'dossier' };

const both = (word: string): Bilingual => ({ es: word, en: word });

/** Joins path segments. */
const below = (...parts: Bilingual[]): Bilingual => ({
  es: parts.map(({ es }) => es).join('/'),
  en: parts.map(({ en }) => en).join('/'),
});

/** The navigation link to the only page of a kind. */
const link = (place: NavigationPlace, order: number, label: NavigationLabel) => [
  { place, order, label, of: {} },
];

/**
 * The register of all kinds of page: a new one is declared here. The addresses (`paths.ts`), the routes of both
 * languages (`routes.ts`), the sitemap, the navigation, the headers of a page and the release check are derived from
 * it. The sitemap keeps this order.
 */
export const pages = [
  declarePage('home', {
    address: both(''),
    title: ({ t }) => t('home.title'),
    component: 'home/HomePage.astro',
    question: once,
    shows: (catalogue) => [...catalogue.entries('es'), ...chainRecords(catalogue)],
  }),
  declareList('catalogue', {
    address: practices,
    title: ({ t }) => t('catalogue.heading'),
    firstTitle: ({ t, catalogue, locale }) =>
      landingTitle(t('catalogue.heading'), catalogue.entries(locale), locale),
    component: 'practice/CataloguePage.astro',
    question: once,
    items: (catalogue) => catalogue.listed.length,
    shows: (catalogue) => catalogue.listed,
    navigation: link('header', 1, 'nav.practices'),
  }),
  declarePage('search', {
    address: { es: 'buscar', en: 'search' },
    title: ({ t }) => t('searchPage.title'),
    component: 'search/SearchPage.astro',
    question: once,
    navigation: link('header', 6, 'nav.search'),
    script: 'search',
  }),
  declarePage('entry', {
    address: below(practices, both('[slug]')),
    title: recordTitle('practices'),
    component: 'practice/EntryPage.astro',
    question: everyEntry,
  }),
  declareList('challenges', {
    address: challenges,
    title: ({ t }) => t('challenges.title'),
    component: 'challenge/ChallengesPage.astro',
    question: once,
    items: (catalogue) => catalogue.challenges.length,
    shows: (catalogue) => catalogue.challenges,
    navigation: link('header', 3, 'challenges.title'),
  }),
  declareList('recommendations', {
    address: recommendations,
    title: ({ t, catalogue }) => t(recommendationsName(catalogue)),
    component: 'recommendation/RecommendationsPage.astro',
    question: once,
    items: (catalogue) => catalogue.recommendations.length,
    shows: (catalogue) => catalogue.recommendations,
    navigation: link('footer', 10, recommendationsName),
  }),
  declarePage('challenge', {
    address: below(challenges, both('[slug]')),
    title: recordTitle('challenges'),
    component: 'challenge/ChallengePage.astro',
    question: everyRecord('challenges'),
  }),
  declarePage('recommendation', {
    address: below(recommendations, both('[slug]')),
    title: recordTitle('recommendations'),
    component: 'recommendation/RecommendationPage.astro',
    question: everyRecord('recommendations'),
  }),
  declarePage('roadmapItem', {
    address: below(roadmap, both('[slug]')),
    title: recordTitle('roadmapItems'),
    component: 'roadmap/RoadmapItemPage.astro',
    question: everyRecord('roadmapItems'),
    shows: ({ progressOf, recordAt }, { slug }) => progressOf(recordAt('roadmapItems', slug).code),
    budget: 'overview',
  }),
  declarePage('roadmap', {
    address: roadmap,
    title: ({ t }) => t('roadmap.title'),
    component: 'roadmap/RoadmapPage.astro',
    question: once,
    shows: roadmapAndAnnouncements,
    navigation: link('header', 4, 'roadmap.title'),
    budget: 'overview',
    script: 'convenience',
  }),
  declarePage('roadmapCountries', {
    address: below(roadmap, countriesWord),
    title: ({ t }) => `${t('roadmap.title')}: ${t('roadmap.countries').toLowerCase()}`,
    component: 'roadmap/RoadmapCountriesPage.astro',
    question: once,
    shows: roadmapAndAnnouncements,
    budget: 'overview',
  }),
  declarePage('roadmapProfiles', {
    address: below(roadmap, profiles),
    title: ({ t }) => `${t('roadmap.title')}: ${t('roadmap.profiles').toLowerCase()}`,
    component: 'roadmap/RoadmapProfilesPage.astro',
    question: once,
    shows: (catalogue) => catalogue.roadmapItems,
    budget: 'overview',
  }),
  declarePage('mapping', {
    address: mapping,
    title: ({ t }) => t('mapping.title'),
    component: 'mapping/MappingPage.astro',
    question: once,
    shows: ({ listed, ...chain }) => [...listed, ...chain.challenges, ...chain.recommendations],
    navigation: link('header', 5, 'mapping.title'),
    budget: 'overview',
    script: 'map',
  }),
  declarePage('compare', {
    address: compare,
    title: ({ t }) => t('compare.title'),
    component: 'compare/ComparePage.astro',
    question: once,
    navigation: link('footer', 7, 'compare.title'),
    script: 'comparison',
  }),
  declarePage('dossier', {
    address: dossier,
    title: ({ t }) => t('dossier.title'),
    component: 'dossier/DossierPage.astro',
    question: once,
    navigation: link('footer', 8, 'dossier.title'),
    script: 'dossier',
  }),
  declarePage('compareCountry', {
    address: below(countriesWord, both('[country]'), compare),
    title: ({ t, locale }, { country }) =>
      t('compare.of', { name: countries.label(country, locale) }),
    component: 'compare/CompareCountryPage.astro',
    question: everyComparedCountry,
    shows: ({ entriesOfCountry }, { country }) => entriesOfCountry(country, 'es'),
    budget: 'overview',
  }),
  declarePage('compareTerm', {
    address: below(both('[taxonomy]/[term]'), compare),
    title: ({ t, locale }, { term }) => t('compare.of', { name: termLabel(term, locale) }),
    component: 'compare/CompareTermPage.astro',
    question: everyComparedTerm,
    shows: ({ entriesOfTerm }, { term }) => entriesOfTerm(term, 'es'),
    budget: 'overview',
  }),
  declarePage('workshop', {
    address: { es: 'taller-2022', en: 'workshop-2022' },
    title: ({ t }) => t('workshop.title'),
    component: 'workshop/WorkshopPage.astro',
    question: once,
    shows: (catalogue) => [catalogue.workshop() ?? []].flat(),
    navigation: link('footer', 11, 'workshop.title'),
  }),
  declarePage('mappingCountry', {
    address: below(mapping, both('[country]')),
    title: ({ t, locale }, { country }) =>
      t('mapping.countryTitle', { country: countries.label(country, locale) }),
    component: 'mapping/MappingCountryPage.astro',
    question: everyCountry,
    shows: ({ entriesOfCountry, challengesOfCountry }, { country }) => [
      ...entriesOfCountry(country, 'es'),
      ...challengesOfCountry(country),
    ],
    budget: 'overview',
  }),
  declarePage('roadmapCountry', {
    address: below(roadmap, countriesWord, both('[country]')),
    title: ({ t, locale }, { country }) =>
      country === 'regional'
        ? t('roadmap.regionalTitle')
        : t('roadmap.countryTitle', { country: countries.label(country, locale) }),
    component: 'roadmap/RoadmapCountryPage.astro',
    question: everyCountry,
    shows: ({ itemsOfCountry, progressOf, profile }, { country }) => [
      ...itemsOfCountry(country).flatMap(({ item }) => [item, ...progressOf(item.code)]),
      ...[profile(country) ?? []].flat(),
    ],
    budget: 'overview',
  }),
  declarePage('roadmapProfile', {
    address: below(roadmap, profiles, both('[profile]')),
    title: ({ t, locale }, { profile }) =>
      t('roadmap.profileTitle', { name: inSentence(addressees.label(profile, locale)) }),
    component: 'roadmap/RoadmapProfilePage.astro',
    question: everyProfile,
    shows: (catalogue, { profile }) => catalogue.itemsOfProfile(profile),
    budget: 'overview',
  }),
  declarePage('countries', {
    address: countriesWord,
    title: ({ t }) => t('countries.title'),
    component: 'country/CountriesPage.astro',
    question: once,
    navigation: link('header', 2, 'nav.countries'),
  }),
  declareList('country', {
    address: below(countriesWord, both('[country]')),
    title: ({ locale }, { country }) => countryHeading(country, locale),
    firstTitle: ({ catalogue, locale }, { country }) =>
      landingTitle(
        countryHeading(country, locale),
        catalogue.entriesOfCountry(country, locale),
        locale,
      ),
    component: 'country/CountryPage.astro',
    question: everyCountry,
    items: (catalogue, { country }) => catalogue.entriesOfCountry(country, 'es').length,
    shows: (catalogue, { country }) => [
      ...catalogue.entriesOfCountry(country, 'es'),
      ...[catalogue.profile(country) ?? []].flat(),
    ],
  }),
  declarePage('countryContext', {
    address: below(countriesWord, { es: '[country]/contexto', en: '[country]/context' }),
    title: ({ t, locale }, { country }) =>
      t('countryContext.title', { country: countries.label(country, locale) }),
    component: 'country/CountryContextPage.astro',
    question: everyCountryWithProfile,
    shows: (catalogue, { country }) => [catalogue.profile(country) ?? []].flat(),
  }),
  declareList('countryDimension', {
    address: below(countriesWord, both('[country]/[term]')),
    title: ({ locale }, { country, term }) => countryTermHeading(country, term, locale),
    firstTitle: countryTermTitle,
    component: 'country/CountryTermPage.astro',
    question: everyCountryDimension,
    items: (catalogue, { country, term }) =>
      catalogue.entriesOfCountryTerm(country, term, 'es').length,
    shows: (catalogue, { country, term }) => catalogue.entriesOfCountryTerm(country, term, 'es'),
  }),
  declareList('countryTheme', {
    address: below(countriesWord, { es: '[country]/temas/[term]', en: '[country]/themes/[term]' }),
    title: ({ locale }, { country, term }) => countryTermHeading(country, term, locale),
    firstTitle: countryTermTitle,
    component: 'country/CountryTermPage.astro',
    question: everyCountryTheme,
    items: (catalogue, { country, term }) =>
      catalogue.entriesOfCountryTerm(country, term, 'es').length,
    shows: (catalogue, { country, term }) => catalogue.entriesOfCountryTerm(country, term, 'es'),
  }),
  declarePage('terms', {
    address: both('[taxonomy]'),
    title: ({ t }, { taxonomy }) => t(`taxonomy.${taxonomy}.title`),
    component: 'term/TermsPage.astro',
    question: everyTaxonomy,
    navigation: [
      footer(1, 'taxonomy.dimension.title', { taxonomy: 'dimension' as const }),
      footer(2, 'taxonomy.level.title', { taxonomy: 'level' as const }),
      footer(3, 'taxonomy.theme.title', { taxonomy: 'theme' as const }),
      footer(4, 'taxonomy.population.title', { taxonomy: 'population' as const }),
      footer(5, 'taxonomy.evidence.title', { taxonomy: 'evidence' as const }),
    ],
  }),
  declareList('term', {
    address: both('[taxonomy]/[term]'),
    title: ({ locale }, { term }) => termHeading(term, locale),
    firstTitle: ({ catalogue, locale }, { term }) =>
      landingTitle(termHeading(term, locale), catalogue.entriesOfTerm(term, locale), locale),
    component: 'term/TermPage.astro',
    question: everyTerm,
    items: (catalogue, { term }) => catalogue.entriesOfTerm(term, 'es').length,
    shows: (catalogue, { term }) => catalogue.entriesOfTerm(term, 'es'),
  }),
  declareList('institutions', {
    address: institutions,
    title: ({ t }) => t('institutions.title'),
    component: 'institution/InstitutionsPage.astro',
    question: once,
    items: (catalogue) => catalogue.institutions('es').length,
    perPage: institutionsPerPage,
    shows: (catalogue) => catalogue.institutions('es'),
    navigation: link('footer', 9, 'institutions.title'),
  }),
  declareList('institution', {
    address: below(institutions, both('[slug]')),
    title: ({ catalogue, locale }, { slug }) =>
      institutionTitle(catalogue.recordAt('institutions', slug), locale),
    component: 'institution/InstitutionPage.astro',
    question: everyRecord('institutions'),
    items: ({ recordAt, participationsOf, sourcesByAuthor }, { slug }) => {
      const { code } = recordAt('institutions', slug);
      return participationsOf(code).length + sourcesByAuthor(code).length;
    },
    perPage: institutionItemsPerPage,
    shows: ({ recordAt, participationsOf }, { slug }) =>
      participationsOf(recordAt('institutions', slug).code).map(({ practice }) => practice),
  }),
  declareList('sources', {
    address: sources,
    title: ({ t }) => t('sources.title'),
    component: 'source/SourcesPage.astro',
    question: once,
    items: (catalogue) => catalogue.sources('es').length,
    perPage: sourcesPerPage,
    navigation: link('footer', 12, 'sources.title'),
  }),
  declarePage('data', {
    address: data,
    title: ({ t }) => t('data.title'),
    component: 'dataPages/DataPage.astro',
    question: once,
    shows: (catalogue) => catalogue.dated,
    navigation: link('footer', 13, 'data.title'),
  }),
  declarePage('dataTable', {
    address: below(data, both('[table]')),
    title: ({ t, locale }, { of }) =>
      t('dataTable.title', { name: inSentence(siteName(of)[locale]) }),
    component: 'dataPages/DataTablePage.astro',
    question: everyKind,
  }),
  declarePage('profiles', {
    address: profiles,
    title: ({ t }) => t('profiles.title'),
    component: 'profile/ProfilesPage.astro',
    question: once,
    navigation: link('footer', 6, 'profiles.title'),
  }),
  declareList('profile', {
    address: below(profiles, both('[profile]')),
    title: ({ locale }, { profile }) => profileTitle(profile, locale),
    firstTitle: ({ catalogue, locale }, { profile }) =>
      landingTitle(
        profileTitle(profile, locale),
        catalogue.entriesOfProfile(profile, locale),
        locale,
      ),
    component: 'profile/ProfilePage.astro',
    question: everyProfile,
    items: (catalogue, { profile }) => catalogue.entriesOfProfile(profile, 'es').length,
    shows: (catalogue, { profile }) => [
      ...catalogue.entriesOfProfile(profile, 'es'),
      ...catalogue.challengesOfTerms(nearProfile[profile]),
    ],
  }),
  declarePage('article', {
    address: both('[article]'),
    title: ({ t }, { article }) => t(`article.${article}.title`),
    component: 'article/ArticlePage.astro',
    question: everyArticle,
    navigation: [
      footer(14, 'article.about', { article: 'about' as const }),
      footer(15, 'article.method', { article: 'method' as const }),
      footer(16, 'article.accessibility', { article: 'accessibility' as const }),
    ],
  }),
  declarePage('notFound', {
    address: both('404.html'),
    title: ({ t }) => t('notFound.title'),
    component: 'home/NotFoundPage.astro',
    question: once,
    indexed: false,
  }),
];

function footer<Params>(order: number, label: Message, of: Params) {
  return { place: 'footer' as const, order, label, of };
}

/** The title of the record that a page is about. */
function recordTitle(kind: Exclude<AddressedKind, 'institutions'>) {
  return ({ catalogue, locale }: TitleContext, { slug }: { slug: string }) =>
    localize(catalogue.recordAt(kind, slug).title, locale).value;
}

function countryTermTitle(
  { catalogue, locale }: TitleContext,
  { country, term }: { country: Country; term: CountryTerm },
): string {
  const entries = catalogue.entriesOfCountryTerm(country, term, locale);
  return landingTitle(countryTermHeading(country, term, locale), entries, locale);
}

function chainRecords(catalogue: Catalogue): Dated[] {
  const { challenges, recommendations } = catalogue;
  return [...challenges, ...recommendations, ...roadmapRecords(catalogue)];
}

function roadmapRecords({ roadmapItems, progress }: Catalogue): Dated[] {
  return [...roadmapItems, ...progress];
}

/** The roadmap, and the countries whose announcements stand before it. */
function roadmapAndAnnouncements(catalogue: Catalogue): Dated[] {
  const announcing = catalogue
    .records('countries')
    .filter(({ announcements }) => announcements.length > 0);
  return [...roadmapRecords(catalogue), ...announcing];
}

type Flat<T> = { [Key in keyof T]: T[Key] };
type Distributed<T> = T extends unknown ? Flat<T> : never;
type PageOf<Declared> = Declared extends { instances: (...args: never) => { page: infer P }[][] }
  ? P
  : never;

export type RegisteredPage = (typeof pages)[number];

/** A page of the site, independent of its language: its kind and its parameters. */
export type Page = Distributed<PageOf<RegisteredPage>>;

/** A page of some kinds, as a catalogue has it: those of lists have their number. */
export type PageOfKind<Kind extends Page['kind']> = Required<Extract<Page, { kind: Kind }>>;
