import type { Locale } from 'content-models/locales';
import { addressees } from 'content-models/vocabulary/addressees';
import { inSentence } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import type { Profile } from '../catalogue/profiles.ts';

/** The title of a profile's page: `Para ministerios de trabajo`. */
export function profileTitle(profile: Profile, locale: Locale): string {
  const t = useTranslations(locale);
  return t('profile.title', { name: inSentence(addressees.label(profile, locale)) });
}
