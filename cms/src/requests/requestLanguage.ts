import type { Locale } from 'content-models/locales';

/** The language of the admin where Payload has not read the request yet: Spanish unless English was chosen (a cookie). */
export function requestLanguage(headers: Headers): Locale {
  return /(?:^|;\s*)payload-lng=en(?:;|$)/.test(headers.get('cookie') ?? '') ? 'en' : 'es';
}
