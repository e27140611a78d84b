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
    const place = names.get(nameOf(path));
    const rows = path
      .filter((part) => typeof part === 'number')
      .map((index) => ` (${row[locale]} ${index + 1})`);
    const label = `${place?.label ?? path.join('.')}${rows.join('')}${language === 'en' ? inEnglish[locale] : ''}`;
    return {
      path: inputPath(path, names),
      tab: place?.tab,
      label,
      reason: text,
      message: sentence[locale](place?.tab, label, text),
    };
  };
}

/** The name of a field among all of its form: a path without the numbers of its rows. */
const nameOf = (path: readonly (string | number)[]) =>
  path.filter((part) => typeof part === 'string').join('.');

/**
 * The path under which a form has the input for a problem, which is where it is marked and led to. A list of links or of
 * terms is one input (`sources`, not `sources.0`); a group or a row has none, and that of its first field stands for it.
 */
function inputPath(
  path: readonly (string | number)[],
  names: ReturnType<typeof fieldNames>,
): string {
  const own = nameOf(path);
  const inner = [...names.keys()].find((name) => name.startsWith(`${own}.`));
  if (inner === undefined)
    return path.slice(0, path.findLastIndex((part) => typeof part === 'string') + 1).join('.');
  const hasNoInput = names.get(own)?.isGroup || typeof path.at(-1) === 'number';
  return (hasNoInput ? [...path, inner.slice(own.length + 1)] : path).join('.');
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
