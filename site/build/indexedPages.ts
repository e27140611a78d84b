import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { Practice } from 'content-models/records/practice';
import { richTextWords } from 'content-models/fields/richText';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { synonymGroups } from 'content-models/vocabulary/synonyms';
import { z } from 'zod';
import { pathOf } from '../src/addresses/paths.ts';
import { createGroupFinder } from '../src/search/build/synonymPages.ts';
import { setNamesApart } from '../src/search/format/namesApart.ts';
import { spellingsIn } from '../src/search/build/wordsOfShards.ts';
import { fileDigest } from './fileDigest.ts';
import { indexedText, type IndexedText } from './indexedText.ts';
import type { KeptResults } from './keptResults.ts';

/** What the search files take from the text of a page. It depends on nothing else but the language. */
export const pageTextSchema = z.object({
  /** Title and text with names set apart (`namesApart.ts`); Pagefind searches both. */
  title: z.string(),
  kicker: z.string(),
  text: z.string(),
  /** Its distinct words, and the synonym groups that it belongs to. */
  words: z.array(z.string()),
  groups: z.array(z.number()),
});

type PageText = z.infer<typeof pageTextSchema>;

/** A page of the full-text index with its address. */
export type IndexedPage = PageText & { url: string };

type Options = {
  snapshot: Snapshot;
  /** The built site. */
  outDir: string;
  locale: Locale;
  /** The texts of pages by the digest of their HTML; null where there is nothing to index. */
  kept: KeptResults<PageText | null>;
};

/**
 * The pages that are indexed in a language, in the order of their addresses. An entry without an English page is in the
 * English index too, in Spanish and marked as such.
 */
export function indexedPages({ snapshot, outDir, locale, kept }: Options): IndexedPage[] {
  const textOf = createTextReader(locale, kept);
  const untranslated = locale === 'en' ? snapshot.practices.filter(isUntranslated) : [];
  const pages = [
    ...pagesOf(outDir, locale).flatMap((name) => {
      const file = path.join(outDir, name);
      const text = textOf(fileDigest(file), () => textOfPage(readFileSync(file, 'utf8')));
      return text ? [{ url: urlOf(name), ...text }] : [];
    }),
    ...untranslated.flatMap((practice) => {
      const text = spanishText(practice);
      const own = textOf(hash('sha256', JSON.stringify(text), 'hex'), () => text);
      return own ? [{ url: pathOf({ kind: 'entry', slug: practice.slug }, 'es'), ...own }] : [];
    }),
  ];
  return pages.toSorted((one, other) => (one.url < other.url ? -1 : 1));
}

/** Most pages are lists, without content of their own. */
const textOfPage = (html: string) =>
  html.includes('data-pagefind-body') ? indexedText(html) : undefined;

function createTextReader(locale: Locale, kept: KeptResults<PageText | null>) {
  const groupsIn = createGroupFinder(synonymGroups[locale]);
  const withWords = (own: IndexedText): PageText => {
    const [title, text] = [setNamesApart(own.title), setNamesApart(own.text)];
    const words = `${title}\n${text}`;
    return { ...own, title, text, words: spellingsIn(words), groups: groupsIn(words) };
  };
  return (key: string, make: () => IndexedText | undefined): PageText | null => {
    const present = kept.find(key);
    if (present !== undefined) return present;
    const own = make();
    const made = own ? withWords(own) : null;
    kept.add(key, made);
    return made;
  };
}

function pagesOf(outDir: string, locale: Locale): string[] {
  // With types, because without them each name costs a call to the system that asks whether it is a folder.
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'index.html')
    .map(({ parentPath, name }) => path.relative(outDir, path.join(parentPath, name)))
    .filter((name) => localeOf(name) === locale);
}

const localeOf = (name: string): Locale => (name.startsWith(`en${path.sep}`) ? 'en' : 'es');

function urlOf(name: string): string {
  return `/${name
    .split(path.sep)
    .join('/')
    .replace(/index\.html$/, '')}`;
}

const isUntranslated = (practice: Practice) =>
  !hasEnglish(practice) && practice.lifecycle !== 'withdrawn';

function spanishText({
  title,
  summary,
  alternativeNames,
  description,
  facts,
}: Practice): IndexedText {
  const parts = [
    summary.es,
    ...alternativeNames,
    richTextWords(description.es),
    ...facts.map(({ statement }) => statement.es),
  ];
  return { title: title.es, kicker: '', text: parts.join('\n') };
}
