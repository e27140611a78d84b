import type { Locale } from 'content-models/locales';

/** The words beside fields that read what is typed. */
export const typedTexts = {
  es: {
    today: 'Hoy',
    noDay:
      'No es un día. Escríbalo como 22/11/2026 o 22 de noviembre de 2026; este valor no se guardó.',
    noDate: 'No es una fecha. Escriba un año, un mes o un día: 2016, marzo de 2016 o 9/3/2016.',
    noFigure: 'No es una cifra. Escríbala como 33000 o 12,5; este valor no se guardó.',
    either: '¿Qué cifra es?',
    onePerLine: 'Uno por línea.',
  },
  en: {
    today: 'Today',
    noDay: 'Is not a day. Write it like 22/11/2026 or 22 November 2026; this value was not saved.',
    noDate: 'Is not a date. Write a year, a month or a day: 2016, March 2016 or 9/3/2016.',
    noFigure: 'Is not a figure. Write it like 33000 or 12.5; this value was not saved.',
    either: 'Which figure is it?',
    onePerLine: 'One per line.',
  },
} satisfies Record<Locale, unknown>;
