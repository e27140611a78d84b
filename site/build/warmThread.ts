import { once } from 'node:events';
import { parentPort, Worker, type ResourceLimits } from 'node:worker_threads';
import pLimit from 'p-limit';

/** A worker thread that does one task after the other. */
export type WarmThread = {
  /** @throws Error of the thread, which ends with it: the next task begins another one. */
  run: (task: unknown) => Promise<unknown>;
  end: () => Promise<void>;
};

/**
 * A worker thread that is kept between tasks, because to load its program takes longer than most of its tasks. It keeps no
 * process from ending.
 */
export function warmThread(program: URL, resourceLimits: ResourceLimits = {}): WarmThread {
  const inTurn = pLimit(1);
  let kept: Worker | undefined;
  return {
    run: (task) =>
      inTurn(async () => {
        kept ??= new Worker(program, { resourceLimits });
        const worker = kept;
        worker.ref();
        try {
          return await answerOf(worker, task);
        } catch (error) {
          kept = undefined;
          throw error;
        } finally {
          worker.unref();
        }
      }),
    end: async () => {
      const worker = kept;
      kept = undefined;
      await worker?.terminate();
    },
  };
}

async function answerOf(worker: Worker, task: unknown): Promise<unknown> {
  const stop = new AbortController();
  const { signal } = stop;
  // Both reject with an error of the thread.
  const answered = once(worker, 'message', { signal });
  const ended = once(worker, 'exit', { signal });
  ended.catch(() => undefined);
  worker.postMessage(task);
  try {
    const messages: readonly unknown[] = await Promise.race([answered, ended.then(failed)]);
    return messages[0];
  } finally {
    stop.abort();
  }
}

function failed(): never {
  throw new Error('A thread of the build ended before its task was done.');
}

/** Does the tasks of a warm thread, in that thread. An error ends it. */
export function doTasks(work: (task: unknown) => Promise<unknown>): void {
  parentPort?.on('message', (task: unknown) => {
    void work(task).then((answer) => parentPort?.postMessage(answer));
  });
}
