import { isObject } from '../../records/values.ts';

/** A part of a streamed answer that comes later: https://react.dev/reference/react/lazy */
type Lazy = { _init: (payload: unknown) => unknown; _payload: unknown };

/** Waits until each React node in an answer of the server, and each component in it, has arrived. */
export async function allArrived(answer: unknown): Promise<void> {
  for (let coming = comingIn(answer); coming; coming = comingIn(answer)) {
    // What failed on the server is told where it is rendered.
    await Promise.resolve(coming).catch(() => undefined);
  }
}

/** The promise of the first part that has not come yet; undefined where all have. */
function comingIn(value: unknown, seen = new Set<object>()): PromiseLike<unknown> | undefined {
  if (!isObject(value) || seen.has(value)) return undefined;
  seen.add(value);
  if (isLazy(value)) {
    const read = readLazy(value);
    return isPromise(read.thrown) ? read.thrown : comingIn(read.part, seen);
  }
  for (const name in value) {
    const coming = comingIn(value[name], seen);
    if (coming) return coming;
  }
  return undefined;
}

function isLazy(value: object): value is Lazy {
  return (
    '$$typeof' in value &&
    value.$$typeof === Symbol.for('react.lazy') &&
    '_init' in value &&
    typeof value._init === 'function'
  );
}

/** What a lazy part holds, read as React reads it: which throws a promise for as long as the part has not come. */
function readLazy(lazy: Lazy): { part?: unknown; thrown?: unknown } {
  try {
    return { part: lazy._init(lazy._payload) };
  } catch (thrown) {
    return { thrown };
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return isObject(value) && 'then' in value && typeof value.then === 'function';
}
