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
export const schemaVersion = 1;

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

/**
 * Cross-record validation (referential integrity).
 * @throws ContentError listing everything that was found: duplicate codes, slugs, old addresses or sources, dangling links, footnote
 * calls without their source, progress that does not fit its action.
 */
export function checkSnapshot(snapshot: Snapshot): void {
  const codes = new Map(kindNames.map((kind) => [kind, codesOf(kind, snapshot)]));
  const problems = [
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
    ...kindNames.flatMap((kind) => snapshot[kind].flatMap(callsWithoutSource)),
    ...misfits(snapshot),
  ];
  if (problems.length > 0) throw new ContentError('La instantánea no es coherente:', problems);
}

function repeatedCodes<K extends Kind>(kind: K, snapshot: RecordLists): string[] {
  return repeated(kind, snapshot[kind], ({ code }) => code, 'code');
}

function repeatedSlugs(kind: Kind, records: readonly { code: string; slug: string }[]): string[] {
  return repeated(kind, records, ({ slug }) => slug, 'slug');
}

type Addressed = { code: string; slug: string; formerSlugs?: string[] | undefined };

/**
 * An old address leads to one record, and to another address than its own. It may be another record's present one, whose
 * page then stands there.
 */
function unclearFormerSlugs(kind: Kind, records: readonly Addressed[]): string[] {
  const former = records.flatMap(({ code, formerSlugs = [] }) =>
    formerSlugs.map((slug) => ({ code, slug })),
  );
  const name = kinds[kind].names.one.es;
  return [
    ...repeated(kind, former, ({ slug }) => slug, 'formerSlugs'),
    ...records
      .filter(({ slug, formerSlugs }) => formerSlugs?.includes(slug))
      .map(
        ({ code, slug }) =>
          `${name} ${code}, formerSlugs: «${slug}» es su dirección de ahora. Quítela de las anteriores.`,
      ),
  ];
}

function repeated<Record extends { code: string }>(
  kind: Kind,
  records: readonly Record[],
  identity: (record: Record) => string | undefined,
  field: string,
): string[] {
  const seen = new Map<string, string>();
  return records.flatMap((record) => {
    const value = identity(record);
    if (value === undefined) return [];
    const first = seen.get(value);
    seen.set(value, first ?? record.code);
    if (first === undefined) return [];
    const name = kinds[kind].names.one.es;
    return [
      `${name} ${record.code}, ${field}: «${value}» ya está en ${first}. Deje una sola ficha.`,
    ];
  });
}

function codesOf<K extends Kind>(kind: K, snapshot: RecordLists): ReadonlySet<string> {
  return new Set(snapshot[kind].map(({ code }) => code));
}

function brokenReferences<K extends Kind>(
  kind: K,
  snapshot: RecordLists,
  codes: ReadonlyMap<Kind, ReadonlySet<string>>,
): string[] {
  return snapshot[kind].flatMap((record) =>
    referencesOf(kind, record)
      .filter((reference) => !codes.get(reference.kind)?.has(reference.code))
      .map(
        ({ path, code }) =>
          `${kinds[kind].names.one.es} ${record.code}, ${path}: ${code} no está publicada. Publíquela o quite el enlace.`,
      ),
  );
}

function callsWithoutSource(record: { code: string; sources?: string[] }): string[] {
  const { sources } = record;
  if (!sources) return [];
  return uncitedCalls({ ...record, sources }).map(
    ({ path, code }) =>
      `${record.code}, ${path}: la llamada a ${code} no está entre sus fuentes. Añádala a «sources» o quite la llamada.`,
  );
}

/** The problems of progress with its action, or with the progress that it supersedes. */
function misfits({ roadmapItems, progress }: RecordLists): string[] {
  const items = new Map(roadmapItems.map((item) => [item.code, item]));
  const all = new Map(progress.map((record) => [record.code, record]));
  return progress.flatMap((record) => {
    const item = items.get(record.roadmapItem);
    const superseded = record.supersedes ? all.get(record.supersedes) : undefined;
    return progressMisfits(record, item, superseded).map(
      ({ path, rule }) => `${record.code}, ${path.join('.')}: ${ruleText(rule).es}`,
    );
  });
}
