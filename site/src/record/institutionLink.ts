import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { Institution } from 'content-models/records/institution';
import { localize } from '../language/localize.ts';
import { pathOf } from '../addresses/paths.ts';
import type { RecordLink } from '../addresses/recordLink.ts';

/** The link to an institution; without approved English, to its Spanish page with its Spanish name. */
export function institutionLink(institution: Institution, locale: Locale): RecordLink {
  const { name, acronym, slug } = institution;
  const { value, lang } = localize(name, locale);
  const text = acronym && !value.includes(acronym) ? `${value} (${acronym})` : value;
  const target = hasEnglish(institution) ? locale : 'es';
  return { text, lang, href: pathOf({ kind: 'institution', slug }, target) };
}
