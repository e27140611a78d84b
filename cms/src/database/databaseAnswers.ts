import type { Payload } from 'payload';

/** How long the database may take to answer, in milliseconds: a watcher wants to know within a second or two. */
const timeoutMs = 1500;

/** One question at a time: while the database hangs, those of a watcher must not pile up. */
let question: Promise<boolean> | undefined;

/** Whether the database answers a small question soon. */
export async function databaseAnswers(payload: Payload): Promise<boolean> {
  question ??= payload
    .count({ collection: 'users', overrideAccess: true })
    .then(
      () => true,
      () => false,
    )
    .finally(() => (question = undefined));
  return Promise.race([question, afterTimeout()]);
}

function afterTimeout(): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, timeoutMs, false).unref());
}
