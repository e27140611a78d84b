import type { Locale } from 'content-models/locales';
import { recordTexts } from '../reading/recordTexts.ts';
import { allRecords, type Check } from './check.ts';
import { plainWords } from './realTranslations.ts';

/** Words that hardly a sentence of a language does without, and that the other one does not have. */
const frequent: Record<Locale, ReadonlySet<string>> = {
  es: new Set(
    'del los las que para por con una como sus más son fue desde hasta según este esta también cuando sin sobre entre está había'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and for with that from was were are its their which this these who has had been not how also about'.split(
      ' ',
    ),
  ),
};

const names: Record<Locale, string> = { es: 'español', en: 'inglés' };

/** Spanish stands in the Spanish field and English in the English one. */
export const rightLanguage: Check = (snapshot) =>
  allRecords(snapshot).flatMap(({ kind, record }) =>
    recordTexts(record)
      .filter(({ words, locale }) => isOther(words, locale))
      .map(({ field, locale }) => ({
        kind,
        code: record.code,
        field,
        text: `no parece estar en ${names[locale]}. Ponga cada idioma en su campo.`,
      })),
  );

function isOther(text: string, locale: Locale): boolean {
  const words = plainWords(text.toLowerCase());
  const other = locale === 'es' ? 'en' : 'es';
  return count(words, other) >= 2 && count(words, other) > count(words, locale);
}

const count = (words: string[], locale: Locale) =>
  words.filter((word) => frequent[locale].has(word)).length;
