import { z } from 'zod';
import {
  addressedKinds,
  kindNames,
  kinds,
  tableOf,
  type Kind,
  type RecordLists,
} from '../kinds.ts';
import { ContentError } from '../parse.ts';
import { ruleText } from '../rules/issueText.ts';
import { progressMisfits } from '../rules/progressMisfits.ts';
import { referencesOf, uncitedCalls } from '../rules/references.ts';
import { sourceIdentity } from '../fields/address.ts';
import type { SiteSettings } from '../records/siteSettings.ts';

/** The version of the format; raised when older snapshots can no longer be read. */
export const schemaVersion = 2;

/** Everything that is published, each kind sorted by code. */
export type Snapshot = RecordLists & { settings: SiteSettings };

/** The schema of `manifest.json`: the number of records by kind, and the SHA-256 (hex) of each file by its path. */
export const manifestSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  counts: z.record(z.string(), z.number().int().nonnegative()),
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

export type Manifest = z.infer<typeof manifestSchema>;

export function emptySnapshot(): Snapshot {
  return { settings: {}, ...tableOf(kindNames, () => []) };
}

/** What is wrong with a record beside the others; `text` says it in Spanish and names the record. */
export type SnapshotProblem = { kind: Kind; code: string; text: string };

/**
 * Cross-record validation (referential integrity).
 * @throws ContentError listing everything that `snapshotProblems` finds.
 */
export function checkSnapshot(snapshot: Snapshot): void {
  const problems = snapshotProblems(snapshot).map(({ text }) => text);
  if (problems.length > 0) throw new ContentError('La instantánea no es coherente:', problems);
}

/**
 * What does not fit together in a snapshot: duplicate codes, slugs, old addresses or sources, dangling links, footnote
 * calls without their source, progress that does not fit its action. Of two that are the same, the later one is named.
 */
export function snapshotProblems(snapshot: Snapshot): SnapshotProblem[] {
  const codes = new Map(kindNames.map((kind) => [kind, codesOf(kind, snapshot)]));
  return [
    ...kindNames.flatMap((kind) => repeatedCodes(kind, snapshot)),
    ...addressedKinds.flatMap((kind) => [
      ...repeatedSlugs(kind, snapshot[kind]),
      ...unclearFormerSlugs(kind, snapshot[kind]),
    ]),
    ...repeated(
      'sources',
      snapshot.sources,
      (record) => record.url && sourceIdentity(record.url),
      'url',
    ),
    ...kindNames.flatMap((kind) => brokenReferences(kind, snapshot, codes)),
    ...kindNames.flatMap((kind) =>
      snapshot[kind].flatMap((record) => callsWithoutSource(kind, record)),
    ),
    ...misfits(snapshot),
  ];
}

function repeatedCodes<K extends Kind>(kind: K, snapshot: RecordLists): SnapshotProblem[] {
  return repeated(kind, snapshot[kind], ({ code }) => code, 'code');
}

function repeatedSlugs(
  kind: Kind,
  records: readonly { code: string; slug: string }[],
): SnapshotProblem[] {
  return repeated(kind, records, ({ slug }) => slug, 'slug');
}

type Addressed = { code: string; slug: string; formerSlugs?: string[] | undefined };

/**
 * An old address leads to one record, and to another address than its own. It may be another record's present one, whose
 * page then stands there.
 */
function unclearFormerSlugs(kind: Kind, records: readonly Addressed[]): SnapshotProblem[] {
  const former = records.flatMap(({ code, formerSlugs = [] }) =>
    formerSlugs.map((slug) => ({ code, slug })),
  );
  const name = kinds[kind].names.one.es;
  return [
    ...repeated(kind, former, ({ slug }) => slug, 'formerSlugs'),
    ...records
      .filter(({ slug, formerSlugs }) => formerSlugs?.includes(slug))
      .map(({ code, slug }) => ({
        kind,
        code,
        text: `${name} ${code}, formerSlugs: «${slug}» es su dirección de ahora. Quítela de las anteriores.`,
      })),
  ];
}

function repeated<Record extends { code: string }>(
  kind: Kind,
  records: readonly Record[],
  identity: (record: Record) => string | undefined,
  field: string,
): SnapshotProblem[] {
  const seen = new Map<string, string>();
  return records.flatMap((record) => {
    const value = identity(record);
    if (value === undefined) return [];
    const first = seen.get(value);
    seen.set(value, first ?? record.code);
    if (first === undefined) return [];
    const name = kinds[kind].names.one.es;
    const text = `${name} ${record.code}, ${field}: «${value}» ya está en ${first}. Deje un solo registro.`;
    return [{ kind, code: record.code, text }];
  });
}

function codesOf<K extends Kind>(kind: K, snapshot: RecordLists): ReadonlySet<string> {
  return new Set(snapshot[kind].map(({ code }) => code));
}

function brokenReferences<K extends Kind>(
  kind: K,
  snapshot: RecordLists,
  codes: ReadonlyMap<Kind, ReadonlySet<string>>,
): SnapshotProblem[] {
  return snapshot[kind].flatMap((record) =>
    linksOf(kind, record)
      .filter((reference) => !codes.get(reference.kind)?.has(reference.code))
      .map(({ path, code }) => ({
        kind,
        code: record.code,
        text: `${kinds[kind].names.one.es} ${record.code}, ${path}: ${code} no está publicada. Publíquela o quite el enlace.`,
      })),
  );
}

type Sourced = { code: string; sources?: string[] };

/**
 * Memoizes what a record says by itself: a publication checks its records several times, which must not be changed in
 * place.
 */
function ofRecord<Record extends object, Result>(
  find: (kind: Kind, record: Record) => Result,
): (kind: Kind, record: Record) => Result {
  const known = new WeakMap<Record, Result>();
  return (kind, record) => {
    const found = known.get(record) ?? find(kind, record);
    known.set(record, found);
    return found;
  };
}

const linksOf = ofRecord(referencesOf);

const callsWithoutSource = ofRecord((kind, record: Sourced): SnapshotProblem[] => {
  const { sources } = record;
  if (!sources) return [];
  return uncitedCalls({ ...record, sources }).map(({ path, code }) => ({
    kind,
    code: record.code,
    text: `${record.code}, ${path}: la llamada a ${code} no está entre sus fuentes. Añádala a «sources» o quite la llamada.`,
  }));
});

/** The problems of progress with its action, or with the progress that it supersedes. */
function misfits({ roadmapItems, progress }: RecordLists): SnapshotProblem[] {
  const items = new Map(roadmapItems.map((item) => [item.code, item]));
  const all = new Map(progress.map((record) => [record.code, record]));
  return progress.flatMap((record) => {
    const item = items.get(record.roadmapItem);
    const superseded = record.supersedes ? all.get(record.supersedes) : undefined;
    return progressMisfits(record, item, superseded).map(({ path, rule }) => ({
      kind: 'progress',
      code: record.code,
      text: `${record.code}, ${path.join('.')}: ${ruleText(rule).es}`,
    }));
  });
}
