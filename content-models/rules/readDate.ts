import { partialDate } from '../fields/dates.ts';
import type { Locale } from '../locales.ts';

/**
 * Reads a day, month or year as people of the region write it: `22/11/2026`, `9-3-2026`, `9 de marzo de 2026`,
 * `marzo de 2026`, `March 9, 2026`, `2026-11-22`. The day stands before the month, in English too, except where the
 * month is a word. A year has four digits.
 * @returns the date in ISO 8601 with the precision that was written; undefined for anything else, and for a day that no
 * calendar has.
 */
export function readDate(text: string): string | undefined {
  const parts = partsOf(text.trim().toLowerCase());
  if (!parts) return undefined;
  const { year, month, day } = parts;
  const written = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return partialDate.safeParse(written).success ? written : undefined;
}

/** The same for a day alone. */
export function readDay(text: string): string | undefined {
  const date = readDate(text);
  return date?.length === 'YYYY-MM-DD'.length ? date : undefined;
}

type Parts = { year: string; month?: string | undefined; day?: string | undefined };

/** How a date is written, each with the names of its parts; `word` is the name of a month. */
const forms = [
  /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/,
  /^(?:(?<day>\d{1,2})[-/.\s])?(?<month>\d{1,2})[-/.\s](?<year>\d{4})$/,
  /^(?:(?<day>\d{1,2})(?:º|°|\.º|st|nd|rd|th)?[-/.\s]+(?:de\s+)?)?(?<word>\p{L}+)\.?[-/,\s]+(?:del?\s+)?(?<year>\d{4})$/u,
  /^(?<word>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u,
];

function partsOf(text: string): Parts | undefined {
  for (const form of forms) {
    const found = form.exec(text)?.groups;
    if (!found?.year) continue;
    const { year, day, word } = found;
    const month = word === undefined ? found.month : monthNumber(word);
    // A word that is no month, as in "año 2026".
    if (word !== undefined && month === undefined) return undefined;
    return { year, month, day };
  }
  return undefined;
}

/** The number of a month by its name in either language, or by its first three letters or more: `sept` is 9. */
function monthNumber(word: string): string | undefined {
  if (word.length < 3) return undefined;
  const plain = word === 'setiembre' ? 'septiembre' : word;
  const index = Object.values(monthNames)
    .map((names) => names.findIndex((name) => name.startsWith(plain)))
    .find((found) => found !== -1);
  return index === undefined ? undefined : String(index + 1);
}

const monthNames: Record<Locale, string[]> = { es: namesIn('es'), en: namesIn('en') };

function namesIn(locale: Locale): string[] {
  const names = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) =>
    names.format(new Date(Date.UTC(2026, month))).toLowerCase(),
  );
}
