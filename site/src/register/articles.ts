import type { Bilingual } from 'content-models/locales';

/** The pages about the catalogue itself, whose texts are MDX files. */
export const articles = ['about', 'method', 'accessibility'] as const;

export type Article = (typeof articles)[number];

/** Their slugs, which are also the names of those files. */
export const articleSlugs = {
  about: { es: 'acerca', en: 'about' },
  method: { es: 'metodologia', en: 'method' },
  accessibility: { es: 'accesibilidad', en: 'accessibility' },
} as const satisfies Record<Article, Bilingual>;
