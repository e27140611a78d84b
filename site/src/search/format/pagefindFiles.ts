import type { Locale } from 'content-models/locales';
import { asRead } from './namesApart.ts';

/**
 * Pagefind stores the text of each page in a file, the fragment: gzip, with a prefix and then JSON. Reading it directly
 * needs no engine, but the format is undocumented. Everything that depends on it is here, as found in files of this
 * version.
 */
export const pagefindVersion = '1.6.0';

/**
 * A volume of the full-text index of a language, as a language tag: `es`, `es-x-2`. Pagefind cannot change an index, so
 * a large one is in volumes, of which a change concerns few. By the tag Pagefind knows the language of a volume, and
 * names its fragments differently from those of all others.
 */
export type Volume = string;

/** The volumes of a language. The first one has the engine. */
export function volumesOf(locale: Locale, count: number): [Volume, ...Volume[]] {
  const others = Array.from({ length: count - 1 }, (_, place) => `${locale}-x-${place + 2}`);
  return [locale, ...others];
}

/** The folder of a volume. */
export const pagefindFolder = (volume: Volume) => `/pagefind/${volume}/`;

/** The folder of a volume's text fragments, inside its own. */
export const fragmentFolder = 'fragment/';

/** The volume that a fragment belongs to. */
export const volumeOf = (fragment: string): Volume => fragment.slice(0, fragment.indexOf('_'));

/** The address of a fragment by its name. */
export const fragmentAddress = (name: string) =>
  pagefindFolder(volumeOf(name)) + fragmentFolder + fragmentFile(name);

/** The prefix of the JSON in a fragment. */
const mark = 'pagefind_dcd';

const ending = '.pf_fragment';

/** The file of a fragment by its name, which is the id of a Pagefind result. */
const fragmentFile = (name: string) => name + ending;

/**
 * The name of a fragment file.
 * @throws Error where Pagefind has given it another extension.
 */
export function fragmentName(file: string): string {
  if (!file.endsWith(ending)) throw unreadable(file);
  return file.slice(0, -ending.length);
}

/** A page in Pagefind's index: its address, its title and its indexed text. */
export type Fragment = { url: string; title: string; content: string };

/**
 * Parses a fragment.
 * @param unpacked the content of the file after gunzip.
 * @param address the name of the file, for the error message.
 * @throws Error where it does not have the format of this version of Pagefind.
 */
export function readFragment(unpacked: string, address: string): Fragment {
  const page = unpacked.startsWith(mark) ? parsed(unpacked.slice(mark.length)) : undefined;
  if (isFragment(page)) return { url: page.url, title: page.meta.title, content: page.content };
  throw unreadable(address);
}

/**
 * The text of a fragment, in the browser: the build has validated the file with `readFragment`.
 * @throws Error where it is no such file.
 */
export function contentOf(unpacked: string): string {
  const page = parsed(unpacked.slice(mark.length));
  if (isObject(page) && typeof page['content'] === 'string') return asRead(page['content']);
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

/** The error for a fragment in another format. */
export function unreadable(address: string): Error {
  return new Error(
    `${address} is no text of a page as Pagefind ${pagefindVersion} writes it: a file ${ending}, gzip, "${mark}", then JSON with url, content and meta.title. If another version is installed, look at its files and change search/format/pagefindFiles.ts.`,
  );
}
