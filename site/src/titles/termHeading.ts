import type { Locale } from 'content-models/locales';
import { capitalised, inSentence } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import { termLabel, type TermRef } from '../catalogue/taxonomies.ts';

/** The heading of a term on its own: `Reintegración económica`, `Nivel individual`, `Mujeres`. */
export function termHeading(term: TermRef, locale: Locale): string {
  const t = useTranslations(locale);
  return capitalised(
    t(`taxonomy.${term.taxonomy}.heading`, { term: inSentence(termLabel(term, locale)) }),
  );
}
