import type { Locale } from 'content-models/locales';
import { z } from 'zod';
import type { Article } from '../register/articles.ts';
import * as about from './en/about.mdx';
import * as accessibility from './en/accessibility.mdx';
import * as method from './en/method.mdx';
import * as accesibilidad from './es/accesibilidad.mdx';
import * as acerca from './es/acerca.mdx';
import * as metodologia from './es/metodologia.mdx';

const head = z.strictObject({
  summary: z.string().min(1),
  description: z.string().min(1),
});

const texts = {
  about: { es: acerca, en: about },
  method: { es: metodologia, en: method },
  accessibility: { es: accesibilidad, en: accessibility },
} as const satisfies Record<Article, Record<Locale, unknown>>;

/** A page about the catalogue itself: the texts of its head, and its body as a component. */
export function articleText(article: Article, locale: Locale) {
  const { Content, frontmatter } = texts[article][locale];
  return { ...head.parse(frontmatter), Content };
}
