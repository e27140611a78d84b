import { fieldsOf, type Field, type Fields } from '../derived/fieldsOf.ts';
import { kinds, type Kind, type RecordOf } from '../kinds.ts';
import { referencesOf } from './references.ts';

/** Whether there is a record of this kind and code. */
export type IsThere = (kind: Kind, code: string) => boolean;

/**
 * A record without its optional links to records that are not there; a row whose own link is one of them goes with it.
 * Required links stay, for whoever checks the record beside the others.
 */
export function withoutDeadLinks<K extends Kind>(
  kind: K,
  record: RecordOf<K>,
  isThere: IsThere,
): RecordOf<K> {
  const isWhole = referencesOf(kind, record).every(
    (link) => link.required || isThere(link.kind, link.code),
  );
  if (isWhole) return record;
  const cleaned = cleanedObject(fieldsOf(kind), record, isThere);
  return kinds[kind].schema.safeParse(cleaned).data ?? record;
}

/** Undefined where a link is gone without which the object says nothing. */
function cleanedObject(fields: Fields, object: object, isThere: IsThere): object | undefined {
  const cleaned: Record<string, unknown> = {};
  for (const [name, value] of Object.entries<unknown>({ ...object })) {
    const field = fields.get(name);
    const left = field ? cleanedValue(field, value, isThere) : value;
    if (left !== undefined) cleaned[name] = left;
    else if (!field?.optional) return undefined;
  }
  return cleaned;
}

function cleanedValue(field: Field, value: unknown, isThere: IsThere): unknown {
  const isAlive = (code: unknown) =>
    !('target' in field) ||
    field.target.required ||
    typeof code !== 'string' ||
    isThere(field.target.to, code);
  if (field.holds === 'link') return isAlive(value) ? value : undefined;
  if (field.holds === 'group')
    return isObject(value) ? cleanedObject(field.fields, value, isThere) : value;
  if (!Array.isArray(value)) return value;
  if (field.holds === 'links') return value.filter(isAlive);
  if (field.holds !== 'rows') return value;
  return value.filter(isObject).flatMap((row) => cleanedObject(field.fields, row, isThere) ?? []);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
