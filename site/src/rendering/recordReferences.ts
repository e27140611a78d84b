import { kindNames, type Kind } from 'content-models/kinds';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { z } from 'zod';

/** The records of a snapshot as objects, and by what refers to them in the next one: `practices/BP-0001`. */
export type RecordReferences = {
  /** The reference of an object that is a record of the snapshot. */
  referenceOf: (value: object) => string | undefined;
  /** The record that has this reference in the snapshot. */
  recordOf: (reference: string) => object | undefined;
};

export function recordReferences(snapshot: Snapshot): RecordReferences {
  const references = new Map<object, string>();
  const records = new Map<string, object>();
  const note = (kind: Kind) => {
    for (const record of snapshot[kind]) {
      const reference = `${kind}/${record.code}`;
      references.set(record, reference);
      records.set(reference, record);
    }
  };
  kindNames.forEach(note);
  return {
    referenceOf: (value) => references.get(value),
    recordOf: (reference) => records.get(reference),
  };
}

const referenceSchema = z.strictObject({ $record: z.string() });

/**
 * An argument of a question as JSON, with references in the place of records.
 * @throws Error where it is no plain data: another snapshot could not be asked with it.
 */
export function encodeArgument(value: unknown, { referenceOf }: RecordReferences): unknown {
  const encode = (part: unknown): unknown => {
    if (typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean')
      return part;
    if (Array.isArray(part)) return part.map(encode);
    if (!isPlainObject(part)) throw notPlain(part);
    const reference = referenceOf(part);
    if (reference !== undefined) return { $record: reference };
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, encode(item)]));
  };
  return encode(value);
}

/**
 * The argument for another snapshot.
 * @throws Error where that has no such record.
 */
export function decodeArgument(value: unknown, { recordOf }: RecordReferences): unknown {
  const decode = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(decode);
    if (!isPlainObject(part)) return part;
    const reference = referenceSchema.safeParse(part);
    if (!reference.success)
      return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, decode(item)]));
    const record = recordOf(reference.data.$record);
    if (!record) throw new Error(`The snapshot has no ${reference.data.$record}.`);
    return record;
  };
  return decode(value);
}

/** Whether a value is an object as JSON and literals make it. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Names a value that is none, for the error. */
export function notPlain(value: unknown): Error {
  const name = typeof value === 'object' && value !== null ? value.constructor.name : typeof value;
  return new Error(`holds a ${name}, which is no plain data`);
}
