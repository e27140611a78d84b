import type { Locale } from 'content-models/locales';

const monthNames: Record<Locale, string> = {
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
};

const day = String.raw`\b(?:0?[1-9]|[12]\d|3[01])(?:\.?º|st|nd|rd|th)?`;
const days = String.raw`${day}(?:\s*(?:[-–]|,|y|al?|and|to)\s*(?:el\s+)?${day})*`;

const dates: Record<Locale, RegExp> = {
  es: new RegExp(
    String.raw`(?:${days}\s+de\s+)?\b(?:${monthNames.es})\b(?:\s+(?:de|del)(?:\s+año)?\s+\d{4})?|\b\d{4}-\d{2}(?:-\d{2})?\b`,
    'gi',
  ),
  en: new RegExp(
    String.raw`(?:${days}\s+)?\b(?:${monthNames.en})\b(?:\s+\d{1,2},\s+\d{4}|\s+\d{4})?|\b\d{4}-\d{2}(?:-\d{2})?\b`,
    'g',
  ),
};

/** The text with its dates (a month at least) blanked out, every other character where it was. */
export function withoutDates(text: string, locale: Locale): string {
  return text.replace(dates[locale], (date) => ' '.repeat(date.length));
}
