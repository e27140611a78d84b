import type { Field } from 'payload';
import { locales, type Locale } from 'content-models/locales';
import { fieldNames } from './fieldNames.ts';
import type { FieldProblem } from './messages.ts';

const inEnglish = { es: ' (en inglés)', en: ' (in English)' };
const row = { es: 'fila', en: 'row' };
const sentence = {
  es: (tab: string | undefined, field: string, text: string) =>
    `${tab ? `Pestaña «${tab}», ` : ''}«${field}» ${text}`,
  en: (tab: string | undefined, field: string, text: string) =>
    `${tab ? `Tab “${tab}”, ` : ''}“${field}” ${text}`,
};

/** Turns places in a record into places in the form that an editor has before them. */
export function describeProblems(fields: readonly Field[], locale: Locale) {
  const names = fieldNames(fields, locale);
  /** @param text what is wrong and what to do, to be put after the field's name. */
  return (recordPath: readonly PropertyKey[], text: string): FieldProblem => {
    const { path, language } = formPath(recordPath);
    const place = names.get(path.filter((part) => typeof part === 'string').join('.'));
    const rows = path
      .filter((part) => typeof part === 'number')
      .map((index) => ` (${row[locale]} ${index + 1})`);
    const label = `${place?.label ?? path.join('.')}${rows.join('')}${language === 'en' ? inEnglish[locale] : ''}`;
    return {
      path: path.join('.'),
      tab: place?.tab,
      label,
      message: sentence[locale](place?.tab, label, text),
    };
  };
}

/** A record says `title.en` and `translation.en.by`; the form has `title` in each language, and `translation.by`. */
function formPath(recordPath: readonly PropertyKey[]): {
  path: (string | number)[];
  language?: Locale;
} {
  const parts = recordPath.filter((part) => typeof part !== 'symbol');
  if (parts[0] === 'translation') return { path: ['translation', ...parts.slice(2)] };
  // Below a text in one language there are only the blocks of rich text, which a form cannot point at.
  const end = parts.findIndex(
    (part, index) => index > 0 && locales.some((locale) => locale === part),
  );
  if (end === -1) return { path: parts };
  return { path: parts.slice(0, end), language: parts[end] === 'en' ? 'en' : 'es' };
}
