/**
 * Waits for all of these, also where one of them fails: whoever hears of the failure clears the folder, in which nobody
 * may still be writing then. Throws the first failure.
 */
export async function together<const Works extends readonly Promise<unknown>[]>(
  works: Works,
): Promise<{ -readonly [At in keyof Works]: Awaited<Works[At]> }> {
  await Promise.allSettled(works);
  return Promise.all(works);
}
