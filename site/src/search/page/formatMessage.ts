import { formattingLocale, type Locale } from 'content-models/locales';
import type { SearchMessages } from './searchMessages.ts';

/** Formats messages in the language of the page. */
export type Say = {
  messages: SearchMessages;
  /** Fills in the placeholders of a message. */
  fill: (message: string, values: Record<string, string | number>) => string;
  /** The number of practices, and of other pages if there are any: `3 prácticas y 2 páginas de otras clases`. */
  count: (practices: number, pages?: number) => string;
};

export function createSay(messages: SearchMessages, locale: Locale): Say {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(formattingLocale[locale]);
  const fill: Say['fill'] = (message, values) =>
    message.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? number.format(value) : value;
    });
  const counted = (n: number, one: string, other: string) =>
    fill(plural.select(n) === 'one' ? one : other, { n });
  return {
    messages,
    fill,
    count: (n, pages = 0) => {
      const practices =
        n === 0 && pages > 0
          ? messages.entriesNone
          : counted(n, messages.entriesOne, messages.entriesOther);
      return pages === 0
        ? practices
        : fill(messages.both, {
            practices,
            pages: counted(pages, messages.pagesOne, messages.pagesOther),
          });
    },
  };
}
