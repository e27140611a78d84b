import { z } from 'zod';
import type { Bilingual, Locale } from '../locales.ts';

/**
 * One term of a closed vocabulary.
 * - `slug`: its address, where it has a page; never derived from the label.
 * - `extension`: true where the term is the catalogue's own and not the concept note's.
 * - `synonyms`: other words that people search with.
 * - `iati`: its code in the matching IATI codelist, https://iatistandard.org/en/iati-standard/codelists/
 * - `explanation`: one sentence for readers on what the term means.
 */
export type Term = {
  label: Bilingual;
  slug?: Bilingual;
  extension?: boolean;
  synonyms?: Record<Locale, readonly string[]>;
  iati?: string;
  explanation?: Bilingual;
};

export type Vocabulary<Key extends string> = ReturnType<typeof defineVocabulary<Key>>;

/**
 * A closed list of terms, from which keys, type, schema, options and addresses are derived.
 *
 * @example
 * const levels = defineVocabulary({ individual: { label: { es: 'Individual', en: 'Individual' } } });
 * levels.label('individual', 'es');
 */
export function defineVocabulary<const Key extends string>(terms: Record<Key, Term>) {
  // Object.keys keeps the order of writing, which is the canonical order everywhere.
  const keys = Object.keys(terms).filter((key): key is Key => key in terms);
  const schema = z.enum(keys);
  const order = new Map(keys.map((key, index) => [key, index]));
  const position = (key: Key) => order.get(key) ?? keys.length;

  return {
    keys,
    schema,
    term: (key: Key): Term => terms[key],
    /** Every term with its key, in the vocabulary's own order. */
    entries: keys.map((key): readonly [Key, Term] => [key, terms[key]]),
    label: (key: Key, locale: Locale): string => terms[key].label[locale],
    /** Options in the shape of a Payload select: value and a label per language. */
    options: keys.map((value) => ({ value, label: terms[value].label })),
    /** The term's address; throws where the vocabulary gives it none. */
    slug: (key: Key, locale: Locale): string => {
      const slug = terms[key].slug;
      if (!slug) throw new Error(`The term "${key}" has no slug; add one in its vocabulary.`);
      return slug[locale];
    },
    /** The term at an address, or undefined. */
    keyOfSlug: (slug: string, locale: Locale): Key | undefined =>
      keys.find((key) => terms[key].slug?.[locale] === slug),
    isKey: (value: string): value is Key => schema.safeParse(value).success,
    /** A list of terms without repetitions, kept in the vocabulary's own order. */
    setSchema: z
      .array(schema)
      .refine((values) => new Set(values).size === values.length, { params: { rule: 'repeated' } })
      .overwrite((values) => values.toSorted((a, b) => position(a) - position(b))),
  };
}
