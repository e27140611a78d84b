import { canonicalJson } from 'content-models/snapshot/canonicalJson';
import { settingsFile, sha256 } from 'content-models/snapshot/files';
import type { Payload } from 'payload';
import { idOfLink, type CodeOf, type DraftedKind } from '../records/documents.ts';
import { findLinked } from '../records/linkedDocuments.ts';
import { publishedPairs } from '../records/pairs.ts';
import { readSettingsPair, toSiteSettings } from '../records/settings.ts';
import { toRecord } from '../records/toRecord.ts';
import { publicPair } from './approval.ts';
import { readLedger } from './ledger.ts';
import type { LiveSnapshot } from './liveRelease.ts';
import { publicRecord } from './publicRecord.ts';
import type { SavedRecord } from './savedRecords.ts';

/**
 * Up to so many records of a kind are rendered and compared; above, each counts as changed. An import does not touch
 * unchanged records, and nobody saves so many by hand without a change.
 */
const comparisonLimit = 500;

/**
 * The codes of those public records that a snapshot would write differently from the live one.
 * @throws ContentError where one of them is invalid: see `content-models/parse`.
 */
export async function changedAmong<K extends DraftedKind>(
  payload: Payload,
  kind: K,
  records: readonly SavedRecord[],
  { files }: LiveSnapshot,
): Promise<string[]> {
  const codes = records.map(({ code }) => code);
  if (codes.length === 0 || codes.length > comparisonLimit) return codes;
  const pairs = await publishedPairs(payload, kind, { code: { in: codes } });
  const ledger = await readLedger(payload, { key: { in: codes } });
  const linked = await findLinked(payload, (codeOf) =>
    pairs.forEach((pair) =>
      toRecord(kind, publicPair(pair, ledger.get(pair.common.code ?? '')?.approval), codeOf),
    ),
  );
  const codeOf: CodeOf = (_kind, link) => {
    const target = linked.get(idOfLink(link) ?? '');
    return target?.isPublic ? target.code : undefined;
  };
  return pairs
    .map((pair) => publicRecord(kind, pair, ledger, codeOf))
    .filter((record) => isChanged(files, `${kind}/${record.code}.json`, record))
    .map(({ code }) => code);
}

/** Whether a snapshot would write the site settings differently from the live one. */
export async function settingsChanged(payload: Payload, { files }: LiveSnapshot): Promise<boolean> {
  return isChanged(files, settingsFile, toSiteSettings(await readSettingsPair(payload)));
}

/** Whether a snapshot would write a file differently from the live one, by digest. */
export function isChanged(files: LiveSnapshot['files'], file: string, value: unknown): boolean {
  return files[file] !== sha256(canonicalJson(value));
}
