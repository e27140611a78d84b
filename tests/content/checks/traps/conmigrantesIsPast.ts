import type { Locale } from 'content-models/locales';
import { recordSentences } from '../../reading/recordTexts.ts';
import { allRecords, type Check } from '../check.ts';

const atWork: Record<Locale, RegExp> = {
  es: /(?<!\p{L})(?:responden?|es responsable|son responsables|dirigen?|coordinan?|está a cargo|están a cargo)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:answers? for|is responsible|are responsible|runs|coordinates?|is in charge|are in charge)(?!\p{L})/iu,
};

/** El Salvador dissolved CONMIGRANTES by law: what it was in charge of is told in the past. */
export const conmigrantesIsPast: Check = (snapshot) =>
  allRecords(snapshot).flatMap(({ kind, record }) =>
    recordSentences(record)
      .filter(
        ({ sentence, locale }) => /conmigrantes/i.test(sentence) && atWork[locale].test(sentence),
      )
      .map(({ field }) => ({
        kind,
        code: record.code,
        field,
        text: 'cuenta en presente lo que tuvo a su cargo el CONMIGRANTES, que una ley disolvió. Ponga el verbo en pasado.',
      })),
  );
