import { kinds } from 'content-models/kinds';
import { parse } from 'content-models/parse';
import { media } from 'content-models/records/media';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload, Where } from 'payload';
import { z } from 'zod';
import { uploadsFolder } from '../pictures/uploadsFolder.ts';
import type { Pair } from '../records/documents.ts';
import { publishedPairs } from '../records/pairs.ts';
import { toRecord } from '../records/toRecord.ts';
import { isChanged } from './changedRecords.ts';
import { livePicturesOf, readJson, type LiveSnapshot } from './liveRelease.ts';
import { findSaved, isPublic, savedSince, type KindChanges } from './savedRecords.ts';

/**
 * The codes of the pictures that a publication would add, change or remove, without reading any picture; undefined
 * where the live snapshot is damaged.
 * @param changed codes of the records that it would change.
 */
export async function changedPictures(
  payload: Payload,
  dataDir: string,
  live: LiveSnapshot,
  changed: ReadonlySet<string>,
  practices: KindChanges,
): Promise<string[] | undefined> {
  const isLive = (code: string) => `media/${code}.json` in live.files;
  const ids = [...practices.added, ...practices.saved].map(({ id }) => id);
  const showing = live.since ? { and: [isPublic, { id: { in: ids } }] } : isPublic;
  const shown = live.since && ids.length === 0 ? [] : await shownBy(payload, showing);
  const left = await leftOut(payload, live, changed, practices, shown);
  if (!left) return undefined;
  const saved = live.since ? await findSaved(payload, 'media', savedSince(live.since)) : [];
  const kept = saved.map(({ code }) => code).filter((code) => isLive(code) && !left.includes(code));
  const pairs =
    kept.length > 0 ? await publishedPairs(payload, 'media', { code: { in: kept } }) : [];
  const other = await Promise.all(
    pairs.map(async (pair) =>
      (await isPictureChanged(pair, dataDir, live)) ? [pair.common.code ?? ''] : [],
    ),
  );
  return [...shown.filter((code) => !isLive(code)), ...left, ...other.flat()];
}

const showingSchema = z.looseObject({ media: z.array(z.string()).nullish() });

/** The codes of the public pictures that the given practices show. */
async function shownBy(payload: Payload, where: Where): Promise<string[]> {
  const { docs } = await payload.db.find({
    collection: 'practices',
    where: { and: [where, { media: { exists: true } }] },
    select: { media: true },
    pagination: false,
    limit: 0,
  });
  const ids = docs.flatMap((doc) => showingSchema.parse(doc).media ?? []);
  if (ids.length === 0) return [];
  const pictures = await findSaved(payload, 'media', { id: { in: [...new Set(ids)] } });
  return pictures.filter((picture) => picture.isPublic).map(({ code }) => code);
}

/** Live pictures of changed or removed practices that no public practice shows any more. */
async function leftOut(
  payload: Payload,
  live: LiveSnapshot,
  changed: ReadonlySet<string>,
  { saved, removed }: KindChanges,
  shown: readonly string[],
): Promise<string[] | undefined> {
  const practices = [...saved, ...removed].filter(({ code }) => changed.has(code));
  const before = await Promise.all(practices.map(({ code }) => livePicturesOf(live, code)));
  const left: string[] = [];
  for (const pictures of before) {
    if (!pictures) return undefined;
    for (const code of pictures)
      if (!left.includes(code) && !shown.includes(code) && !(await isShown(payload, code)))
        left.push(code);
  }
  return left;
}

async function isShown(payload: Payload, code: string): Promise<boolean> {
  const [picture] = await findSaved(payload, 'media', { code: { equals: code } });
  if (!picture?.isPublic) return false;
  const { totalDocs } = await payload.db.count({
    collection: 'practices',
    where: { and: [isPublic, { media: { in: [picture.id] } }] },
  });
  return totalDocs > 0;
}

/** Whether a picture's record has changed or its file was replaced, which shows in its size or modification time. */
async function isPictureChanged(
  pair: Pair<'media'>,
  dataDir: string,
  live: LiveSnapshot,
): Promise<boolean> {
  const { code = '', filename = '' } = pair.common;
  const file = `media/${code}.json`;
  const before = await readJson(media.schema, join(live.folder, file));
  const present = await stat(join(uploadsFolder(dataDir), filename ?? '')).catch(() => undefined);
  if (!before || present?.size !== before.bytes) return true;
  // Every upload is written once, to a file of its own.
  if (live.until && present.mtimeMs > live.until.getTime()) return true;
  const { bytes, sha256 } = before;
  const record = { ...toRecord('media', pair, () => undefined), bytes, sha256 };
  return isChanged(live.files, file, parse(kinds.media.schema, record, { file }));
}
