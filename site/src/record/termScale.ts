import type { Locale } from 'content-models/locales';
import type { Vocabulary } from 'content-models/vocabulary/defineVocabulary';

/** A grade of an axis of trust. Only numbered grades have a position on its ruler. */
export type Grade = {
  key: string;
  label: string;
  explanation: string | undefined;
  isNumbered: boolean;
};

/** The grades of a vocabulary with their texts, in order. */
export function termScale<Key extends string>(
  vocabulary: Vocabulary<Key>,
  locale: Locale,
): Grade[] {
  return vocabulary.keys.map((key) => ({
    key,
    label: vocabulary.label(key, locale),
    explanation: vocabulary.term(key).explanation?.[locale],
    isNumbered: /^\d$/.test(key),
  }));
}
