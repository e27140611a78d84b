import { loadPagefind, type PagefindPage } from './pagefind.ts';
import { isKnown, meaningfulWords } from './queryWords.ts';

/** How many results are shown; each costs a file of some two kilobytes. */
export const shownResults = 20;

export type Answer =
  | { kind: 'found'; total: number; pages: PagefindPage[] }
  | { kind: 'unknown'; words: string[]; known: string[] };

const vocabularies = new Map<string, Promise<string[]>>();

/** The words that the index of this language knows, loaded once. */
export function loadVocabulary(address: string): Promise<string[]> {
  const present = vocabularies.get(address);
  if (present) return present;
  const loading = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return (await response.text()).split('\n');
  });
  loading.catch(() => vocabularies.delete(address));
  vocabularies.set(address, loading);
  return loading;
}

/** Asks the index, unless a word of the query occurs in no page at all. */
export async function findEntries(query: string, wordsAddress: string): Promise<Answer> {
  const [pagefind, vocabulary] = await Promise.all([loadPagefind(), loadVocabulary(wordsAddress)]);
  const words = meaningfulWords(query);
  const unknown = words.filter((word) => !isKnown(word, vocabulary));
  if (unknown.length > 0) {
    return {
      kind: 'unknown',
      words: unknown,
      known: words.filter((word) => !unknown.includes(word)),
    };
  }
  const { results } = await pagefind.search(words.join(' '));
  const pages = await Promise.all(results.slice(0, shownResults).map((result) => result.data()));
  return { kind: 'found', total: results.length, pages };
}
