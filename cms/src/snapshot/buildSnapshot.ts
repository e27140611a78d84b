import {
  kindNames,
  kinds,
  tableOf,
  type Kind,
  type RecordLists,
  type RecordOf,
} from 'content-models/kinds';
import { ContentError, parse } from 'content-models/parse';
import type { SiteSettings } from 'content-models/records/siteSettings';
import { withoutDeadLinks } from 'content-models/rules/deadLinks';
import { sha256 } from 'content-models/snapshot/files';
import { emptySnapshot, type Snapshot } from 'content-models/snapshot/snapshot';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { uploadsFolder } from '../pictures/uploadsFolder.ts';
import { readStored, type StoredContent } from '../publication/storedContent.ts';
import { draftedKinds, type DraftedKind, type Pair } from '../records/documents.ts';
import { toSiteSettings } from '../records/settings.ts';
import { toRecord } from '../records/toRecord.ts';

/** The published content, and the bytes of its pictures by code. */
export type Published = { snapshot: Snapshot; media: Map<string, Uint8Array> };

/** What becomes of a record that cannot be published as it is stored. */
export type Settling = {
  /** The record that `make` gives, or what stands in its place; undefined where it is left out. */
  record<K extends Kind>(kind: K, code: string, make: () => RecordOf<K>): RecordOf<K> | undefined;
  settings(make: () => SiteSettings): SiteSettings;
};

/** A snapshot that is not for readers says what is wrong, and is not made. */
const strictly: Settling = {
  record: (_kind, _code, make) => make(),
  settings: (make) => make(),
};

/**
 * Builds the snapshot of the published content: no drafts, no English that was not approved, no links to records that
 * are not public, no pictures that no published record shows. Deterministic: the same content gives the same snapshot
 * from either database.
 * @throws ContentError where a published record is invalid.
 */
export async function buildSnapshot(payload: Payload, dataDir: string): Promise<Published> {
  return composeSnapshot(await readStored(payload), dataDir, strictly);
}

/** Puts a snapshot together; see `buildSnapshot`. */
export async function composeSnapshot(
  { pairs, settings, publicRecord }: StoredContent,
  dataDir: string,
  settling: Settling,
): Promise<Published> {
  const snapshot: Snapshot = {
    ...emptySnapshot(),
    settings: settling.settings(() => toSiteSettings(settings)),
  };
  const lists: RecordLists = snapshot;
  const add = <K extends DraftedKind>(kind: K) => {
    for (const pair of pairs[kind]) {
      const make = () => publicRecord(kind, pair);
      const record = settling.record(kind, pair.common.code ?? '', make);
      if (record) lists[kind].push(record);
    }
    lists[kind].sort(inOrderOfCodes);
  };
  for (const kind of draftedKinds) add(kind);

  const shown = new Set(snapshot.practices.flatMap((practice) => practice.media));
  const media = new Map<string, Uint8Array>();
  const stored = new Map(pairs.media.map((pair) => [pair.common.code, pair]));
  for (const code of shown) {
    const pair = stored.get(code);
    const bytes = pair && (await readPictureFile(pair, dataDir));
    const make = () => describePicture(code, pair, bytes);
    const record = settling.record('media', code, make);
    if (record) snapshot.media.push(record);
    if (record && bytes) media.set(record.code, bytes);
  }
  snapshot.media.sort(inOrderOfCodes);
  leaveOutDeadLinks(snapshot);
  return { snapshot, media };
}

/** A record may be left out, or stay as it is live, when what it links to is no longer there. */
function leaveOutDeadLinks(lists: RecordLists): void {
  const codes = tableOf(kindNames, (kind) => new Set<string>(lists[kind].map(({ code }) => code)));
  const clean = <K extends Kind>(kind: K) => {
    for (const record of lists[kind].splice(0))
      lists[kind].push(withoutDeadLinks(kind, record, (to, code) => codes[to].has(code)));
  };
  kindNames.forEach(clean);
}

/**
 * Reads a picture as a record.
 * @throws ContentError where its file is missing.
 */
export async function readPicture(
  pair: Pair<'media'>,
  dataDir: string,
): Promise<RecordOf<'media'>> {
  return describePicture(pair.common.code ?? '', pair, await readPictureFile(pair, dataDir));
}

function describePicture(
  code: string,
  pair: Pair<'media'> | undefined,
  bytes: Uint8Array | undefined,
): RecordOf<'media'> {
  const origin = { file: `media/${code}.json`, code };
  if (!pair || !bytes)
    throw new ContentError(`${origin.file} (${code}):`, [
      `falta su archivo ${pair?.common.filename ?? ''}. Vuelva a subirlo.`,
    ]);
  const measured = { bytes: bytes.byteLength, sha256: sha256(bytes) };
  const described = toRecord('media', pair, () => undefined);
  return parse(kinds.media.schema, { ...described, ...measured }, origin);
}

function readPictureFile(
  { common }: Pair<'media'>,
  dataDir: string,
): Promise<Uint8Array | undefined> {
  const file = join(uploadsFolder(dataDir), common.filename ?? '');
  return readFile(file).catch(() => undefined);
}

type Coded = { code: string };

const inOrderOfCodes = (a: Coded, b: Coded) => (a.code < b.code ? -1 : 1);
