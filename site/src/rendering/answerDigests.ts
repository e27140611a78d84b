import { createHash } from 'node:crypto';
import { isPlainObject, notPlain, type RecordReferences } from './recordReferences.ts';

/**
 * Returns a function for the digest of an answer. Answers are made of the records of a snapshot, which are digested once
 * each, and of plain data around them.
 * @throws Error, when called, where an answer holds something else, such as a function: what that would say is unknown.
 */
export function answerDigests({ referenceOf }: RecordReferences): (answer: unknown) => string {
  const records = new WeakMap<object, string>();
  const digestOfRecord = (record: object): string => {
    const known = records.get(record) ?? digestOf(JSON.stringify(record));
    records.set(record, known);
    return known;
  };
  const spell = (value: unknown): string => {
    if (value === undefined || value === null || typeof value === 'boolean') return String(value);
    if (typeof value === 'string' || typeof value === 'number') return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map(spell).join(',')}]`;
    if (!isPlainObject(value)) throw notPlain(value);
    const reference = referenceOf(value);
    if (reference !== undefined) return `${reference}:${digestOfRecord(value)}`;
    const parts = Object.entries(value).map(
      ([key, item]) => `${JSON.stringify(key)}:${spell(item)}`,
    );
    return `{${parts.join(',')}}`;
  };
  return (answer) => digestOf(spell(answer));
}

/** Half of a SHA-256, as 22 characters: enough that no two differing texts ever have the same. */
export function digestOf(text: string | Uint8Array): string {
  return halfOf(createHash('sha256').update(text).digest());
}

/** The same of a whole SHA-256 (hex). */
export const halfDigest = (digest: string): string => halfOf(Buffer.from(digest, 'hex'));

const halfOf = (digest: Buffer) => digest.subarray(0, 16).toString('base64url');
