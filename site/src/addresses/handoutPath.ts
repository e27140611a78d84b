import type { Locale } from 'content-models/locales';
import { pathOf, type Page } from './paths.ts';

/** The files in which one takes a practice or a country along: to print, and to change. */
export const handoutFormats = ['pdf', 'docx'] as const;

export type HandoutFormat = (typeof handoutFormats)[number];

/** Beside them stand the words of a practice's handout, for the file of a dossier. */
export type HandoutFile = HandoutFormat | 'json';

/** The path of the handout of a page, beside it and under its name: `/practicas/SLUG/SLUG.pdf`. */
export function handoutPath(page: Page, format: HandoutFile, locale: Locale): string {
  const path = pathOf(page, locale);
  const name = path.split('/').at(-2) ?? '';
  return `${path}${name}.${format}`;
}
