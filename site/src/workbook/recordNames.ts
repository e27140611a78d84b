import { kindNames, type Kind, type RecordOf } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { sourceTitle } from '../catalogue/describeSource.ts';
import { getOrThrow } from '../catalogue/getOrThrow.ts';
import { localize } from '../language/localize.ts';
import { siteKinds } from '../record/siteKinds.ts';

/** Returns a function for what readers call a record, by its code: a title or a name, with its origin where that is told. */
export function recordNames(catalogue: Catalogue, locale: Locale): (code: string) => string {
  const names = new Map<string, string>();
  const note = <K extends Kind>(kind: K) => {
    for (const record of catalogue.records(kind)) {
      const name = linkedName(kind, record, catalogue, locale);
      if (name !== undefined) names.set(record.code, name);
    }
  };
  kindNames.forEach(note);
  for (const source of catalogue.records('sources'))
    names.set(source.code, sourceTitle(source, locale).value);
  for (const { code, alt } of catalogue.records('media'))
    names.set(code, localize(alt, locale).value);
  return (code) => getOrThrow(names, code, 'name of the record');
}

function linkedName<K extends Kind>(
  kind: K,
  record: RecordOf<K>,
  catalogue: Catalogue,
  locale: Locale,
): string | undefined {
  const link = siteKinds[kind].link(record, catalogue, locale);
  return link && [link.text, link.note && `(${link.note})`].filter(Boolean).join(' ');
}
