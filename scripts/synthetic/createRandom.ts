import { createHash } from 'node:crypto';

export type Random = ReturnType<typeof createRandom>;

/**
 * A seeded pseudo-random number generator: the same parts give the same sequence on any machine. Tommy Ettinger's
 * mulberry32 (public domain, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c), seeded with a
 * digest of the parts. Not for cryptography.
 */
export function createRandom(...parts: readonly (string | number)[]) {
  let state = createHash('sha256').update(parts.join(' ')).digest().readUInt32LE(0);

  /** A number in [0, 1). */
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const chance = (probability: number): boolean => next() < probability;
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  };

  return {
    chance,
    between,
    pick,
    /** A sample without repetition, in the order of the list. */
    some: <Item>(items: readonly Item[], count: number): Item[] => {
      const left = items.map((_, index) => index);
      const taken = new Set<number>();
      while (taken.size < Math.min(count, items.length))
        taken.add(left.splice(between(0, left.length - 1), 1)[0] ?? 0);
      return items.filter((_, index) => taken.has(index));
    },
    /** A key, chosen with the probability of its weight. */
    weighted: <Key extends string>(weights: ReadonlyMap<Key, number>): Key => {
      const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
      let left = next() * total;
      for (const [key, weight] of weights) {
        left -= weight;
        if (left < 0) return key;
      }
      throw new Error('The weights add up to nothing.');
    },
    /**
     * A rank from 1 to `size`, log-uniform: low ranks are by far the most frequent, as with words in a language (Zipf's
     * law).
     */
    rank: (size: number): number => Math.min(size, Math.floor(size ** next())),
    hex: (length: number): string =>
      Array.from({ length }, () => between(0, 15).toString(16)).join(''),
  };
}
