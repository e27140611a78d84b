import { locales, type Locale } from 'content-models/locales';
import { localizedValues } from 'content-models/rules/translation';
import { calledSources, richText, richTextWords } from 'content-models/fields/richText';

/** A plain text, or one block of a rich text, in one language, with the sources that it calls. */
export type RecordText = {
  path: string;
  field: string;
  locale: Locale;
  words: string;
  calls: string[];
};

/** Everything that a record says to readers in Spanish or English, in the order of its fields. */
export function recordTexts(record: object): RecordText[] {
  return localizedValues(record).flatMap(({ path, es, en }) => {
    const values = { es, en };
    return locales.flatMap((locale) =>
      blocksOf(values[locale]).map((block) => ({
        path: path.join('.'),
        field: [...path, locale].join('.'),
        locale,
        ...block,
      })),
    );
  });
}

function blocksOf(value: unknown): { words: string; calls: string[] }[] {
  if (typeof value === 'string') return [{ words: value, calls: [] }];
  const blocks = richText.safeParse(value);
  if (!blocks.success) return [];
  return blocks.data.map((block) => ({
    words: richTextWords([block]),
    calls: calledSources([block]),
  }));
}

/** All that a record says in one language, as one text. */
export function wordsOf(record: object, locale: Locale): string {
  return recordTexts(record)
    .filter((text) => text.locale === locale)
    .map(({ words }) => words)
    .join('\n');
}

/** The sentences of a text: full stops, semicolons, colons and new lines end one. */
export function sentences(words: string): string[] {
  return words.split(/(?<=[.!?;:])\s+|\n/).filter((sentence) => sentence.trim() !== '');
}

export type Sentence = Omit<RecordText, 'words'> & { sentence: string };

/** The sentences of all texts of a record. */
export function recordSentences(record: object): Sentence[] {
  return recordTexts(record).flatMap(({ words, ...place }) =>
    sentences(words).map((sentence) => ({ ...place, sentence })),
  );
}
