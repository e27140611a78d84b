import { kindNames, type Kind, type RecordLists, type RecordOf } from 'content-models/kinds';
import { referencesOf, uncitedCalls } from 'content-models/rules/references';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { recordTexts } from '../reading/recordTexts.ts';
import { allRecords, type AnyRecord, type Check, type Problem } from './check.ts';

/** Records whose sources stand for the whole of them, because they have neither footnotes nor facts. */
const asAWhole: readonly Kind[] = ['recommendations', 'roadmapItems', 'progress'];

/**
 * Footnotes cite sources of the record's own list; each source of a list is cited by a footnote, a fact, a
 * figure or a norm; and no source is in the catalogue without a record that cites it.
 */
export const citedSources: Check = (snapshot) => [
  ...allRecords(snapshot).flatMap((entry) => [...callsOutsideList(entry), ...uncitedInList(entry)]),
  ...citedByNobody(snapshot),
];

function callsOutsideList({ kind, record }: AnyRecord): Problem[] {
  if (!('sources' in record)) return [];
  return uncitedCalls(record).map(({ path, code }) => ({
    kind,
    code: record.code,
    field: path,
    text: `la llamada a ${code} no está entre sus fuentes. Añádala a «sources» o quite la llamada.`,
  }));
}

function uncitedInList({ kind, record }: AnyRecord): Problem[] {
  if (!('sources' in record) || asAWhole.includes(kind)) return [];
  const cited = new Set([
    ...linkedSources(kind, record),
    ...recordTexts(record).flatMap(({ calls }) => calls),
  ]);
  return record.sources
    .filter((code) => !cited.has(code))
    .map((code) => ({
      kind,
      code: record.code,
      field: 'sources',
      text: `nada en el registro cita ${code}. Cítela donde apoye un dato o quítela de la lista.`,
    }));
}

/** The sources that a record links to outside its own list. */
function linkedSources<K extends Kind>(kind: K, record: RecordOf<K>): string[] {
  return referencesOf(kind, record)
    .filter((reference) => reference.kind === 'sources' && !/^sources\.\d+$/.test(reference.path))
    .map(({ code }) => code);
}

function citedByNobody(snapshot: Snapshot): Problem[] {
  const cited = new Set(kindNames.flatMap((kind) => sourcesOfKind(kind, snapshot)));
  return snapshot.sources
    .filter(({ code }) => !cited.has(code))
    .map(({ code }) => ({
      kind: 'sources',
      code,
      field: 'code',
      text: 'ningún registro cita esta fuente. Cítela o quítela.',
    }));
}

function sourcesOfKind<K extends Kind>(kind: K, lists: RecordLists): string[] {
  return lists[kind].flatMap((record) =>
    referencesOf(kind, record)
      .filter((reference) => reference.kind === 'sources')
      .map(({ code }) => code),
  );
}
