import { kinds, type RecordLists } from 'content-models/kinds';
import { parse } from 'content-models/parse';
import { sha256 } from 'content-models/snapshot/files';
import { emptySnapshot, type Snapshot } from 'content-models/snapshot/snapshot';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { uploadsFolder } from '../pictures/uploadsFolder.ts';
import { readLedger } from '../publication/ledger.ts';
import { codesOfPublished, publicRecord } from '../publication/publicRecord.ts';
import {
  draftedKinds,
  type DocumentOf,
  type DraftedKind,
  type Pair,
} from '../records/documents.ts';
import { allPublishedPairs } from '../records/pairs.ts';
import { readSettingsPair, toSiteSettings } from '../records/settings.ts';
import { toRecord } from '../records/toRecord.ts';

/** The published content, and the bytes of its pictures by code. */
export type Published = { snapshot: Snapshot; media: Map<string, Uint8Array> };

/**
 * Builds the snapshot of the published content: no drafts, no English that was not approved, no links to records that
 * are not public, no pictures that no published record shows. Deterministic: the same content gives the same snapshot
 * from either database.
 * @throws ContentError where a published record is invalid.
 */
export async function buildSnapshot(payload: Payload, dataDir: string): Promise<Published> {
  const pairs = await allPublishedPairs(payload);
  const codeOf = codesOfPublished(Object.values(pairs).flat());
  const ledger = await readLedger(payload);
  const settings = toSiteSettings(await readSettingsPair(payload));
  const snapshot: Snapshot = { ...emptySnapshot(), settings };
  const lists: RecordLists = snapshot;
  const add = <K extends DraftedKind>(kind: K) => {
    for (const pair of pairs[kind]) lists[kind].push(publicRecord(kind, pair, ledger, codeOf));
    lists[kind].sort(inOrderOfCodes);
  };
  for (const kind of draftedKinds) add(kind);

  const shown = new Set(snapshot.practices.flatMap((practice) => practice.media));
  const pictures = await Promise.all(
    pairs.media
      .filter(({ common }) => shown.has(common.code ?? ''))
      .map((pair) => readPicture(pair, dataDir)),
  );
  snapshot.media = pictures.map(({ record }) => record).sort(inOrderOfCodes);
  return { snapshot, media: new Map(pictures.map(({ record, bytes }) => [record.code, bytes])) };
}

/**
 * Reads a picture as a record with its bytes.
 * @throws Error where its file is missing.
 */
export async function readPicture(pair: Pair<'media'>, dataDir: string) {
  const { code, filename } = pair.common;
  const bytes = await readFile(pictureFile(pair.common, dataDir)).catch(() => {
    throw new Error(
      `The file ${filename} of the picture ${code} is not in ${uploadsFolder(dataDir)}. Upload it again.`,
    );
  });
  const measured = { bytes: bytes.byteLength, sha256: sha256(bytes) };
  const described = toRecord('media', pair, () => undefined);
  const origin = { file: `media/${code}.json`, code: code ?? '' };
  const record = parse(kinds.media.schema, { ...described, ...measured }, origin);
  return { record, bytes };
}

function pictureFile({ filename }: Partial<DocumentOf<'media'>>, dataDir: string): string {
  return join(uploadsFolder(dataDir), filename ?? '');
}

type Coded = { code: string };

const inOrderOfCodes = (a: Coded, b: Coded) => (a.code < b.code ? -1 : 1);
