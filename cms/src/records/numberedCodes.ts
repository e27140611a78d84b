import type { Kind } from 'content-models/kinds';
import { codePrefixes, formatCode, type CodedKind } from 'content-models/fields/codes';

/** Whether the codes of a kind are numbered. A country's is its ISO code instead, and a picture's is numbered too. */
export function hasNumberedCode(kind: Kind): kind is CodedKind {
  return kind in codePrefixes;
}

/** Stands for a record that was never saved and has no code yet; no record ever gets it. */
export function unsavedCode(kind: CodedKind): string {
  return formatCode(kind, 0);
}
