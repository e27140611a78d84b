import type { Kind, RecordOf } from 'content-models/kinds';
import { referencesOf } from 'content-models/rules/references';
import { readMediaBytes, readSnapshot } from 'content-models/snapshot/readSnapshot';
import { isSynthetic } from 'content-models/rules/synthetic';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { UserError } from '../env.ts';
import type { Cms } from '../withCms.ts';
import { advanceCounter, isCounted } from './counters.ts';
import { decide, type Decision } from './decide.ts';
import { draftedKinds, type DraftedKind } from './documents.ts';
import { importPicture } from './importPicture.ts';
import { inOrderOfCorrection, keptProgress } from './importProgress.ts';
import { createStub, importRecord } from './importRecord.ts';
import { reasonText, skipReasons, type ImportReport } from './importReport.ts';
import { importSettings } from './importSettings.ts';
import { readPresent, type Present } from './present.ts';

export type ImportOptions = {
  /** Makes a version of what an editor changed instead of leaving it alone. */
  overwrite: boolean;
  /** Loads also made-up content: for the benchmarks and tests alone, no command of ours sets it. */
  allowSynthetic?: boolean;
};

/** One run of an import: what it decided, and what the database holds by now. */
type Run = { cms: Cms; decisions: Map<string, Decision>; present: Present; report: ImportReport };

/**
 * Loads a snapshot folder. Records are matched on their codes; what an editor changed, is drafting or has put
 * into the trash is left alone and reported, unless `overwrite`, which makes a version. Nothing is deleted.
 * A second run changes nothing.
 */
export async function importSnapshot(
  cms: Cms,
  folder: string,
  { overwrite, allowSynthetic = false }: ImportOptions,
): Promise<ImportReport> {
  const snapshot = await readSnapshot(folder);
  if (!allowSynthetic && isSynthetic(snapshot)) throw syntheticError(folder);
  const bytes = await readMediaBytes(folder, snapshot);
  const present = await readPresent(cms);
  const run: Run = {
    cms,
    present,
    decisions: decideAll(snapshot, present, overwrite),
    report: { created: [], updated: [], unchanged: [], skipped: [] },
  };
  // Links may lead anywhere in the snapshot, so every record is there before the first one is filled in.
  for (const kind of draftedKinds) await createStubs(run, kind, snapshot[kind]);

  const importKind = <K extends DraftedKind>(kind: K, records: RecordOf<K>[]) =>
    importAll(run, kind, records, (record) =>
      importRecord(cms.payload, kind, record, idIn(present, record.code), (_kind, code) =>
        idIn(present, code),
      ),
    );

  // What is referred to comes first: a record can be published once what it requires is.
  await importKind('institutions', snapshot.institutions);
  await importKind('sources', snapshot.sources);
  await importAll(run, 'media', snapshot.media, async (record) => {
    const id = await importPicture(
      cms,
      record,
      bytes.get(record.code),
      present.get(record.code)?.id,
    );
    present.set(record.code, { kind: 'media', id, state: 'published', isPublic: true });
  });
  await importKind('countries', snapshot.countries);
  await importKind('challenges', snapshot.challenges);
  await importKind('practices', snapshot.practices);
  await importKind('recommendations', snapshot.recommendations);
  await importKind('roadmapItems', snapshot.roadmapItems);
  for (const [code, decision] of await keptProgress(cms.payload, snapshot.progress, present))
    run.decisions.set(code, decision);
  await importKind('progress', inOrderOfCorrection(snapshot.progress));
  await importKind('events', snapshot.events);
  await importSettings(cms, snapshot.settings, overwrite, run.report);
  return run.report;
}

function syntheticError(folder: string): UserError {
  return new UserError({
    es: `${folder} es un catálogo sintético, inventado para medir, y no se importa: un CMS guarda lo que se publica. Elija una instantánea de contenido real.`,
    en: `${folder} is a synthetic catalogue, made up to measure with, and is not imported: a CMS holds what is published. Choose a snapshot of real content.`,
  });
}

function decideAll(
  snapshot: Snapshot,
  present: Present,
  overwrite: boolean,
): Map<string, Decision> {
  const records = [
    ...draftedKinds.flatMap((kind): { code: string }[] => snapshot[kind]),
    ...snapshot.media,
  ];
  return new Map(
    records.map((record) => [record.code, decide(record, present.get(record.code), overwrite)]),
  );
}

async function createStubs(
  { cms, decisions, present }: Run,
  kind: DraftedKind,
  records: { code: string }[],
) {
  for (const { code } of records) {
    if (decisions.get(code)?.action !== 'create') continue;
    const id = await createStub(cms.payload, kind, code);
    present.set(code, { id, kind, state: 'draft', isPublic: false });
  }
}

async function importAll<K extends Kind>(
  run: Run,
  kind: K,
  records: RecordOf<K>[],
  write: (record: RecordOf<K>) => Promise<void>,
): Promise<void> {
  const { cms, decisions, present, report } = run;
  for (const record of records) {
    const { code } = record;
    if (isCounted(kind)) await advanceCounter(cms.payload, kind, code);
    const decision = decisions.get(code);
    if (!decision) throw new Error(`The import has not decided on ${code}.`);
    const missing = referencesOf(kind, record).find(
      (link) => link.required && !present.get(link.code)?.isPublic,
    );
    if (decision.action === 'keep') report.unchanged.push(code);
    else if (decision.action === 'skip') report.skipped.push({ code, reason: decision.reason });
    else if (missing)
      report.skipped.push({ code, reason: reasonText(skipReasons.link, missing.code) });
    else {
      await write(record);
      present.set(code, {
        ...present.get(code),
        id: idIn(present, code),
        kind,
        state: 'published',
        isPublic: true,
      });
      report[decision.action === 'create' ? 'created' : 'updated'].push(code);
    }
  }
}

function idIn(present: Present, code: string): string {
  const found = present.get(code);
  if (!found) throw new Error(`${code} is neither in the snapshot nor in the database.`);
  return found.id;
}
