import { tableOf, type Kind, type RecordOf } from 'content-models/kinds';
import {
  draftedKinds,
  idOfLink,
  type CodeOf,
  type DraftedKind,
  type Pair,
} from '../records/documents.ts';
import type { LedgerEntry } from './ledger.ts';
import { publicRecord } from './publicRecord.ts';

/** The public records that were made of documents as they were read. */
export type RecordMemory = { [K in DraftedKind]: WeakMap<Pair<K>, Made<K>> };

/** A record, the ledger's entry and the links that it was made with. */
type Made<K extends DraftedKind> = {
  record: RecordOf<K>;
  entry: string;
  links: ReadonlyMap<string, { kind: Kind; code: string | undefined }>;
};

export const emptyRecordMemory = (): RecordMemory =>
  tableOf(draftedKinds, () => new WeakMap<never, never>());

type Beside = { ledger: ReadonlyMap<string, LedgerEntry>; codeOf: CodeOf };

/**
 * The public version of a record, memoized: made anew only where the ledger or a link says something else.
 * @throws ContentError where it is invalid: see `publicRecord`.
 */
export function rememberedRecord<K extends DraftedKind>(
  memory: RecordMemory,
  kind: K,
  pair: Pair<K>,
  { ledger, codeOf }: Beside,
): RecordOf<K> {
  const entry = JSON.stringify(ledger.get(pair.common.code ?? ''));
  const known = memory[kind].get(pair);
  if (known?.entry === entry && leadTheSameWay(known, codeOf)) return known.record;
  const links = new Map<string, { kind: Kind; code: string | undefined }>();
  const record = publicRecord(kind, pair, ledger, (to, link) => {
    const code = codeOf(to, link);
    const id = idOfLink(link);
    if (id !== undefined) links.set(id, { kind: to, code });
    return code;
  });
  memory[kind].set(pair, { record, entry, links });
  return record;
}

function leadTheSameWay({ links }: Pick<Made<DraftedKind>, 'links'>, codeOf: CodeOf): boolean {
  return [...links].every(([id, { kind, code }]) => codeOf(kind, id) === code);
}
