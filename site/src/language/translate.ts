import type { Locale } from 'content-models/locales';
import { formatNumber } from './formats.ts';
import { memoizePerLocale } from './memoizePerLocale.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };

/** The keys of the site's messages, from the Spanish file. */
export type Message = keyof typeof es;

type PluralForms<Key> = Key extends `${infer Base}.other` ? Base : never;

/** A message with the plural forms `.one` and `.other`. */
export type PluralMessage = PluralForms<Message>;

type Values = Record<string, string | number>;

const messages: Record<Locale, Record<Message, string>> = { es, en };

refuseMismatch();

/** The translation function of a language: `t('list.page', { n: 2, total: 3 })`. */
export const useTranslations = memoizePerLocale((locale) => {
  const plural = new Intl.PluralRules(locale);
  const t = (key: Message, values: Values = {}): string =>
    fill(messages[locale][key], key, values, locale);
  const count = (base: PluralMessage, n: number, values: Values = {}): string => {
    const form = plural.select(n) === 'one' ? 'one' : 'other';
    return t(`${base}.${form}`, { n, ...values });
  };
  return Object.assign(t, { count });
});

export type Translate = ReturnType<typeof useTranslations>;

/** A message with its placeholders, which a script in the browser fills in. */
export function rawMessage(key: Message, locale: Locale): string {
  return messages[locale][key];
}

function fill(text: string, key: Message, values: Values, locale: Locale): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`The message "${key}" needs a value for {${name}}; pass it to t().`);
    return typeof value === 'number' ? formatNumber(value, locale) : value;
  });
}

function refuseMismatch(): void {
  const missing = Object.keys(es).filter((key) => !(key in en));
  const extra = Object.keys(en).filter((key) => !(key in es));
  const problems = [
    ...missing.map((key) => `missing: ${key}`),
    ...extra.map((key) => `not in es.json: ${key}`),
  ];
  if (problems.length > 0)
    throw new Error(`site/src/language/en.json does not match es.json.\n${problems.join('\n')}`);
}
