import type { Locale } from 'content-models/locales';

/** The language in which the admin is read; Spanish unless English was chosen. */
export function languageOf({ language }: { language: string }): Locale {
  return language === 'en' ? 'en' : 'es';
}
