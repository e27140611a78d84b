import { cleanText } from 'content-models/rules/cleanText';
import type { CollectionBeforeChangeHook } from 'payload';
import { isObject } from '../records/values.ts';

/**
 * Cleans every text of a save as `content-models/rules/cleanText` says, rich text included, so that what is stored is
 * what readers see. A publication trims the texts as well; a draft keeps the space at which somebody is still typing.
 */
export const cleanTexts: CollectionBeforeChangeHook = ({ data }) => {
  const clean = data._status === 'published' ? (text: string) => cleanText(text).trim() : cleanText;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, cleaned(value, clean)]),
  );
};

function cleaned(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((item) => cleaned(item, clean));
  // The words of a rich text stand between others, whose spaces are theirs.
  const within = isRichText(value) ? cleanText : clean;
  return isPlain(value)
    ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleaned(part, within)]))
    : value;
}

function isRichText(value: unknown): boolean {
  return isPlain(value) && isPlain(value.root);
}

/** An object of named values: no date, no buffer, no identifier of a database. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return isObject(value) && Object.getPrototypeOf(value) === Object.prototype;
}
