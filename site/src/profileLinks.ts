import type { Locale } from 'content-models/locales';
import { useTranslations } from './i18n/translate.ts';
import { pathOf } from './paths.ts';
import { profiles } from './profiles.ts';
import { profileTitle } from './profileTitle.ts';
import type { Catalogue } from './queries.ts';

/** The pages of the profiles, each with what it holds in a sentence and how many entries. */
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
