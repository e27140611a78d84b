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

/** Makes a function that translates a path in a record to the field of the form, as its editor sees it. */
export function describeProblems(fields: readonly Field[], locale: Locale) {
  const names = fieldNames(fields, locale);
  /** @param text what is wrong and what to do; the name of the field is put in front. */
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
      reason: text,
      message: sentence[locale](place?.tab, label, text),
    };
  };
}

/**
 * Translates a path of a record to one of its form: `title.en` to the English of `title`, `translation.en.by` to
 * `translation.by`.
 */
function formPath(recordPath: readonly PropertyKey[]): {
  path: (string | number)[];
  language?: Locale;
} {
  const parts = recordPath.filter((part) => typeof part !== 'symbol');
  if (parts[0] === 'translation') return { path: ['translation', ...parts.slice(2)] };
  // Below the language there are only the blocks of rich text, to which a form cannot point.
  const end = parts.findIndex(
    (part, index) => index > 0 && locales.some((locale) => locale === part),
  );
  if (end === -1) return { path: parts };
  return { path: parts.slice(0, end), language: parts[end] === 'en' ? 'en' : 'es' };
}

/** Problems in the order of the fields of a form, those of a list by their rows. */
export function inOrderOfForm(
  problems: readonly FieldProblem[],
  fields: readonly Field[],
): FieldProblem[] {
  const places = [...fieldNames(fields, 'es').keys()];
  const positions = new Map(places.map((place, index) => [place, index]));
  const placeOf = ({ path }: FieldProblem) =>
    positions.get(path.replace(/\.\d+(?=\.|$)/g, '')) ?? places.length;
  const rowsOf = ({ path }: FieldProblem) => Number(/\.(\d+)(?=\.|$)/.exec(path)?.[1] ?? 0);
  return problems.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || rowsOf(one) - rowsOf(other),
  );
}
