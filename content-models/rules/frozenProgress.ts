import { localizedValues } from './translation.ts';

/** What may be added to progress after it was published: its English, and once what a check of it found. */
const verification = ['verifiedStatus', 'verifiedBy', 'verifiedOn'];
const always = ['translation', 'publishedOn', 'contentUpdatedOn'];

/**
 * The fields of published progress that a change would alter although they are frozen, in the record's order.
 * Both are records as written, complete or not.
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

/** A value as text, without what it says in English; an empty list is as good as none. */
function inSpanish(value: unknown): string {
  const [text] = localizedValues(value);
  if (text && text.path.length === 0) return JSON.stringify(text.es) ?? '';
  return Array.isArray(value) && value.length === 0 ? '' : (JSON.stringify(value) ?? '');
}
