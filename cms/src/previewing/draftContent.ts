import { kinds, type Kind } from 'content-models/kinds';
import { ContentError } from 'content-models/parse';
import { recordFileOf } from 'content-models/snapshot/files';
import type { PreviewRequest } from 'content-models/snapshot/previewRequest';
import type { PayloadRequest } from 'payload';
import { findLedgerEntry } from '../publication/ledger.ts';
import { readLiveRelease } from '../publication/liveRelease.ts';
import { today } from '../publication/today.ts';
import type { DraftedKind, Pair } from '../records/documents.ts';
import { codeOfLinked, findLinked, type Linked } from '../records/linkedDocuments.ts';
import { hasNumberedCode, unsavedCode } from '../records/numberedCodes.ts';
import { isolated, newestDraft } from '../records/pairs.ts';
import { toRecord } from '../records/toRecord.ts';
import { propertyOf } from '../records/values.ts';
import { complete } from '../saving/completeRecord.ts';
import { readPicture } from '../snapshot/buildSnapshot.ts';

/** A draft as the service of the site renders it, with the linked records that the live site does not have. */
export type DraftContent = Pick<PreviewRequest, 'kind' | 'record' | 'linked' | 'today'>;

/** So many linked records are taken along: those of a record that is written from nothing. */
const mostLinked = 200;

/** The saved draft of a record; undefined where there is none or it lies in the trash. */
export async function draftContent(
  kind: DraftedKind,
  id: string,
  asked: PayloadRequest,
  dataDir: string,
): Promise<DraftContent | undefined> {
  const req = isolated(asked);
  req.locale = 'es';
  const pair = await draftPair(kind, id, req);
  if (!pair || propertyOf(pair.common, 'deletedAt')) return undefined;
  const code = propertyOf(pair.common, 'code');
  // What saving and publishing fill in by themselves, the slug for one.
  const common = await complete(kind, pair.common, {
    isSpanish: true,
    mayPropose: true,
    id,
    code: typeof code === 'string' ? code : undefined,
    req,
  });
  const { record, linked } = await converted(kind, { ...pair, common }, req);
  return {
    kind,
    record: { ...record, ...(await readerDates(kind, code, req)) },
    linked: await missingOnSite(linked, req, dataDir),
    today: today(req),
  };
}

async function draftPair<K extends Kind>(
  kind: K,
  id: string,
  req: PayloadRequest,
): Promise<Pair<K> | undefined> {
  const [es, en] = [await newestDraft(kind, id, 'es', req), await newestDraft(kind, id, 'en', req)];
  return es ? { es, en: en ?? {}, common: es } : undefined;
}

async function converted<K extends Kind>(kind: K, pair: Pair<K>, req: PayloadRequest) {
  const linked = await findLinked(req.payload, (codeOf) => toRecord(kind, pair, codeOf), req);
  return { record: { ...toRecord(kind, pair, codeOfLinked(linked)) }, linked };
}

/** The dates of the last publication; before the first they are those of the day. */
async function readerDates(kind: DraftedKind, code: unknown, req: PayloadRequest) {
  if (!('contentUpdatedOn' in kinds[kind].fields) || typeof code !== 'string') return {};
  return (await findLedgerEntry(req.payload, code, req))?.dates ?? {};
}

/** The linked records that the live site does not have, with those that they link to themselves. */
async function missingOnSite(
  linked: ReadonlyMap<string, Linked>,
  req: PayloadRequest,
  dataDir: string,
): Promise<DraftContent['linked']> {
  const { snapshot } = await readLiveRelease(dataDir);
  const isMissing = ({ kind, code }: Linked) =>
    code !== undefined &&
    !(hasNumberedCode(kind) && code === unsavedCode(kind)) &&
    !(recordFileOf(kind, code) in (snapshot?.files ?? {}));
  const found = new Map<string, DraftContent['linked'][number]>();
  const waiting = [...linked];
  for (let next = waiting.pop(); next && found.size < mostLinked; next = waiting.pop()) {
    const [id, target] = next;
    if (found.has(id) || !isMissing(target)) continue;
    const { kind } = target;
    const stored = await linkedRecord(kind, id, req, dataDir);
    if (!stored) continue;
    found.set(id, { kind, record: stored.record });
    waiting.push(...stored.linked);
  }
  return [...found.values()];
}

async function linkedRecord(kind: Kind, id: string, req: PayloadRequest, dataDir: string) {
  if (kind === 'media') return linkedPicture(id, req, dataDir);
  const pair = await draftPair(kind, id, req);
  return pair && converted(kind, pair, req);
}

/** A picture as it is stored; undefined where its file is missing or it is not described yet. */
async function linkedPicture(id: string, req: PayloadRequest, dataDir: string) {
  const pair = await draftPair('media', id, req);
  if (!pair) return undefined;
  try {
    return { record: { ...(await readPicture(pair, dataDir)) }, linked: new Map<string, Linked>() };
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}
