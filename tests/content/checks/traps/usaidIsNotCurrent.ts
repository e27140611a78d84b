import type { Locale } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { recordSentences } from '../../reading/recordTexts.ts';
import { allRecords, type AnyRecord, type Check, type Problem } from '../check.ts';

const funding: Record<Locale, RegExp> = {
  es: /\b(financia|financian|apoya|apoyan|sostiene|sostienen|aporta|aportan|costea|paga|pagan|cubre)\b|con (los )?(fondos|recursos|financiamiento|apoyo) de|(es|son|está|están) financiad/i,
  en: /\b(funds|fund|supports|finances|sponsors|pays|provides)\b|with (the )?(funds|funding|support|money) (from|of)|\b(is|are|being) (funded|supported|financed)/i,
};

const dated = /\b(19|20)\d\d\b|\bentonces\b|\bat the time\b|\bthen\b/i;

/** No source tells what became of USAID's funding after January 2025: it belongs to a dated past. */
export const usaidIsNotCurrent: Check = (snapshot) =>
  allRecords(snapshot).flatMap((entry) => [
    ...undatedSentences(entry),
    ...undatedRole(entry, snapshot),
  ]);

const isUsaid = (words: string) => /\bUSAID\b/.test(words);

function undatedSentences({ kind, record }: AnyRecord): Problem[] {
  return recordSentences(record)
    .filter(
      ({ sentence, locale }) =>
        isUsaid(sentence) && funding[locale].test(sentence) && !dated.test(sentence),
    )
    .map(({ field }) => ({
      kind,
      code: record.code,
      field,
      text: 'presenta como actual el financiamiento de USAID, y ninguna fuente lo dice. Ponga el año y el verbo en pasado.',
    }));
}

/** The fact sheet shows roles without dates, so a text must date this one. */
function undatedRole({ kind, record }: AnyRecord, { institutions }: Snapshot): Problem[] {
  if (!('entryClass' in record)) return [];
  const codes = new Set(
    institutions
      .filter(({ name, acronym }) => isUsaid(`${name.es} ${acronym ?? ''}`))
      .map(({ code }) => code),
  );
  const isDated = recordSentences(record).some(
    ({ sentence }) => isUsaid(sentence) && dated.test(sentence),
  );
  return record.institutions.flatMap(({ institution, role }, row) =>
    codes.has(institution) && role === 'funding' && !isDated
      ? [
          {
            kind,
            code: record.code,
            field: `institutions.${row}`,
            text: 'pone a USAID como financiador sin decir de qué años. Dígalo en la descripción o en un hecho.',
          },
        ]
      : [],
  );
}
