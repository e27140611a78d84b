import { createHash } from 'node:crypto';
import { kinds } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { dimensions, type Dimension } from 'content-models/vocabulary/dimensions';
import { entryClasses } from 'content-models/vocabulary/entryClasses';
import { originKinds } from 'content-models/vocabulary/originKinds';
import { levels, type Level } from 'content-models/vocabulary/levels';
import { useTranslations } from '../language/translate.ts';
import { localize } from '../language/localize.ts';
import type { Page } from '../addresses/paths.ts';
import { pageInstances } from '../register/pageInstances.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** Increment it with every change of the drawing: cards in the cache are not drawn again. */
export const cardDesign = 2;

/** The size that social networks and messengers expect (https://ogp.me/ leaves it open), in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The folder of the cards in the site. */
export const cardFolder = 'tarjetas';

/** The content of a card, the picture that represents a page wherever its address is shared. */
export type Card = {
  /** What the name of its file begins with: the code of an entry or a country, the kind of a page, or the name of the site. */
  owner: string;
  locale: Locale;
  kicker: string;
  title: string;
  places: readonly string[];
  levels: readonly Level[];
  dimensions: readonly Dimension[];
};

/** A page with its title, without what the title counts. */
type Titled = { page: Page; title: string };

/**
 * The card of a page: that of its country, that of its entry, or one with its title. The home has that of the site, and
 * so has a withdrawn entry, of which nothing is shown.
 */
export function cardOf(
  { page, title }: Titled,
  catalogue: Pick<Catalogue, 'recordAt'>,
  locale: Locale,
): Card {
  if ('country' in page) return countryCard(page.country, locale);
  if (page.kind === 'home' || page.kind === 'notFound') return siteCard(locale);
  if (page.kind === 'entry') {
    const practice = catalogue.recordAt('practices', page.slug);
    return practice.lifecycle === 'withdrawn' ? siteCard(locale) : entryCard(practice, locale);
  }
  const kicker = kickerOf(page, catalogue, locale);
  return { ...siteCard(locale), owner: page.kind, kicker, title };
}

/** The card of every page of a site, each once. */
export function allCards(catalogue: Catalogue): Card[] {
  const cards = pageInstances(catalogue).flatMap(({ page, languages, lastingTitle }) =>
    languages.map((locale) => cardOf({ page, title: lastingTitle(locale) }, catalogue, locale)),
  );
  return [...new Map(cards.map((card) => [cardFile(card), card])).values()];
}

/** What kind of page it is; of a recommendation or an action, where it comes from, as wherever its title stands. */
function kickerOf(page: Page, { recordAt }: Pick<Catalogue, 'recordAt'>, locale: Locale): string {
  const t = useTranslations(locale);
  if (page.kind === 'term') return t(`taxonomy.${page.term.taxonomy}.title`);
  if (page.kind === 'challenge') return kinds.challenges.names.one[locale];
  if (page.kind === 'institution') return kinds.institutions.names.one[locale];
  if (page.kind === 'recommendation')
    return originKinds.label(recordAt('recommendations', page.slug).origin.kind, locale);
  if (page.kind === 'roadmapItem')
    return originKinds.label(recordAt('roadmapItems', page.slug).origin, locale);
  return t('home.kicker');
}

/** The card of an entry that is not withdrawn. */
export function entryCard(practice: Practice, locale: Locale): Card {
  return {
    owner: practice.code,
    locale,
    kicker: `${entryClasses.label(practice.entryClass, locale)} · ${practice.code}`,
    title: localize(practice.title, locale).value,
    places:
      practice.countries.length > 0
        ? practice.countries.map((country) => countries.label(country, locale))
        : [useTranslations(locale)('countries.notStated')],
    levels: practice.levels,
    dimensions: practice.dimensions,
  };
}

function countryCard(country: Country, locale: Locale): Card {
  const t = useTranslations(locale);
  return {
    ...siteCard(locale),
    owner: country,
    kicker: t(country === 'regional' ? 'country.kickerRegional' : 'country.kicker'),
    title: countries.label(country, locale),
  };
}

function siteCard(locale: Locale): Card {
  const t = useTranslations(locale);
  return {
    owner: t('site.name'),
    locale,
    kicker: t('home.kicker'),
    title: t('home.title'),
    places: [],
    levels: [],
    dimensions: [],
  };
}

/** The file name of a card. It has a digest of the content, so that it can be cached for ever. */
export function cardFile(card: Card): string {
  const content = createHash('sha256')
    .update(JSON.stringify([cardDesign, card]))
    .digest('hex');
  return `${card.owner.toLowerCase()}-${card.locale}-${content.slice(0, 12)}.png`;
}

/** The alternative text of a card. */
export function cardAlt({ title, kicker, places, ...card }: Card): string {
  return [
    title,
    kicker,
    ...places,
    ...card.levels.map((level) => levels.label(level, card.locale)),
    ...card.dimensions.map((dimension) => dimensions.label(dimension, card.locale)),
  ].join('. ');
}

/** The first places of a card, and the number of the others. */
export function placesText(places: readonly string[], shown: number, locale: Locale): string {
  const t = useTranslations(locale);
  const text = places.slice(0, shown).join(', ');
  const n = places.length - shown;
  return n > 0 ? t('card.places', { places: text, n }) : text;
}
