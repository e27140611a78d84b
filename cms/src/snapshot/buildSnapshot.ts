import { kinds, type Kind, type RecordLists, type RecordOf } from 'content-models/kinds';
import { ContentError, parse } from 'content-models/parse';
import type { SiteSettings } from 'content-models/records/siteSettings';
import { sha256 } from 'content-models/snapshot/files';
import { emptySnapshot, type Snapshot } from 'content-models/snapshot/snapshot';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { uploadsFolder } from '../pictures/uploadsFolder.ts';
import { readLedger, type LedgerEntry } from '../publication/ledger.ts';
import { codesOfPublished, publicRecord } from '../publication/publicRecord.ts';
import { draftedKinds, type DraftedKind, type Pair, type PairLists } from '../records/documents.ts';
import { allPublishedPairs } from '../records/pairs.ts';
import { readSettingsPair, toSiteSettings } from '../records/settings.ts';
import { toRecord } from '../records/toRecord.ts';

/** The published content, and the bytes of its pictures by code. */
export type Published = { snapshot: Snapshot; media: Map<string, Uint8Array> };

/** What is published, as the database holds it. */
export type StoredContent = {
  pairs: PairLists;
  ledger: ReadonlyMap<string, LedgerEntry>;
  settings: Awaited<ReturnType<typeof readSettingsPair>>;
};

/** What becomes of a record that cannot be published as it is stored. */
export type Settling = {
  /** The record that `make` gives, or what stands in its place; undefined where it is left out. */
  record<K extends Kind>(kind: K, code: string, make: () => RecordOf<K>): RecordOf<K> | undefined;
  settings(make: () => SiteSettings): SiteSettings;
  /** Whether links to a record lead nowhere, although it is stored as published. */
  isLeftOut(kind: Kind, code: string): boolean;
};

/** A snapshot that is not for readers says what is wrong, and is not made. */
const strictly: Settling = {
  record: (_kind, _code, make) => make(),
  settings: (make) => make(),
  isLeftOut: () => false,
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

export async function readStored(payload: Payload): Promise<StoredContent> {
  const pairs = await allPublishedPairs(payload);
  const ledger = await readLedger(payload);
  return { pairs, ledger, settings: await readSettingsPair(payload) };
}

/** Puts a snapshot together; see `buildSnapshot`. */
export async function composeSnapshot(
  { pairs, ledger, settings }: StoredContent,
  dataDir: string,
  settling: Settling,
): Promise<Published> {
  const published = codesOfPublished(Object.values(pairs).flat());
  const codeOf: typeof published = (kind, link) => {
    const code = published(kind, link);
    return code !== undefined && settling.isLeftOut(kind, code) ? undefined : code;
  };
  const snapshot: Snapshot = {
    ...emptySnapshot(),
    settings: settling.settings(() => toSiteSettings(settings)),
  };
  const lists: RecordLists = snapshot;
  const add = <K extends DraftedKind>(kind: K) => {
    for (const pair of pairs[kind]) {
      const make = () => publicRecord(kind, pair, ledger, codeOf);
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
  return { snapshot, media };
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
