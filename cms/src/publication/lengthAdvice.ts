import type { Locale } from 'content-models/locales';
import { localizedValues } from 'content-models/rules/translation';
import type { DraftedKind } from '../records/documents.ts';

/**
 * About so many words fit on a page within its budget (`pageBudgets` of the site: 14,000 bytes with its stylesheet).
 * Measured on the first content with longer descriptions: 6.3 letters a word, a quarter of a byte a letter, and about
 * 100 bytes for a source, which is as much as 60 words.
 */
const wordsOfPage = 1_900;
const wordsOfSource = 60;

/** Kinds whose pages have that budget; that of an action is larger. */
const measured: readonly DraftedKind[] = [
  'practices',
  'challenges',
  'recommendations',
  'institutions',
];

/**
 * Advice to somebody whose texts make a page that is slow where the line is; it stops no publication, since only the
 * built page knows its weight. Undefined where there is nothing to say.
 * @param content the input of the record's schema, complete or not
 */
export function lengthAdvice(
  kind: DraftedKind,
  content: object,
  language: Locale,
): string | undefined {
  if (!measured.includes(kind)) return undefined;
  const sources = 'sources' in content && Array.isArray(content.sources) ? content.sources : [];
  const own = Math.max(wordsIn(content, 'es'), wordsIn(content, 'en'));
  const words = own + wordsOfSource * sources.length;
  if (words <= wordsOfPage) return undefined;
  return texts[language](new Intl.NumberFormat(language).format(Math.round(words / 100) * 100));
}

function wordsIn(content: object, locale: Locale): number {
  const found = localizedValues(content).flatMap((value) => textsIn(value[locale]));
  return found.join(' ').match(/\S+/g)?.length ?? 0;
}

/** The texts in a value of one language: a string, a list of them, or rich text. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value) return textsIn(value.text);
  return Object.values(value)
    .filter((inner) => typeof inner === 'object')
    .flatMap(textsIn);
}

const texts: Record<Locale, (words: string) => string> = {
  es: (words) =>
    `El registro es largo: unas ${words} palabras con sus fuentes. Se puede publicar, pero su página tardará en cargarse con una conexión lenta. Si puede, acórtelo.`,
  en: (words) =>
    `The record is long: about ${words} words with its sources. It can be published, but its page will be slow to load on a slow line. Shorten it if you can.`,
};
