import type { Locale } from 'content-models/locales';
import { useTranslations } from '../language/translate.ts';
import { pathOf } from '../addresses/paths.ts';
import { profiles } from '../catalogue/profiles.ts';
import { profileTitle } from '../titles/profileTitle.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** Links to the profiles with a sentence on their content and their numbers of entries. */
export function profileLinks(catalogue: Catalogue, locale: Locale) {
  const t = useTranslations(locale);
  return profiles.map((profile) => ({
    profile,
    label: profileTitle(profile, locale),
    href: pathOf({ kind: 'profile', profile }, locale),
    count: catalogue.entriesOfProfile(profile, locale).length,
    explanation: t(`profile.${profile}.summary`),
  }));
}
