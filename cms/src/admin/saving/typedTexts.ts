import { z } from 'zod';
import { isSameValue } from '../../saving/sameValue.ts';
import type { Values } from './sendSave.ts';

/** A record in one language; a new one has no id yet. */
export type RecordAddress = { collection: string; id: string | undefined; locale: string };

const leftBehindSchema = z.object({ at: z.string(), values: z.record(z.string(), z.unknown()) });

/** What was typed into a record and not yet confirmed by the server. */
export type LeftBehind = z.infer<typeof leftBehindSchema>;

/** Keeps what is typed in the browser (localStorage) until the server has it, so that a closed tab loses nothing. */
export function keepTyped(record: RecordAddress, values: Values): void {
  write(keyOf(record), { at: new Date().toISOString(), values });
}

export function forgetTyped(record: RecordAddress): void {
  remove(keyOf(record));
}

/**
 * What an earlier visit left behind and nobody decided about yet: kept apart from what is typed now, and only where it
 * is not what the server has after all.
 */
export function takeLeftBehind(record: RecordAddress, stored: Values): LeftBehind | undefined {
  const [left, typed] = [read(leftKeyOf(record)), read(keyOf(record))];
  forgetTyped(record);
  const values = Object.fromEntries(
    Object.entries({ ...left?.values, ...typed?.values }).filter(
      ([name, value]) => !isSameValue(value, stored[name]),
    ),
  );
  const at = typed?.at ?? left?.at;
  if (at === undefined || Object.keys(values).length === 0) {
    forgetLeftBehind(record);
    return undefined;
  }
  write(leftKeyOf(record), { at, values });
  return { at, values };
}

export function forgetLeftBehind(record: RecordAddress): void {
  remove(leftKeyOf(record));
}

function write(key: string, kept: LeftBehind): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Full or switched off: the page still asks before it is left.
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept either.
  }
}

function read(key: string): LeftBehind | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return leftBehindSchema.safeParse(kept).data;
  } catch {
    return undefined;
  }
}

const keyOf = ({ collection, id, locale }: RecordAddress) =>
  `arraigo:typed:${collection}:${id ?? 'new'}:${locale}`;

const leftKeyOf = (record: RecordAddress) => `${keyOf(record)}:left`;
