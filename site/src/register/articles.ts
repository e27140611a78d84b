import type { Bilingual } from 'content-models/locales';

/** The pages on the catalogue itself, written in `content/`. */
export const articles = ['about', 'method', 'accessibility'] as const;

export type Article = (typeof articles)[number];

/** Their addresses, which are the names of their files too. */
export const articleSlugs = {
  about: { es: 'acerca', en: 'about' },
  method: { es: 'metodologia', en: 'method' },
  accessibility: { es: 'accesibilidad', en: 'accessibility' },
} as const satisfies Record<Article, Bilingual>;
