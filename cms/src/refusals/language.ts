import type { Locale } from 'content-models/locales';

/** The language in which the admin is read, by a request or a component of it: Spanish unless English was chosen. */
export function languageOf({ i18n }: { i18n: { language: string } }): Locale {
  return i18n.language === 'en' ? 'en' : 'es';
}

/** The same where Payload has not read the request yet, from the cookie in which it keeps the choice. */
export function requestLanguage(headers: Headers): Locale {
  return /(?:^|;\s*)payload-lng=en(?:;|$)/.test(headers.get('cookie') ?? '') ? 'en' : 'es';
}
