import { locales, type Locale } from 'content-models/locales';
import { wordsOf } from '../../reading/recordTexts.ts';
import { allRecords, type AnyRecord, type Check } from '../check.ts';

const says: Record<Locale, RegExp> = {
  es: /(lectura|identificación|interpretación) (es )?(propia )?del catálogo|el catálogo (las? |los? |lo )?(identifica|relaciona|entiende|interpreta|lee)/i,
  en: /catalogue['’]s (own )?(reading|identification|interpretation)|the catalogue (identifies|reads|relates|takes|understands)/i,
};

/**
 * The note names «Proyecto Pepita» and nothing else; that it is Guatemala's «La Pepita» no source says. Who
 * joins the two says that the identification is the catalogue's.
 */
export const pepitaIsAReading: Check = (snapshot) =>
  allRecords(snapshot).flatMap((entry) =>
    locales
      .filter(
        (locale) => identifies(entry, locale) && !says[locale].test(wordsOf(entry.record, locale)),
      )
      .map((locale) => ({
        kind: entry.kind,
        code: entry.record.code,
        field: `description.${locale}`,
        text: 'une «Proyecto Pepita» con «La Pepita» de Guatemala, y ninguna fuente lo dice. Escriba que la identificación es del catálogo.',
      })),
  );

function identifies({ record }: AnyRecord, locale: Locale): boolean {
  const words = wordsOf(record, locale);
  if (/proyecto pepita/i.test(words) && /\bla pepita\b/i.test(words)) return true;
  if (!('entryClass' in record) || !/pepita/i.test(record.title.es)) return false;
  return words !== '' && (record.countries.length > 0 || record.institutions.length > 0);
}
