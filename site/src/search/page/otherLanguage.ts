import type { Locale } from 'content-models/locales';
import { openSearch, type Found, type Search } from '../engine/search.ts';
import type { SearchQuery } from '../engine/searchQuery.ts';
import { createSorter, select, type Selection } from '../engine/select.ts';
import { createSearchFiles } from './searchFiles.ts';

/** What this language answers to a query. */
type OwnAnswer = { query: SearchQuery; found: Found | undefined; selection: Selection };

/** Asks the other language the same; how many practices it has, where it answers plainly better, else 0. */
export type OtherLanguage = (own: OwnAnswer) => Promise<number>;

/**
 * A question in the other language finds nothing, or the few texts that quote it. Only then the files of that language
 * are loaded: first its compact file and words, and the full text if it has all words of the question.
 */
export function createOtherLanguage(folder: string, locale: Locale): OtherLanguage {
  const files = createSearchFiles(folder, locale);
  let opened: Promise<Search> | undefined;
  return async (own) => {
    const least = leastBetter(own);
    if (least === undefined) return 0;
    opened ??= openSearch(files);
    const search = await opened;
    const first = await search.byTitle(own.query.q);
    // It would have to guess as well.
    if (first.corrected !== undefined) return 0;
    const { ranking } = await search.byText(first);
    if (!isExact({ ...first, ranking })) return 0;
    const sort = createSorter(search.index, locale);
    const { total } = select(search.index, sort, ranking.ids, own.query);
    return total > least ? total : 0;
  };
}

/** Whether everything that was asked is found as it was written. */
const isExact = ({ corrected, ranking }: Found) =>
  corrected === undefined && ranking.isComplete && ranking.missing.length === 0;

/** With more practices than these nobody needs another language. */
const few = 5;

/**
 * How many practices the other language must exceed to be offered; undefined where the own answer is good enough. A word
 * that both languages have, as a name, is found about as often in each.
 */
function leastBetter({ found, selection }: OwnAnswer): number | undefined {
  if (!found) return undefined;
  if (!isExact(found) || found.ranking.ids.length === 0) return 0;
  return selection.total > few ? undefined : Math.max(few, 3 * selection.total);
}
