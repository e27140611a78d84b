import { kindNames, type Kind, type RecordOf } from 'content-models/kinds';
import type { Progress } from 'content-models/records/progress';
import { referencesOf } from 'content-models/rules/references';
import { codeNumber } from 'content-models/fields/codes';
import { readMediaBytes, readSnapshot } from 'content-models/snapshot/readSnapshot';
import { isSynthetic } from 'content-models/rules/synthetic';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import type { Payload } from 'payload';
import type { Cms } from '../database/Cms.ts';
import { UserError } from '../env.ts';
import { advanceCounter } from '../publication/counters.ts';
import { draftedKinds, type DraftedKind } from '../records/documents.ts';
import { hasNumberedCode } from '../records/numberedCodes.ts';
import { decide, type Circumstances, type Decision } from './decide.ts';
import { readExisting, type Existing } from './existing.ts';
import { importPicture } from './importPicture.ts';
import { supersededFirst, frozenProgress } from './importProgress.ts';
import { createStub, importRecord } from './importRecord.ts';
import { reasonText, skipReasons, type ImportReport } from './importReport.ts';
import { importSettings } from './importSettings.ts';
import { isPictureRemnant, isRemnant, readUnfinished, writeUnfinished } from './unfinished.ts';

export type ImportOptions = {
  /** Overwrites records that were edited here, as a new version, instead of skipping them. */
  overwrite: boolean;
  /** Also imports synthetic content: for benchmarks and tests, no command sets it. */
  allowSynthetic?: boolean;
};

/** The state of a running import. */
type Run = {
  cms: Cms;
  decisions: Map<string, Decision>;
  existing: Existing;
  unfinished: Set<string>;
  report: ImportReport;
};

/**
 * Imports a snapshot folder. Records are matched by code; those that editors have changed, are drafting or have trashed
 * are skipped and reported, unless `overwrite`, which makes a version. Nothing is deleted. Idempotent: a second run
 * changes nothing, and one after an interruption resumes.
 * @throws ContentError where the snapshot is invalid; UserError where it is synthetic.
 */
export async function importSnapshot(
  cms: Cms,
  folder: string,
  { overwrite, allowSynthetic = false }: ImportOptions,
): Promise<ImportReport> {
  const snapshot = await readSnapshot(folder);
  if (!allowSynthetic && isSynthetic(snapshot)) throw syntheticError(folder);
  const bytes = await readMediaBytes(folder, snapshot);
  const existing = await readExisting(cms);
  const before = await readUnfinished(cms.payload);
  const remnants = await findRemnants(cms.payload, snapshot, existing, before);
  const decisions = decideAll(snapshot, existing, (code) => ({
    overwrite,
    isRemnant: remnants.has(code),
  }));
  const run: Run = {
    cms,
    existing,
    decisions,
    unfinished: unfinishedAfter(decisions, before),
    report: { created: [], updated: [], unchanged: [], skipped: [] },
  };
  // From here on no editor is assigned a code of the snapshot, so that records under its new codes are known to be the
  // import's.
  await advanceCounters(cms.payload, snapshot);
  await noteUnfinished(run, before);
  // Links may be cyclic: all records are created before the first one is filled in.
  for (const kind of draftedKinds) await createStubs(run, kind, snapshot[kind]);

  // In the order of dependencies: a record can be published once those that it requires are.
  for (const kind of kindNames) {
    if (kind === 'media') await importPictures(run, snapshot, bytes);
    else if (kind === 'progress') await importProgress(run, snapshot.progress);
    else await importDrafted(run, kind, snapshot[kind]);
  }
  await noteUnfinished(run);
  await importSettings(cms, snapshot.settings, overwrite, run.report);
  return run.report;
}

function importDrafted<K extends DraftedKind>(run: Run, kind: K, records: RecordOf<K>[]) {
  const { cms, existing } = run;
  return importAll(run, kind, records, (record) =>
    importRecord(cms.payload, kind, record, idIn(existing, record.code), (_kind, code) =>
      idIn(existing, code),
    ),
  );
}

/** Published progress stays as it is, and what is superseded has to be there first. */
async function importProgress(run: Run, progress: Progress[]): Promise<void> {
  const { cms, decisions, existing } = run;
  for (const [code, decision] of await frozenProgress(cms.payload, progress, existing))
    decisions.set(code, decision);
  await importDrafted(run, 'progress', supersededFirst(progress));
}

async function importPictures(
  run: Run,
  snapshot: Snapshot,
  bytes: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const { cms, existing } = run;
  await importAll(run, 'media', snapshot.media, async (record) => {
    const picture = bytes.get(record.code);
    const id = await importPicture(cms, record, picture, existing.get(record.code)?.id);
    existing.set(record.code, { kind: 'media', id, state: 'published', isPublic: true });
  });
}

