import { locales } from 'content-models/locales';
import { countries, type Country } from 'content-models/vocabulary/countries';
import type { Page } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { assembleCountryBrief, briefDetails } from './assembleCountryBrief.ts';
import { assemblePracticeHandout, practiceDetails } from './assemblePracticeHandout.ts';
import type { Handout } from './Handout.ts';
import type { Edition } from './handoutParts.ts';

/** A handout that a page offers. */
export type OfferedHandout = {
  page: Page;
  locale: Edition['locale'];
  /** The handout in full, and with less and less detail, each made when it is asked for. */
  tellings: readonly [() => Handout, ...(() => Handout)[]];
};

/** Every handout of a catalogue: of practices that are not withdrawn, and of countries of which something is known. */
export function allHandouts(catalogue: Catalogue, siteUrl: string): OfferedHandout[] {
  return locales.flatMap((locale) => {
    const edition = { catalogue, locale, siteUrl };
    return [
      ...catalogue
        .entriesWithPage(locale)
        .filter(({ lifecycle }) => lifecycle !== 'withdrawn')
        .map((practice): OfferedHandout => {
          const page = { kind: 'entry', slug: practice.slug } as const;
          const tell = (detail: (typeof practiceDetails)[number]) => () =>
            // Read when it is told, so that who hears what is asked hears of the practice.
            assemblePracticeHandout(catalogue.record('practices', practice.code), edition, detail);
          return { page, locale, tellings: mapEach(practiceDetails, tell) };
        }),
      ...countries.keys
        .filter((country) => isKnown(country, edition))
        .map((country): OfferedHandout => {
          const page = { kind: 'country', country, number: 1 } as const;
          const tell = (detail: (typeof briefDetails)[number]) => () =>
            assembleCountryBrief(country, edition, detail);
          return { page, locale, tellings: mapEach(briefDetails, tell) };
        }),
    ];
  });
}

/** Whether the page of a country says anything of it. */
function isKnown(country: Country, { catalogue, locale }: Edition): boolean {
  const { length } = catalogue.entriesOfCountry(country, locale);
  return length > 0 || catalogue.profile(country) !== undefined;
}

/** As `map`, for a list that is known to have a first element. */
function mapEach<From, To>(
  [first, ...others]: readonly [From, ...From[]],
  change: (from: From) => To,
): [To, ...To[]] {
  return [change(first), ...others.map(change)];
}
