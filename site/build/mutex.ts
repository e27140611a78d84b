/** Shared by threads that do something one at a time. */
export type Turns = Int32Array;

const states = { free: 0, taken: 1 } as const;

export function createTurns(): Turns {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Does something once no other thread does; the thread stands still until then, so never in a process's first one. */
export async function inTurn(turns: Turns, work: () => Promise<void>): Promise<void> {
  while (Atomics.compareExchange(turns, 0, states.free, states.taken) !== states.free)
    Atomics.wait(turns, 0, states.taken);
  try {
    await work();
  } finally {
    Atomics.store(turns, 0, states.free);
    Atomics.notify(turns, 0);
  }
}
