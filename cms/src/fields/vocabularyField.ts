import type { Option, SelectField } from 'payload';
import type { Bilingual } from 'content-models/locales';

type Options = {
  defaultValue?: string;
  condition?: (data: Record<string, unknown>) => boolean;
};

type Terms = { options: readonly { value: string; label: Bilingual }[] };

/** Selects one term of a controlled vocabulary. */
export function vocabularyField(name: string, terms: Terms, options: Options = {}): SelectField {
  return { ...select(name, terms, options), hasMany: false };
}

/** Selects several terms of a controlled vocabulary. */
export function vocabularyFields(name: string, terms: Terms, options: Options = {}): SelectField {
  return { ...select(name, terms, options), hasMany: true };
}

function select(name: string, terms: Terms, { defaultValue, condition }: Options) {
  return {
    name,
    type: 'select' as const,
    options: terms.options.map(({ value, label: term }): Option => ({ value, label: term })),
    defaultValue,
    admin: { condition },
  };
}
