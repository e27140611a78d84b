/**
 * Waits for all of these, also where one of them fails: whoever hears of the failure clears the folder, in which nobody
 * may still be writing then. Throws the first failure.
 */
export async function together<T extends readonly unknown[]>(
  works: readonly [...{ [K in keyof T]: Promise<T[K]> }],
): Promise<T> {
  await Promise.allSettled(works);
  return Promise.all(works);
}
