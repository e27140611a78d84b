import type { Locale } from 'content-models/locales';
import { rawMessage } from '../../language/translate.ts';

/** The messages of the search script, which fills in their placeholders. */
export function searchMessages(locale: Locale) {
  return {
    entriesOne: rawMessage('entries.one', locale),
    entriesOther: rawMessage('entries.other', locale),
    entriesNone: rawMessage('searchPage.noEntries', locale),
    pagesOne: rawMessage('searchPage.pages.one', locale),
    pagesOther: rawMessage('searchPage.pages.other', locale),
    both: rawMessage('searchPage.both', locale),
    found: rawMessage('searchPage.found', locale),
    nearest: rawMessage('searchPage.nearest', locale),
    none: rawMessage('searchPage.none', locale),
    noneFiltered: rawMessage('searchPage.noneFiltered', locale),
    meant: rawMessage('searchPage.meant', locale),
    meantShown: rawMessage('searchPage.meantShown', locale),
    unknown: rawMessage('searchPage.unknown', locale),
    unknownFilter: rawMessage('searchPage.unknownFilter', locale),
    without: rawMessage('searchPage.without', locale),
    wayOn: rawMessage('searchPage.wayOn', locale),
    wayOnPages: rawMessage('searchPage.wayOnPages', locale),
    wayOnAll: rawMessage('searchPage.wayOnAll', locale),
    remove: rawMessage('searchPage.remove', locale),
    removeAll: rawMessage('searchPage.removeAll', locale),
    withoutFilter: rawMessage('searchPage.withoutFilter', locale),
    practicesOnly: rawMessage('searchPage.practicesOnly', locale),
    more: rawMessage('searchPage.more', locale),
    toResults: rawMessage('searchPage.toResults', locale),
    texts: rawMessage('searchPage.texts', locale),
    textsFailed: rawMessage('searchPage.textsFailed', locale),
    failed: rawMessage('searchPage.failed', locale),
    otherLooking: rawMessage('searchPage.otherLooking', locale),
    otherFound: rawMessage('searchPage.otherFound', locale),
    title: rawMessage('searchPage.titleFor', locale),
    spanishOnly: rawMessage('list.spanishOnly', locale),
    placeNotStated: rawMessage('countries.notStated', locale),
    level: rawMessage('level', locale),
    dimension: rawMessage('dimension', locale),
    pages: rawMessage('pagination.label', locale),
    previous: rawMessage('pagination.previous', locale),
    next: rawMessage('pagination.next', locale),
    page: rawMessage('pagination.page', locale),
  };
}

export type SearchMessages = ReturnType<typeof searchMessages>;
