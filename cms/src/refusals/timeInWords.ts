import { formattingLocale, type Locale } from 'content-models/locales';

/** A time as "28 de noviembre de 2026, 12:04", in the time zone of whoever runs this: a browser or the server. */
export function timeInWords(time: string | Date, language: Locale): string {
  return new Intl.DateTimeFormat(formattingLocale[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(time));
}
