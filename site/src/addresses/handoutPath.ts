import type { Locale } from 'content-models/locales';
import { pathOf } from './paths.ts';

/** The files in which one takes a practice along: to print, and to change. */
export const handoutFormats = ['pdf', 'docx'] as const;

export type HandoutFormat = (typeof handoutFormats)[number];

/** The path of the handout of a practice, beside its page: `/practicas/SLUG/SLUG.pdf`. */
export function handoutPath(slug: string, format: HandoutFormat, locale: Locale): string {
  return `${pathOf({ kind: 'entry', slug }, locale)}${slug}.${format}`;
}
