/** The languages of the catalogue. Spanish is the source; English is its translation. */
export const locales = ['es', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'es';

/** The locale whose number and date habits are used for each language (Latin American Spanish: 1,234.5). */
export const formattingLocale: Record<Locale, string> = { es: 'es-419', en: 'en-GB' };

/** One text per language, both required: what the software itself says. */
export type Bilingual = Record<Locale, string>;
