import type { Source } from 'content-models/records/source';
import { wordsOf } from './recordTexts.ts';

type LegalNorm = { number?: string | undefined; name: { es: string; en?: string | undefined } };

const anyToken = /\d[\d\-/–.,]*\d|\d/g;
const documentToken =
  /\d+[-/]\d[\d\-/]*|(?<=(?:decreto|ley|acuerdo|resolución|artículo|decree|law|act|resolution|article|n\.?º|no\.)\s)\d+/gi;

/**
 * The numbers by which laws and documents go («106-2013»): all that stand in a legal norm's number or name,
 * and in the name of a source those with a hyphen, a slash or a word such as «Decreto» before them.
 */
export function documentNumbers(
  norms: readonly LegalNorm[],
  sources: readonly Source[],
): Set<string> {
  const inNorms = norms.flatMap(({ number, name }) =>
    tokens([number, name.es, name.en].filter((part) => part !== undefined).join(' '), anyToken),
  );
  const inSources = sources.flatMap((source) =>
    tokens(
      `${source.title ?? ''} ${wordsOf(source, 'es')} ${wordsOf(source, 'en')}`,
      documentToken,
    ),
  );
  return new Set([...inNorms, ...inSources]);
}

/** The text with those numbers blanked out, every other character where it was. */
export function withoutDocuments(text: string, documents: ReadonlySet<string>): string {
  return text.replace(anyToken, (token) =>
    documents.has(token) ? ' '.repeat(token.length) : token,
  );
}

const tokens = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([token]) => token);
