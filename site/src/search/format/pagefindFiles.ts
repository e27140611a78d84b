import type { Locale } from 'content-models/locales';

/**
 * Pagefind keeps the text of each page in a file for itself: gzip, in it a mark and then JSON. To read it directly costs
 * no engine, but the format is its own and is documented nowhere. All that is known of it is here, read from files of this
 * version.
 */
export const pagefindVersion = '1.6.0';

/** Where the full-text index of a language lies, and the engine that reads it. */
export const pagefindFolder = (locale: Locale) => `/pagefind/${locale}/`;

/** The folder of the texts of a language. */
export const fragmentFolder = (locale: Locale) => `${pagefindFolder(locale)}fragment/`;

/** What stands before the JSON in a file of text. */
const mark = 'pagefind_dcd';

const ending = '.pf_fragment';

/** The file of a text by its name, which is the id of a result of a search. */
export const fragmentFile = (name: string) => name + ending;

/**
 * The name of a file of text.
 * @throws Error where Pagefind has given it another ending.
 */
export function fragmentName(file: string): string {
  if (!file.endsWith(ending)) throw unreadable(file);
  return file.slice(0, -ending.length);
}

/** A page as Pagefind keeps it: its address, its title, and what of it is searched. */
export type Fragment = { url: string; title: string; content: string };

/**
 * Reads a file of text.
 *
 * @param unpacked the file without its gzip.
 * @param address names the file in the error.
 * @throws Error where it is not as this version of Pagefind writes it.
 */
export function readFragment(unpacked: string, address: string): Fragment {
  const page = unpacked.startsWith(mark) ? parsed(unpacked.slice(mark.length)) : undefined;
  if (isFragment(page)) return { url: page.url, title: page.meta.title, content: page.content };
  throw unreadable(address);
}

/**
 * What is searched of a page, for a browser: the build has read the file with `readFragment` and its sentences before.
 * @throws Error where it is no such file.
 */
export function contentOf(unpacked: string): string {
  const page = parsed(unpacked.slice(mark.length));
  if (isObject(page) && typeof page['content'] === 'string') return page['content'];
  throw new Error('This is no text of a page.');
}

type Stored = { url: string; content: string; meta: { title: string } };

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isFragment(value: unknown): value is Stored {
  return (
    isObject(value) &&
    typeof value['url'] === 'string' &&
    typeof value['content'] === 'string' &&
    isObject(value['meta']) &&
    typeof value['meta']['title'] === 'string'
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What is said of files that are not as expected. */
export function unreadable(address: string): Error {
  return new Error(
    `${address} is no text of a page as Pagefind ${pagefindVersion} writes it: a file ${ending}, gzip, "${mark}", then JSON with url, content and meta.title. If another version is installed, look at its files and change search/format/pagefindFiles.ts.`,
  );
}
