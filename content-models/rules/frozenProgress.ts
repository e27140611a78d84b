import { localizedValues } from './translation.ts';

/** The fields of published progress that may still change: once the verification; always translation and dates. */
const verification = ['verifiedStatus', 'verifiedBy', 'verifiedOn'];
const always = ['translation', 'publishedOn', 'contentUpdatedOn'];

/**
 * The names of frozen fields that differ between published progress and a changed version of it, in the order of the
 * record. Both may be incomplete records.
 */
export function frozenChanges(published: object, changed: object): string[] {
  const before = new Map(Object.entries(published));
  const after = new Map(Object.entries(changed));
  const isVerified = verification.some((field) => before.get(field) !== undefined);
  const free = isVerified ? always : [...always, ...verification];
  const fields = new Set([...before.keys(), ...after.keys()]);
  return [...fields]
    .filter((field) => !free.includes(field))
    .filter((field) => inSpanish(before.get(field)) !== inSpanish(after.get(field)));
}

/** Serializes a value for comparison, without its English; an empty list equals a missing one. */
function inSpanish(value: unknown): string {
  const [text] = localizedValues(value);
  if (text && text.path.length === 0) return JSON.stringify(text.es) ?? '';
  return Array.isArray(value) && value.length === 0 ? '' : (JSON.stringify(value) ?? '');
}
