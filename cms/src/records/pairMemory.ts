import { kindNames, tableOf, type Kind } from 'content-models/kinds';
import type { Payload } from 'payload';
import type { Pair, PairLists } from './documents.ts';
import { publishedPairs, savedTimes } from './pairs.ts';

/** The published documents of each kind as they were read last, by id. */
export type PairMemory = { [K in Kind]: Map<string, Pair<K>> };

export const emptyPairMemory = (): PairMemory => tableOf(kindNames, () => new Map());

/**
 * The published documents of all kinds in both languages. Those that were not saved since they were last read are taken
 * from memory: reading them takes most of the time of a publication.
 * @param memory is brought up to date
 */
export async function readPairs(payload: Payload, memory: PairMemory): Promise<PairLists> {
  const lists: PairLists = tableOf(kindNames, () => []);
  const read = async <K extends Kind>(kind: K) => {
    const kept = memory[kind];
    const pairs = await readKind(payload, kind, kept);
    kept.clear();
    for (const [id, pair] of pairs) kept.set(id, pair);
    for (const [, pair] of pairs) lists[kind].push(pair);
  };
  for (const kind of kindNames) await read(kind);
  return lists;
}

async function readKind<K extends Kind>(
  payload: Payload,
  kind: K,
  before: ReadonlyMap<string, Pair<K>>,
): Promise<[id: string, pair: Pair<K>][]> {
  const saved = await savedTimes(payload, kind);
  const isKnown = ({ id, updatedAt }: (typeof saved)[number]) =>
    before.get(id)?.common.updatedAt === updatedAt;
  const unknown = saved.filter((one) => !isKnown(one)).map(({ id }) => id);
  const fresh = await freshPairs(payload, kind, unknown, saved.length);
  return saved.flatMap((one): [string, Pair<K>][] => {
    const pair = isKnown(one) ? before.get(one.id) : fresh.get(one.id);
    return pair ? [[one.id, pair]] : [];
  });
}

/** Above so many, all documents of a kind are read: databases limit the length of a list in a query. */
const mostByName = 500;

async function freshPairs<K extends Kind>(
  payload: Payload,
  kind: K,
  ids: readonly string[],
  count: number,
): Promise<ReadonlyMap<string, Pair<K>>> {
  if (ids.length === 0) return new Map();
  const isAll = ids.length === count || ids.length > mostByName;
  const pairs = await publishedPairs(payload, kind, isAll ? {} : { id: { in: ids } });
  return new Map(pairs.map((pair) => [pair.common.id ?? '', pair]));
}
