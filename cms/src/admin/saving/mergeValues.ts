import { isObject } from '../../records/values.ts';
import { isSameValue } from '../../saving/sameValue.ts';

/** The merged value, or that both sides changed the same. */
export type Merged = { value: unknown } | 'conflict';

/**
 * Three-way merge of a field's values: what only one side changed is taken from it; rows are matched by their ids, the
 * links of a list by themselves. A text or a rich text that both changed differently is a conflict.
 */
export function mergeValues(base: unknown, mine: unknown, theirs: unknown): Merged {
  if (isSameValue(mine, theirs) || isSameValue(theirs, base)) return { value: mine };
  if (isSameValue(mine, base)) return { value: theirs };
  const [before, own, other] = [base ?? [], mine ?? [], theirs ?? []];
  if (isRows(before) && isRows(own) && isRows(other)) return mergeRows(before, own, other);
  if (isTexts(before) && isTexts(own) && isTexts(other))
    return { value: mergeTexts(before, own, other) };
  if (isGroup(mine) && isGroup(theirs)) return mergeGroups(isGroup(base) ? base : {}, mine, theirs);
  return 'conflict';
}

type Group = Record<string, unknown>;
type Row = Group & { id: string };

function mergeGroups(base: Group, mine: Group, theirs: Group): Merged {
  const merged: Group = {};
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const part = mergeValues(base[name], mine[name], theirs[name]);
    if (part === 'conflict') return 'conflict';
    merged[name] = part.value;
  }
  return { value: merged };
}

function mergeRows(base: Row[], mine: Row[], theirs: Row[]): Merged {
  const [before, own, other] = [byId(base), byId(mine), byId(theirs)];
  const merged: Group[] = [];
  for (const id of new Set([...own.keys(), ...other.keys()])) {
    const [old, left, right] = [before.get(id), own.get(id), other.get(id)];
    if (left && right) {
      const row = mergeGroups(old ?? {}, left, right);
      if (row === 'conflict') return 'conflict';
      merged.push({ ...left, ...(isObject(row.value) ? row.value : {}) });
      continue;
    }
    const remaining = left ?? right;
    // A row that is not in the base was added; one that is was removed by the other side.
    if (!old && remaining) merged.push(remaining);
    else if (!isSameValue(remaining, old)) return 'conflict';
  }
  return { value: merged };
}

function mergeTexts(base: string[], mine: string[], theirs: string[]): string[] {
  const kept = mine.filter((item) => theirs.includes(item) || !base.includes(item));
  return [...kept, ...theirs.filter((item) => !base.includes(item) && !mine.includes(item))];
}

const byId = (rows: Row[]) => new Map(rows.map((row) => [row.id, row]));

function isRows(value: unknown): value is Row[] {
  return (
    Array.isArray(value) && value.every((item) => isObject(item) && typeof item.id === 'string')
  );
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** A group of fields; a rich text is one value. */
function isGroup(value: unknown): value is Group {
  return isObject(value) && !Array.isArray(value) && !isObject(value.root);
}
