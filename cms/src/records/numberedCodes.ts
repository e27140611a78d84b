import type { Kind } from 'content-models/kinds';
import { codePrefixes, formatCode, type CodedKind } from 'content-models/fields/codes';

/** Whether the codes of a kind are numbered (`BP-0001`). A country's code is its own, like `gt`. */
export function hasNumberedCode(kind: Kind): kind is CodedKind {
  return kind in codePrefixes;
}

/** A placeholder for a record that was never saved and has no code yet; never assigned to a record. */
export function unsavedCode(kind: CodedKind): string {
  return formatCode(kind, 0);
}
