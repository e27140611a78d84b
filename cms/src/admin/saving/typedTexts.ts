import { z } from 'zod';
import type { Values } from './sendSave.ts';

/** A record in one language; a new one has no id yet. */
export type RecordAddress = { collection: string; id: string | undefined; locale: string };

const leftBehindSchema = z.object({ at: z.string(), values: z.record(z.string(), z.unknown()) });

/** What was typed into a record and not yet confirmed by the server. */
export type LeftBehind = z.infer<typeof leftBehindSchema>;

/** Keeps what is typed in the browser (localStorage) until the server has it, so that a closed tab loses nothing. */
export function keepTyped(record: RecordAddress, values: Values): void {
  const kept: LeftBehind = { at: new Date().toISOString(), values };
  try {
    localStorage.setItem(keyOf(record), JSON.stringify(kept));
  } catch {
    // Full or switched off: the page still asks before it is left.
  }
}

export function forgetTyped(record: RecordAddress): void {
  try {
    localStorage.removeItem(keyOf(record));
  } catch {
    // Nothing was kept either.
  }
}

/** What an earlier visit left behind; undefined where there is nothing, or nothing readable. */
export function findTyped(record: RecordAddress): LeftBehind | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(record)) ?? 'null');
    return leftBehindSchema.safeParse(kept).data;
  } catch {
    return undefined;
  }
}

const keyOf = ({ collection, id, locale }: RecordAddress) =>
  `arraigo:typed:${collection}:${id ?? 'new'}:${locale}`;
