import type { Locale } from 'content-models/locales';
import { capitalised, inSentence } from './formats.ts';
import { useTranslations } from './i18n/translate.ts';
import { termLabel, type TermRef } from './taxonomies.ts';

/** What a term is called where it stands alone: `Reintegración económica`, `Nivel individual`, `Mujeres`. */
export function termHeading(term: TermRef, locale: Locale): string {
  const t = useTranslations(locale);
  return capitalised(
    t(`taxonomy.${term.taxonomy}.heading`, { term: inSentence(termLabel(term, locale)) }),
  );
}
