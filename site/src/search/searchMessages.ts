import type { Locale } from 'content-models/locales';
import { rawMessage } from '../i18n/translate.ts';

/** What the search says while it runs; `{q}`, `{n}` and `{word}` are filled in by the script. */
export function searchMessages(locale: Locale) {
  return {
    foundOne: rawMessage('searchPage.found.one', locale),
    foundOther: rawMessage('searchPage.found.other', locale),
    showing: rawMessage('searchPage.showing', locale),
    none: rawMessage('searchPage.none', locale),
    unknown: rawMessage('searchPage.unknown', locale),
    without: rawMessage('searchPage.without', locale),
    wayOn: rawMessage('searchPage.wayOn', locale),
    failed: rawMessage('searchPage.failed', locale),
    loading: rawMessage('searchPage.loading', locale),
    spanishOnly: rawMessage('list.spanishOnly', locale),
  };
}

export type SearchMessages = ReturnType<typeof searchMessages>;
