import { kindNames, kinds, type Kind, type RecordLists, type RecordOf } from 'content-models/kinds';
import type { Snapshot } from 'content-models/snapshot/snapshot';

/** What is wrong with one field of a record, and what to do. */
export type Problem = { kind: Kind; code: string; field: string; text: string };

/** A rule of the catalogue: everything in a snapshot that breaks it. */
export type Check = (snapshot: Snapshot) => Problem[];

/** A record of any kind, with its kind. */
export type AnyRecord = { kind: Kind; record: RecordOf<Kind> };

/** A problem as an editor reads it: `Práctica BP-0007, description.es: …`. */
export function problemLine({ kind, code, field, text }: Problem): string {
  return `${kinds[kind].names.one.es} ${code}, ${field}: ${text}`;
}

/** Every record of every kind; a kind that joins the model joins here by itself. */
export function allRecords(snapshot: Snapshot): AnyRecord[] {
  return kindNames.flatMap((kind) => recordsOf(kind, snapshot));
}

function recordsOf<K extends Kind>(kind: K, lists: RecordLists): AnyRecord[] {
  return lists[kind].map((record) => ({ kind, record }));
}