/** Finds remnants of an interrupted import among the records of this snapshot, by code. */
async function findRemnants(
  payload: Payload,
  snapshot: Snapshot,
  existing: Existing,
  unfinished: ReadonlySet<string>,
): Promise<Set<string>> {
  const remnants = new Set<string>();
  const addOf = async <K extends DraftedKind>(kind: K, records: RecordOf<K>[]) => {
    for (const record of records) {
      if (unfinished.has(record.code) && (await isRemnant(payload, kind, record, existing)))
        remnants.add(record.code);
    }
  };
  for (const kind of draftedKinds) await addOf(kind, snapshot[kind]);
  for (const record of snapshot.media) {
    if (unfinished.has(record.code) && (await isPictureRemnant(payload, record, existing)))
      remnants.add(record.code);
  }
  return remnants;
}

/** The codes that this run will create, and those that an earlier one of another snapshot left unfinished. */
function unfinishedAfter(
  decisions: ReadonlyMap<string, Decision>,
  before: ReadonlySet<string>,
): Set<string> {
  const created = [...decisions].filter(([, { action }]) => action === 'create');
  const elsewhere = [...before].filter((code) => !decisions.has(code));
  return new Set([...created.map(([code]) => code), ...elsewhere]);
}

async function noteUnfinished(
  { cms, unfinished }: Run,
  before: ReadonlySet<string> = new Set(),
): Promise<void> {
  if (unfinished.size > 0 || before.size > 0) await writeUnfinished(cms.payload, unfinished);
}

/** Raises the counter of each kind to the highest imported code. */
async function advanceCounters(payload: Payload, snapshot: Snapshot): Promise<void> {
  for (const kind of [...draftedKinds, 'media'] as const) {
    const codes = snapshot[kind].map(({ code }) => code);
    if (!hasNumberedCode(kind) || codes.length === 0) continue;
    const highest = codes.reduce((a, b) => (codeNumber(b) > codeNumber(a) ? b : a));
    await advanceCounter(payload, kind, highest);
  }
}

function syntheticError(folder: string): UserError {
  return new UserError({
    es: `${folder} es un catálogo sintético, inventado para medir, y no se importa: un CMS guarda lo que se publica. Elija una instantánea de contenido real.`,
    en: `${folder} is a synthetic catalogue, made up to measure with, and is not imported: a CMS holds what is published. Choose a snapshot of real content.`,
  });
}

function decideAll(
  snapshot: Snapshot,
  existing: Existing,
  circumstancesOf: (code: string) => Circumstances,
): Map<string, Decision> {
  const records = [
    ...draftedKinds.flatMap((kind): { code: string }[] => snapshot[kind]),
    ...snapshot.media,
  ];
  return new Map(
    records.map((record) => [
      record.code,
      decide(record, existing.get(record.code), circumstancesOf(record.code)),
    ]),
  );
}

async function createStubs(
  { cms, decisions, existing }: Run,
  kind: DraftedKind,
  records: { code: string }[],
) {
  for (const { code } of records) {
    if (decisions.get(code)?.action !== 'create' || existing.has(code)) continue;
    const id = await createStub(cms.payload, kind, code);
    existing.set(code, { id, kind, state: 'draft', isPublic: false });
  }
}

async function importAll<K extends Kind>(
  run: Run,
  kind: K,
  records: RecordOf<K>[],
  write: (record: RecordOf<K>) => Promise<void>,
): Promise<void> {
  const { decisions, existing, unfinished, report } = run;
  for (const record of records) {
    const { code } = record;
    const decision = decisions.get(code);
    if (!decision) throw new Error(`The import has not decided on ${code}.`);
    const missing = referencesOf(kind, record).find(
      (link) => link.required && !existing.get(link.code)?.isPublic,
    );
    if (decision.action === 'keep') report.unchanged.push(code);
    else if (decision.action === 'skip') report.skipped.push({ code, reason: decision.reason });
    else if (missing)
      report.skipped.push({ code, reason: reasonText(skipReasons.link, missing.code) });
    else {
      await write(record);
      unfinished.delete(code);
      existing.set(code, {
        ...existing.get(code),
        id: idIn(existing, code),
        kind,
        state: 'published',
        isPublic: true,
      });
      report[decision.action === 'create' ? 'created' : 'updated'].push(code);
    }
  }
}

function idIn(existing: Existing, code: string): string {
  const found = existing.get(code);
  if (!found) throw new Error(`${code} is neither in the snapshot nor in the database.`);
  return found.id;
}
