import type { Payload } from 'payload';

/** Timeout in milliseconds: monitoring expects the state within a second or two. */
const timeoutMs = 1500;

/** The pending query, shared by concurrent callers: while the database hangs, health checks must not pile up. */
let question: Promise<boolean> | undefined;

/** Health check of the database: whether a small query is answered before the timeout. */
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
