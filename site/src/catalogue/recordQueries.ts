import {
  addressedKinds,
  kindNames,
  kinds,
  tableOf,
  type AddressedKind,
  type Kind,
  type RecordLists,
  type RecordOf,
} from 'content-models/kinds';
import { getOrThrow } from './getOrThrow.ts';

type Found<K extends Kind> = Map<string, RecordOf<K>>;

/** Queries on the records of any kind: all of them, and one by its code or slug. */
export function recordQueries(lists: RecordLists) {
  const byCode: { [K in Kind]: Found<K> } = tableOf(kindNames, () => new Map<string, never>());
  const bySlug: { [K in AddressedKind]: Found<K> } = tableOf(
    addressedKinds,
    () => new Map<string, never>(),
  );
  const noteCodes = <K extends Kind>(kind: K) => {
    for (const record of lists[kind]) byCode[kind].set(record.code, record);
  };
  const noteSlugs = <K extends AddressedKind>(kind: K) => {
    for (const record of lists[kind]) bySlug[kind].set(record.slug, record);
  };
  kindNames.forEach(noteCodes);
  addressedKinds.forEach(noteSlugs);

  return {
    /** All records of a kind, sorted by code, withdrawn practices included. */
    records: <K extends Kind>(kind: K): readonly RecordOf<K>[] => lists[kind],
    record: <K extends Kind>(kind: K, code: string): RecordOf<K> =>
      getOrThrow(byCode[kind], code, nameOf(kind)),
    recordAt: <K extends AddressedKind>(kind: K, slug: string): RecordOf<K> =>
      getOrThrow(bySlug[kind], slug, nameOf(kind)),
  };
}

const nameOf = (kind: Kind) => kinds[kind].names.one.en.toLowerCase();
