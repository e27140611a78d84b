import { localizedValues } from 'content-models/rules/translation';
import { recordTexts, type RecordText } from '../reading/recordTexts.ts';
import { allRecords, type Check } from './check.ts';

/** More than this share of common words is no translation. Real ones share less than a fifth. */
const copiedShare = 0.5;

/** Fewer words than these are a name or a unit. */
const enoughWords = 4;

/** English and Spanish are two texts, not one text twice; names, acronyms and quotations may be the same. */
export const realTranslations: Check = (snapshot) =>
  allRecords(snapshot).flatMap(({ kind, record }) => {
    const texts = recordTexts(record);
    return localizedValues(record)
      .map(({ path }) => path.join('.'))
      .filter((path) => isCopy(wordsAt(texts, path, 'es'), wordsAt(texts, path, 'en')))
      .map((path) => ({
        kind,
        code: record.code,
        field: `${path}.en`,
        text: 'repite el texto español. Escriba una traducción.',
      }));
  });

function wordsAt(texts: RecordText[], path: string, locale: 'es' | 'en'): string[] {
  return texts
    .filter((text) => text.path === path && text.locale === locale)
    .flatMap(({ words }) => plainWords(words));
}

/** The words that a translator translates: in small letters, of three letters or more, outside quotation marks. */
export function plainWords(text: string): string[] {
  const unquoted = text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, ' ');
  return (unquoted.match(/[\p{L}\d]+/gu) ?? []).filter((word) => /^\p{Ll}{3,}$/u.test(word));
}

function isCopy(es: string[], en: string[]): boolean {
  if (en.length < enoughWords) return false;
  return en.filter((word) => es.includes(word)).length / en.length > copiedShare;
}
