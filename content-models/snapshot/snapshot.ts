import { z } from 'zod';
import { addressedKinds, kindNames, kinds, type Kind, type RecordLists } from '../kinds.ts';
import { ContentError } from '../parse.ts';
import { ruleText } from '../rules/issueText.ts';
import { progressMisfits } from '../rules/progressMisfits.ts';
import { referencesOf, uncitedCalls } from '../rules/references.ts';
import { sourceIdentity } from '../fields/address.ts';
import type { SiteSettings } from '../records/siteSettings.ts';

/** Raised whenever a snapshot of before cannot be read any more. */
export const schemaVersion = 1;

/** Everything that is published, each kind sorted by code. */
export type Snapshot = RecordLists & { settings: SiteSettings };

/** What `manifest.json` holds: how many records of each kind, and a sha256 per file. */
export const manifestSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  counts: z.record(z.string(), z.number().int().nonnegative()),
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

export type Manifest = z.infer<typeof manifestSchema>;

export function emptySnapshot(): Snapshot {
  return {
    settings: {},
    institutions: [],
    sources: [],
    media: [],
    countries: [],
    challenges: [],
    practices: [],
    recommendations: [],
    roadmapItems: [],
    progress: [],
    events: [],
  };
}

/**
 * Checks what no record can know alone, and throws a ContentError with everything found: a code, slug or source
 * that occurs twice, a link to a record that is not in the snapshot, a footnote call without its source.
 */
export function checkSnapshot(snapshot: Snapshot): void {
  const codes = new Map(kindNames.map((kind) => [kind, codesOf(kind, snapshot)]));
  const problems = [
    ...kindNames.flatMap((kind) => repeatedCodes(kind, snapshot)),
    ...addressedKinds.flatMap((kind) => repeatedSlugs(kind, snapshot[kind])),
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

/** What of progress does not fit the action that it is about, or the progress that it corrects. */
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
