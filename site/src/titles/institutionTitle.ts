import type { Locale } from 'content-models/locales';
import type { Institution } from 'content-models/records/institution';
import { countries } from 'content-models/vocabulary/countries';
import { localize } from '../language/localize.ts';

/** The title of an institution's page: `Instituto Guatemalteco de Migración (IGM), Guatemala`. */
export function institutionTitle(
  { name, acronym, country }: Pick<Institution, 'name' | 'acronym' | 'country'>,
  locale: Locale,
): string {
  const own = localize(name, locale).value;
  const told = acronym && !own.includes(acronym) ? `${own} (${acronym})` : own;
  return country ? `${told}, ${countries.label(country, locale)}` : told;
}
