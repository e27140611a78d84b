import { kinds, type Kind, type RecordOf } from 'content-models/kinds';
import { parse } from 'content-models/parse';
import { sha256 } from 'content-models/snapshot/files';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { uploadsFolder } from '../pictures/uploadsFolder.ts';
import { publicPair } from './approval.ts';
import {
  idOfLink,
  type CodeOf,
  type DocumentOf,
  type DraftedKind,
  type Pair,
} from '../records/documents.ts';
import { readLedger, type LedgerEntry } from './ledger.ts';
import { publishedPairs } from '../records/pairs.ts';
import { toRecord } from '../records/toRecord.ts';
import { readSettingsPair, toSiteSettings } from '../records/settings.ts';

/** Everything that is published, and the bytes of its pictures by code. */
export type Published = { snapshot: Snapshot; media: Map<string, Uint8Array> };

/**
 * Reads what is published, and nothing else: no drafts, no English that was not approved, no links to what is
 * not public, no picture that no published record shows. The same content gives the same snapshot, whichever
 * database holds it.
 */
export async function buildSnapshot(payload: Payload, dataDir: string): Promise<Published> {
  const pairs: { [K in Kind]: Pair<K>[] } = {
    practices: await publishedPairs(payload, 'practices'),
    institutions: await publishedPairs(payload, 'institutions'),
    sources: await publishedPairs(payload, 'sources'),
    countries: await publishedPairs(payload, 'countries'),
    challenges: await publishedPairs(payload, 'challenges'),
    recommendations: await publishedPairs(payload, 'recommendations'),
    roadmapItems: await publishedPairs(payload, 'roadmapItems'),
    progress: await publishedPairs(payload, 'progress'),
    events: await publishedPairs(payload, 'events'),
    media: await publishedPairs(payload, 'media'),
  };
  const codeOf = codesOfPublished(Object.values(pairs).flat());
  const ledger = await readLedger(payload);
  const records = <K extends DraftedKind>(kind: K, list: Pair<K>[]) =>
    sorted(list.map((pair) => publicRecord(kind, pair, ledger, codeOf)));

  const snapshot: Snapshot = {
    settings: toSiteSettings(await readSettingsPair(payload)),
    institutions: records('institutions', pairs.institutions),
    sources: records('sources', pairs.sources),
    media: [],
    countries: records('countries', pairs.countries),
    challenges: records('challenges', pairs.challenges),
    practices: records('practices', pairs.practices),
    recommendations: records('recommendations', pairs.recommendations),
    roadmapItems: records('roadmapItems', pairs.roadmapItems),
    progress: records('progress', pairs.progress),
    events: records('events', pairs.events),
  };
  const shown = new Set(snapshot.practices.flatMap((practice) => practice.media));
  const pictures = await Promise.all(
    pairs.media
      .filter(({ common }) => shown.has(common.code ?? ''))
      .map((pair) => readPicture(pair, dataDir)),
  );
  snapshot.media = sorted(pictures.map(({ record }) => record));
  return { snapshot, media: new Map(pictures.map(({ record, bytes }) => [record.code, bytes])) };
}

/** Follows links to what is published; what is not has no code here. */
export function codesOfPublished(
  pairs: readonly { common: { id?: string; code?: string | null } }[],
): CodeOf {
  const codes = new Map(pairs.map(({ common }) => [common.id, common.code]));
  return (_kind, link) => codes.get(idOfLink(link)) ?? undefined;
}

/**
 * A record as readers get it.
 * @throws ContentError where it is none: see `content-models/parse`.
 */
export function publicRecord<K extends DraftedKind>(
  kind: K,
  pair: Pair<K>,
  ledger: ReadonlyMap<string, LedgerEntry>,
  codeOf: CodeOf,
): RecordOf<K> {
  const code = pair.common.code ?? '';
  const entry = ledger.get(code);
  if (!entry)
    throw new Error(
      `${code} is published, but the ledger does not know when. Publish it again in the CMS.`,
    );
  const content = withoutDeadLinks(toRecord(kind, publicPair(pair, entry.approval), codeOf));
  const hasDates = 'contentUpdatedOn' in kinds[kind].fields;
  const record = hasDates ? { ...content, ...entry.dates } : content;
  return parse(kinds[kind].schema, record, { file: `${kind}/${code}.json`, code });
}

/** A related practice that is not public is left out with its reason. */
function withoutDeadLinks(content: object): object {
  if (!('related' in content) || !Array.isArray(content.related)) return content;
  const alive = content.related.filter((row: { practice?: unknown }) => row.practice !== undefined);
  return { ...content, related: alive };
}

/** A picture as a record, with its bytes. */
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

function sorted<Record extends { code: string }>(records: Record[]): Record[] {
  return records.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
