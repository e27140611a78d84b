import { formattingLocale, type Locale } from 'content-models/locales';
import { memoizePerLocale } from './memoizePerLocale.ts';

// Memoized: an Intl formatter is expensive to create, and a page formats hundreds of numbers and dates.
const numbers = memoizePerLocale((locale) => new Intl.NumberFormat(formattingLocale[locale]));
const lists = memoizePerLocale((locale) => new Intl.ListFormat(formattingLocale[locale]));
const months = memoizePerLocale((locale) => dateFormat(locale, { year: 'numeric', month: 'long' }));
const days = memoizePerLocale((locale) => dateFormat(locale, { dateStyle: 'long' }));

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(formattingLocale[locale], { ...options, timeZone: 'UTC' });
}

/** A number as the language's readers write it: 50,000. */
export function formatNumber(value: number, locale: Locale): string {
  return numbers(locale).format(value);
}

/** A file size in kB or MB (powers of 1,000): `0.1 kB`, `47 kB`, `1.2 MB`. */
export function formatBytes(bytes: number, locale: Locale): string {
  const isLarge = bytes >= 1_000_000;
  const size = Math.max(0.1, bytes / (isLarge ? 1_000_000 : 1000));
  return new Intl.NumberFormat(formattingLocale[locale], {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}

/**
 * An ISO day, month or year in words: `2016`, `marzo de 2016`, `9 de marzo de 2016`. The first of a month is written
 * `1.º` in Spanish, which Intl does not do.
 */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const format = day ? days(locale) : months(locale);
  const formatted = format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
  return locale === 'es' ? formatted.replace(/^1 de /, '1.º de ') : formatted;
}

/** A range of days in words: `7–8 de septiembre de 2022`; a single day where start and end are the same. */
export function formatDays(start: string, end: string, locale: Locale): string {
  if (start === end) return formatDate(start, locale);
  return days(locale).formatRange(new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`));
}

/** A list in words: `Belice, Canadá y México`. */
export function formatList(items: readonly string[], locale: Locale): string {
  return lists(locale).format(items);
}

/** Compares texts in the dictionary order of the language (ñ after n, 2 before 10). */
export function compareTexts(locale: Locale): (one: string, other: string) => number {
  return new Intl.Collator(locale, { numeric: true }).compare;
}

/** A text with a capital first letter, for the beginning of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text with a lower-case first letter, for a term within a sentence; acronyms stay. */
export function inSentence(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
