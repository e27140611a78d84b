import type { Locale } from 'content-models/locales';

/** The interface language of a request or of a component of the admin: Spanish unless English was chosen. */
export function languageOf({ i18n }: { i18n: { language: string } }): Locale {
  return i18n.language === 'en' ? 'en' : 'es';
}

/** The same for a request that Payload has not parsed yet, from the cookie in which Payload stores the choice. */
export function requestLanguage(headers: Headers): Locale {
  return /(?:^|;\s*)payload-lng=en(?:;|$)/.test(headers.get('cookie') ?? '') ? 'en' : 'es';
}
