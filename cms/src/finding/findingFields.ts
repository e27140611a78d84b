import type { Kind } from 'content-models/kinds';
import type { Bilingual } from 'content-models/locales';
import { fieldsOf } from 'content-models/derived/fieldsOf';
import type { FieldHook, TextField } from 'payload';
import { isObject, propertyOf } from '../records/values.ts';
import { languageOf } from '../refusals/language.ts';
import { findableName, storedWords } from './foundWords.ts';
import { headingOf, readHeading, storedHeading } from './heading.ts';
import { foundTexts, type Values } from './recordTexts.ts';

/** The field by whose text a record is called in pickers, breadcrumbs and on its page. */
export const headingName = 'heading';

/**
 * Two texts that every save derives from the record, so that it is found and told apart: `heading`, and `findable`, its
 * words in lower case and without accents, because SQLite compares both. Drafts and versions have them too. They are no
 * part of a record: no snapshot, export or form has them. An index would not help: the words are looked for anywhere.
 */
export function findingFields(kind: Kind): TextField[] {
  return [
    {
      name: headingName,
      type: 'text',
      label: { es: 'Nombre', en: 'Name' },
      // In the state of the form, because Payload's page takes its title from there.
      admin: { hidden: true, disableListColumn: hasOwnName(kind), disableListFilter: true },
      hooks: {
        beforeChange: [(args) => storedHeading(headingOf(kind, valuesIn(kind, args)))],
        afterRead: [({ value, req }) => readHeading(value, languageOf(req))],
      },
    },
    {
      name: findableName,
      type: 'text',
      label: searchLabel,
      admin: { disabled: true, disableListColumn: true, disableListFilter: true },
      hooks: {
        beforeChange: [(args) => findableOf(kind, valuesIn(kind, args))],
        afterRead: [leaveOut],
      },
    },
  ];
}

/** Whether the records have a title or a name, which stands in lists with its code beside it; else their heading does. */
function hasOwnName(kind: Kind): boolean {
  const fields = fieldsOf(kind);
  return kind === 'media' || ['title', 'name'].some((name) => fields.get(name)?.holds === 'text');
}

/** For the `admin` of a collection: its records are called by their heading and searched by their words. */
export const foundByWords = { useAsTitle: headingName, listSearchableFields: [findableName] };

/** What is stored in `findable`. It begins with the heading, so that it sorts as an editor expects. */
export function findableOf(kind: Kind, values: Values): string {
  const { es, en } = headingOf(kind, values);
  return storedWords([es, en, ...foundTexts(kind, values)]);
}

/** A save has the texts of one language; those of the other are in the document that is stored. */
function valuesIn(
  kind: Kind,
  { data = {}, siblingDocWithLocales = {}, req }: Parameters<FieldHook>[0],
): Values {
  const fields = fieldsOf(kind);
  const side = (locale: 'es' | 'en') =>
    Object.fromEntries(
      Object.entries({ ...siblingDocWithLocales, ...data }).map(([name, value]) => [
        name,
        fields.get(name)?.holds === 'text' ? inLocale(name, value, locale) : value,
      ]),
    );
  const inLocale = (name: string, value: unknown, locale: 'es' | 'en'): unknown => {
    if (name in data && req.locale === locale) return propertyOf(data, name);
    return isObject(value) ? value[locale] : propertyOf(siblingDocWithLocales[name], locale);
  };
  return { es: side('es'), en: side('en') };
}

/** The words serve queries alone: no answer has them. */
const leaveOut: FieldHook = ({ siblingData }) => {
  delete siblingData[findableName];
  return undefined;
};

/** Said in the search box of a list: "Buscar por …". */
const searchLabel: Bilingual = {
  es: 'palabras del nombre, código, país, dirección…',
  en: 'words of the name, code, country, address…',
};
