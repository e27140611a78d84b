const last = new Map<string, Promise<unknown>>();

/**
 * Runs work under a mutex for its key: calls with the same key run one after the other, in order, whether earlier ones
 * fail or not. Within this process only.
 */
export async function runExclusive<Result>(
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = last.get(key);
  const mine = (async () => {
    await before?.catch(() => undefined);
    return work();
  })();
  last.set(key, mine);
  try {
    return await mine;
  } finally {
    if (last.get(key) === mine) last.delete(key);
  }
}
