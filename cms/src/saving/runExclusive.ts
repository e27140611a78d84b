const last = new Map<string, Promise<unknown>>();

/** A mutex for each key: work under the same key waits until what came before it is done, whether it failed or not. */
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
