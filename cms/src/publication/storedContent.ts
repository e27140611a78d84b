import type { RecordOf } from 'content-models/kinds';
import type { WrittenRecords } from 'content-models/snapshot/writeSnapshot';
import type { Payload } from 'payload';
import type { CodeOf, DraftedKind, Pair, PairLists } from '../records/documents.ts';
import { emptyPairMemory, readPairs, type PairMemory } from '../records/pairMemory.ts';
import { readSettingsPair } from '../records/settings.ts';
import { readLedger, type LedgerEntry } from './ledger.ts';
import { codesOfPublished } from './publicRecord.ts';
import { emptyRecordMemory, rememberedRecord, type RecordMemory } from './recordMemory.ts';

/** What is published, as the database holds it: read once for all that a publication asks of it. */
export type StoredContent = {
  pairs: PairLists;
  ledger: ReadonlyMap<string, LedgerEntry>;
  settings: Awaited<ReturnType<typeof readSettingsPair>>;
  /** Resolves links to the codes of published records; undefined for any other. */
  codeOf: CodeOf;
  /**
   * The public version of a record, memoized.
   * @throws ContentError where it is invalid: see `publicRecord`.
   */
  publicRecord<K extends DraftedKind>(this: void, kind: K, pair: Pair<K>): RecordOf<K>;
  /** The files of public records that were written before. */
  written: WrittenRecords;
};

/** What was read before and made of it, so that reading again costs what has changed. */
export type ContentMemory = { pairs: PairMemory; records: RecordMemory; written: WrittenRecords };

export const emptyContentMemory = (): ContentMemory => ({
  pairs: emptyPairMemory(),
  records: emptyRecordMemory(),
  written: new WeakMap(),
});

/** @param memory of the last reading of the same database; it is brought up to date. */
export async function readStored(
  payload: Payload,
  memory: ContentMemory = emptyContentMemory(),
): Promise<StoredContent> {
  const pairs = await readPairs(payload, memory.pairs);
  const ledger = await readLedger(payload);
  const codeOf = codesOfPublished(Object.values(pairs).flat());
  return {
    pairs,
    ledger,
    settings: await readSettingsPair(payload),
    codeOf,
    written: memory.written,
    publicRecord: (kind, pair) => rememberedRecord(memory.records, kind, pair, { ledger, codeOf }),
  };
}
