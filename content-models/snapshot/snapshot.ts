import { z } from 'zod';
import { kindNames, kinds, type Kind, type RecordLists } from '../kinds.ts';
import { ContentError } from '../parse.ts';
import { referencesOf, uncitedCalls } from '../rules/references.ts';
import { sourceIdentity } from '../schemas/address.ts';
import type { SiteSettings } from '../schemas/siteSettings.ts';

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
  return { settings: {}, institutions: [], sources: [], media: [], countries: [], practices: [] };
}

/**
 * Checks what no record can know alone, and throws a ContentError with everything found: a code, slug or source
 * that occurs twice, a link to a record that is not in the snapshot, a footnote call without its source.
 */
export function checkSnapshot(snapshot: Snapshot): void {
  const problems = [
    ...kindNames.flatMap((kind) => repeatedCodes(kind, snapshot)),
    ...repeated('practices', snapshot.practices, (record) => record.slug, 'slug'),
    ...repeated('institutions', snapshot.institutions, (record) => record.slug, 'slug'),
    ...repeated(
      'sources',
      snapshot.sources,
      (record) => record.url && sourceIdentity(record.url),
      'url',
    ),
    ...kindNames.flatMap((kind) => brokenReferences(kind, snapshot)),
    ...[...snapshot.practices, ...snapshot.countries].flatMap(callsWithoutSource),
  ];
  if (problems.length > 0) throw new ContentError('La instantánea no es coherente:', problems);
}

function repeatedCodes<K extends Kind>(kind: K, snapshot: RecordLists): string[] {
  return repeated(kind, snapshot[kind], ({ code }) => code, 'code');
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
    const name = kinds[kind].name.es;
    return [
      `${name} ${record.code}, ${field}: «${value}» ya está en ${first}. Deje una sola ficha.`,
    ];
  });
}

function brokenReferences<K extends Kind>(kind: K, snapshot: RecordLists): string[] {
  return snapshot[kind].flatMap((record) =>
    referencesOf(kind, record)
      .filter((reference) => !snapshot[reference.kind].some(({ code }) => code === reference.code))
      .map(
        ({ path, code }) =>
          `${kinds[kind].name.es} ${record.code}, ${path}: ${code} no está publicada. Publíquela o quite el enlace.`,
      ),
  );
}

function callsWithoutSource(record: { code: string; sources: string[] }): string[] {
  return uncitedCalls(record).map(
    ({ path, code }) =>
      `${record.code}, ${path}: la llamada a ${code} no está entre sus fuentes. Añádala a «sources» o quite la llamada.`,
  );
}
