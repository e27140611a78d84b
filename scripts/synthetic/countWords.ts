import type { Locale } from 'content-models/locales';
import { practiceNarratives, type Practice } from 'content-models/records/practice';
import { richTextWords } from 'content-models/fields/richText';

/** The number of words of a practice in a language: title, summary, narratives and facts. */
export function countWords(practice: Practice, locale: Locale): number {
  const texts = [
    practice.title[locale],
    practice.summary[locale],
    ...practiceNarratives.map((field) => {
      const text = practice[field]?.[locale];
      return text && richTextWords(text);
    }),
    ...practice.facts.map(({ statement }) => statement[locale]),
  ];
  return texts.flatMap((text) => text?.split(/\s+/) ?? []).length;
}
