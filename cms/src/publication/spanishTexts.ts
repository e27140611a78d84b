import { createHash } from 'node:crypto';
import type { RichText } from 'content-models/fields/richText';
import { localizedValues } from 'content-models/rules/translation';
import type { DraftedKind, Pair } from '../records/documents.ts';
import { toRecord } from '../records/toRecord.ts';
import { propertyOf } from '../records/values.ts';

type Spanish<K extends DraftedKind> = Pick<Pair<K>, 'es' | 'common'>;

/** A Spanish text of a document, and where it is: rows by their ids, which stay when rows are moved. */
export type SpanishText = { key: string; text: string | RichText };

/** SHA-256 of all Spanish texts of a document, each with its path. */
export function spanishDigest<K extends DraftedKind>(kind: K, spanish: Spanish<K>): string {
  const texts = valuesOf(kind, spanish).map((text) => [text.path, text.es]);
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/** All Spanish texts of a document that are not empty: `facts.66f0….statement` for one in a row of `facts`. */
export function spanishTexts<K extends DraftedKind>(kind: K, spanish: Spanish<K>): SpanishText[] {
  return valuesOf(kind, spanish).flatMap(({ path, es }) =>
    isText(es) ? [{ key: keyOf(path, spanish.common), text: es }] : [],
  );
}

function valuesOf<K extends DraftedKind>(kind: K, { es, common }: Spanish<K>) {
  const record = toRecord(kind, { es, en: {}, common }, () => undefined);
  return localizedValues({ ...record, translation: undefined });
}

/** A record's text: rich text is a list of blocks. */
function isText(value: unknown): value is string | RichText {
  return typeof value === 'string' || Array.isArray(value);
}

function keyOf(path: readonly (string | number)[], document: unknown): string {
  let place = document;
  const names = path.map((part) => {
    place = propertyOf(place, String(part));
    return typeof part === 'number' ? propertyOf(place, 'id') : part;
  });
  return names.join('.');
}
