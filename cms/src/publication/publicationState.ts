import { tableOf } from 'content-models/kinds';
import { settingsFile } from 'content-models/snapshot/files';
import type { Payload } from 'payload';
import type { Cms } from '../database/Cms.ts';
import { draftedKinds, type DraftedKind } from '../records/documents.ts';
import { changedPictures } from './changedPictures.ts';
import { changedAmong, settingsChanged } from './changedRecords.ts';
import { citingRecords } from './citingRecords.ts';
import { readLiveRelease, type LiveSnapshot } from './liveRelease.ts';
import { compareKind, type KindChanges } from './savedRecords.ts';

/**
 * When the live site was published, and how many records a publication would change now; undefined where that cannot be
 * told, because the live snapshot is missing or damaged, or the clock was set back.
 */
export type PublicationState = { publishedAt: string | undefined; changes: number | undefined };

/**
 * Compares the published content with the snapshot of the live release, incrementally: records saved since are rendered
 * and compared, the others are only counted. Differences that a new version of Arraigo alone would make are not
 * counted.
 * @throws ContentError where a record that was saved since is invalid.
 */
export async function readPublicationState({
  payload,
  environment,
}: Cms): Promise<PublicationState> {
  const { publishedAt, snapshot } = await readLiveRelease(environment.dataDir);
  const changed = snapshot && (await changedCodes(payload, environment.dataDir, snapshot));
  return { publishedAt, changes: changed?.size };
}

/** The codes of the records that differ from the live release. */
async function changedCodes(
  payload: Payload,
  dataDir: string,
  live: LiveSnapshot,
): Promise<Set<string> | undefined> {
  if (live.since && Date.now() < live.since.getTime()) return undefined;
  const changes = await compareKinds(payload, live);
  const changed = new Set<string>();
  for (const kind of draftedKinds) {
    const citing = await citingRecords(payload, kind, changes);
    const present = citing.filter(({ code }) => `${kind}/${code}.json` in live.files);
    const candidates = new Map(
      [...changes[kind].saved, ...present].map((record) => [record.code, record]),
    );
    const { added, removed } = changes[kind];
    for (const { code } of [...added, ...removed]) changed.add(code);
    for (const code of await changedAmong(payload, kind, [...candidates.values()], live))
      changed.add(code);
  }
  const pictures = await changedPictures(payload, dataDir, live, changed, changes.practices);
  if (!pictures) return undefined;
  for (const code of pictures) changed.add(code);
  if (await settingsChanged(payload, live)) changed.add(settingsFile);
  return changed;
}

async function compareKinds(payload: Payload, { files, since }: LiveSnapshot) {
  const changes = tableOf(draftedKinds, (): KindChanges => ({ added: [], removed: [], saved: [] }));
  for (const kind of draftedKinds)
    changes[kind] = await compareKind(payload, kind, codesIn(files, kind), since);
  return changes;
}

function codesIn(files: LiveSnapshot['files'], kind: DraftedKind): Set<string> {
  const folder = `${kind}/`;
  return new Set(
    Object.keys(files)
      .filter((file) => file.startsWith(folder))
      .map((file) => file.slice(folder.length, -'.json'.length)),
  );
}
